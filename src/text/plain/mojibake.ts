/*
 * UTF-8 that was once read as windows-1252, and saved: “â€™” for “’”, “Ã©” for “é”, “Ð¿Ñ€Ð¸” for “при”. It is undone
 * exactly: characters that are the bytes of one of UTF-8. Some such pairs also occur in texts that nothing is wrong with
 * (“AMANHÃ”” in capitals, with the quote that ends it); they count only where others prove what has happened.
 */

/** Characters that were taken for others, and what they are. */
export interface Damage {
  /** Number of places. */
  readonly places: number;
  /** Line of the first, counted from 1. */
  readonly line: number;
  /** A few of the words, as found and as they would be. */
  readonly examples: readonly { readonly found: string; readonly mended: string }[];
  /** The whole text as it would be. */
  readonly text: string;
}

/** The characters of windows-1252 for the bytes 0x80 to 0x9F; five of these have none, and became controls. */
const special = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const trail = `[\\x80-\\xbf${special}]`;
const mayBeDamaged = new RegExp(`[\\xc2-\\xf4]${trail}`);
const damaged = new RegExp(
  `[\\xc2-\\xdf]${trail}|[\\xe0-\\xef]${trail}{2}|[\\xf0-\\xf4]${trail}{3}`,
  "g",
);

/** Finds what is damaged in a text; undefined if nothing is. */
export function findDamage(text: string): Damage | undefined {
  if (!mayBeDamaged.test(text)) return undefined;
  const runs = findRuns(text);
  const [first] = runs;
  if (!first) return undefined;
  return {
    places: runs.length,
    line: text.slice(0, first.from).split(/\r\n|\n|\r/).length,
    examples: examplesOf(text, runs),
    text: replaceRuns(text, runs),
  };
}

/** Damaged characters that stand side by side. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly mended: string;
}

interface Candidate extends Run {
  readonly isSure: boolean;
  /** The kind of characters that it becomes: the first of those found, or of the same script. */
  readonly kind: string;
}

/** How often a text may have been damaged, one time after the other. */
const mostTimes = 3;

function findRuns(text: string): Run[] {
  let runs: readonly Run[] = proven(findCandidates(text));
  for (let times = 1; times < mostTimes && runs.length > 0; times += 1) {
    // What was damaged twice stands side by side, since every byte of it became a character beyond ASCII.
    const inside = runs.map(({ from, mended }) => findCandidates(mended, text[from - 1]));
    const kinds = sureKinds(inside.flat());
    if (kinds.size === 0) break;
    runs = runs.map((run, at) => ({
      ...run,
      mended: replaceRuns(run.mended, proven(inside[at] ?? [], kinds)),
    }));
  }
  return runs.filter(({ mended }) => !/[\x80-\x9f]/.test(mended));
}

/** Returns the runs that are sure, and those that are like these. */
function proven(candidates: readonly Candidate[], kinds = sureKinds(candidates)): Run[] {
  return candidates.filter(({ kind }) => kinds.has(kind));
}

function sureKinds(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(candidates.filter(({ isSure }) => isSure).map(({ kind }) => kind));
}

function findCandidates(text: string, above = ""): Candidate[] {
  const found: Candidate[] = [];
  for (const { 0: characters, index } of text.matchAll(damaged)) {
    const mended = decode(characters);
    const kind = mended === undefined ? undefined : kindOf(mended);
    if (mended === undefined || kind === undefined) continue;
    const before = text[index - 1] ?? above;
    const one = { from: index, to: index + characters.length, mended, kind };
    const last = found.at(-1);
    const isSure = isUnmistakable(characters, before, kind);
    if (last?.to !== index || last.kind !== kind) found.push({ ...one, isSure });
    else {
      // Two letters of a foreign script side by side are no accident.
      found[found.length - 1] = {
        ...last,
        to: one.to,
        mended: last.mended + mended,
        isSure: last.isSure || isSure || kind !== western,
      };
    }
  }
  return found;
}

/** Latin letters, punctuation and signs: what western texts have. */
const western = "western";

/** Returns the kind of a character, or undefined for one that no text has in this place. */
function kindOf(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  // What was damaged twice becomes one of these first.
  if (special.includes(character) || code < 0xa0) return western;
  if (code < 0x180 || (code >= 0x218 && code < 0x21c) || code === 0xfeff) return western;
  if (code < 0x370) return code >= 0x300 ? western : undefined;
  if (!/[\p{L}\p{M}\p{N}\p{P}\p{S}\u2000-\u200f]/u.test(character)) return undefined;
  if ((code >= 0x1e00 && code < 0x1f00) || (code >= 0x2000 && code < 0x2c00)) return western;
  if (code >= 0x1f000) return western;
  // Chinese, Japanese and Korean share a kind.
  return code >= 0x2e80 ? "eastern" : `script ${code >> 8}`;
}

/** Marks that follow a letter in sound texts, too: quotes, dashes, a blank. */
const common = /^.[\u2018-\u201e\u2013\u2014\u2026\u2020-\u2022\u2122\u2039\u203a«»\xa0]/;
/** Raised numbers and degrees behind Å, which is a unit, and Ä. */
const raised = /^[ÄÅ][¹²³°]/;

/** Whether characters in this place cannot be what their author wrote. */
function isUnmistakable(characters: string, before: string, kind: string): boolean {
  if (kind !== western) return false;
  if (characters.startsWith("Â")) return true;
  // “ðŸ˜€”, and “â€™”, “â„¢”, “â†’”.
  if (/^(?:ðŸ|â[€‚„†ˆ]|ï»¿)/.test(characters)) return true;
  if (characters.length > 2) return false;
  if (!common.test(characters) && !raised.test(characters)) return !/^[ÌÍ]/.test(characters);
  // No word goes on with a capital.
  return /\p{Ll}/u.test(before);
}

/** Returns the character whose bytes in UTF-8 these are; undefined if they are those of none. */
function decode(characters: string): string | undefined {
  const [lead = 0, ...rest] = [...characters].map(byteOf);
  const shift = rest.length;
  let code = lead & (0x3f >> shift);
  for (const byte of rest) code = (code << 6) | (byte & 0x3f);
  const least = [0, 0x80, 0x800, 0x10000][shift] ?? 0;
  const isValid = code >= least && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isValid ? String.fromCodePoint(code) : undefined;
}

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  return code < 0x100 ? code : 0x80 + special.indexOf(character);
}

function replaceRuns(text: string, runs: readonly Run[], from = 0, to = text.length): string {
  let mended = "";
  let end = from;
  for (const run of runs) {
    mended += text.slice(end, run.from) + run.mended;
    end = run.to;
  }
  return mended + text.slice(end, to);
}

const mostExamples = 3;
/** Number of places among which examples are looked for. */
const mostLookedAt = 100;
/** Most characters around a place that belong to its word. */
const longestWord = 24;

function examplesOf(text: string, all: readonly Run[]): Damage["examples"] {
  const runs = all.slice(0, mostLookedAt);
  const examples = new Map<string, string>();
  for (const { from, to } of runs) {
    const start =
      from -
      (/[^ \t\r\n]*$/.exec(text.slice(Math.max(from - longestWord, 0), from))?.[0].length ?? 0);
    const end = to + (/^[^ \t\r\n]*/.exec(text.slice(to, to + longestWord))?.[0].length ?? 0);
    const within = runs.filter((run) => run.from >= start && run.to <= end);
    examples.set(text.slice(start, end), replaceRuns(text, within, start, end));
    if (examples.size === mostExamples) break;
  }
  return [...examples].map(([found, mended]) => ({ found, mended }));
}
