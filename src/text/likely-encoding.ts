import { findDecoder } from "./encodings.ts";

/** What a text in one of the world's old encodings mostly consists of, beyond ASCII. */
interface Candidate {
  readonly encodings: readonly string[];
  /** The most frequent letters of its languages. */
  readonly frequent: string;
  /** The share that these have among the letters beyond ASCII of any real text. */
  readonly share: number;
  /** Whether ASCII letters are the fewer ones. */
  readonly ownScript: boolean;
}

const candidates: readonly Candidate[] = [
  {
    encodings: ["shift_jis", "euc-jp"],
    frequent: "のにをはたがでとしいるれなすもこてっかさン",
    share: 0.25,
    ownScript: true,
  },
  {
    encodings: ["euc-kr"],
    frequent: "이다는의에가을고하지사도로한기자은를인",
    share: 0.2,
    ownScript: true,
  },
  {
    encodings: ["gb18030"],
    frequent: "的一是不了在人有我他这中大来上国个到说们为子和年日报会",
    share: 0.08,
    ownScript: true,
  },
  {
    encodings: ["big5"],
    frequent: "的一是不了在人有我他這中大來上國個到說們為子和年日報會",
    share: 0.08,
    ownScript: true,
  },
  { encodings: ["windows-1251", "koi8-r"], frequent: "оеаинтср", share: 0.45, ownScript: true },
  { encodings: ["windows-1253"], frequent: "αοιετσνηρ", share: 0.45, ownScript: true },
  { encodings: ["windows-1255"], frequent: "יוהלארמתב", share: 0.45, ownScript: true },
  { encodings: ["windows-1256"], frequent: "الينموةرت", share: 0.45, ownScript: true },
  { encodings: ["windows-874"], frequent: "านรกอเงมยลวท่้ี", share: 0.45, ownScript: true },
  {
    encodings: ["windows-1252"],
    frequent: "àáâãäåæçèéêëìíîïñòóôõöøùúûüœßÀÂÄÅÆÇÈÉÊÎÓÔÖØÚÜ",
    share: 0.9,
    ownScript: false,
  },
  // Without the letters that quotation marks of windows-1252 would be.
  {
    encodings: ["macintosh"],
    frequent: "àáâãäåæçèéêëïñòóôõöøùúûüœßÀÂÄÅÆÇÈÉÊÎÓÔÖØÚÜ",
    share: 0.95,
    ownScript: false,
  },
  {
    encodings: ["windows-1250", "iso-8859-2"],
    frequent: "áâäąăćčçďđéęěëíîłĺľńňóôöőřŕśšșťţúůüűýźžżŁŚŠŽŻČŘ",
    share: 0.9,
    ownScript: false,
  },
];

/** Marks that texts in many languages have. */
const commonMarks = "‘’‚“”„«»‹›–—…•·°€£§©®™¿¡\u00a0、。，「」『』（）：；！？　";

/** Enough to tell by. */
const sampleSize = 20_000;

/**
 * The encoding that bytes are most likely in, by the letters that its languages use most; nothing
 * where none is likely. A guess, for a message: no text is ever read by it.
 */
export function likelyEncoding(bytes: Uint8Array): string | undefined {
  const scored = candidates.flatMap(({ encodings, ...candidate }) =>
    encodings.map((name) => ({ name, score: score(bytes, name, candidate) })),
  );
  scored.sort((a, b) => b.score - a.score);
  const [best] = scored;
  return best && best.score >= 1 ? best.name : undefined;
}

function score(bytes: Uint8Array, name: string, candidate: Omit<Candidate, "encodings">): number {
  const text = decode(bytes, name);
  const ascii = text.match(/[A-Za-z]/g)?.length ?? 0;
  const letters = [...text].filter((char) => char > "\x7f" && !commonMarks.includes(char));
  // A text without such letters has nothing but quotation marks, which say little.
  if (letters.length === 0) return name === "windows-1252" && text !== "" ? 1 : 0;
  if (candidate.ownScript === letters.length < ascii) return 0;
  const frequent = letters.filter((char) => candidate.frequent.includes(char)).length;
  return frequent / letters.length / candidate.share;
}

/** Whole lines, so that no letter is cut in half. */
function decode(bytes: Uint8Array, name: string): string {
  const end = bytes.length > sampleSize ? bytes.lastIndexOf(0x0a, sampleSize) : bytes.length;
  try {
    return findDecoder(name)?.decode(bytes.subarray(0, end)) ?? "";
  } catch {
    return "";
  }
}
