import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeRandom } from "../made/random.ts";
import { type Document, documentsOf } from "./documents.ts";

/*
 * Gathers texts of known languages from unpacked Debian packages, for `tests/bench/languages/measure.ts`. The texts are not kept here:
 *
 *   apt-get download manpages manpages-de manpages-fr … gnome-user-docs libreoffice-help-ca coreutils tar …
 *   for each package: dpkg -x PACKAGE.deb packages/NAME
 *   node --import tsx tests/bench/languages/gather.ts --packages packages --out texts.jsonl
 */

const { values } = parseArgs({
  options: {
    packages: { type: "string" },
    out: { type: "string" },
    each: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
  },
});
const { packages = ".", out = "texts.jsonl" } = values;
const most = Number(values.each);

/** A text whose language is known. */
export interface KnownText {
  readonly language: string;
  readonly kind: Document["kind"];
  readonly text: string;
}

const tags: Readonly<Record<string, string>> = {
  ...{
    C: "en",
    "en@quot": "en",
    "en@boldquot": "en",
    en_GB: "en",
    "en-US": "en",
    pt_BR: "pt",
    "pt-BR": "pt",
    "sr@latin": "sr-Latn",
    nb: "nb",
    no: "nb",
  },
  ...{ zh_CN: "zh", zh_TW: "zh", "ca-valencia": "ca" },
};

const documents = readdirSync(packages).flatMap((name) => [...documentsOf(join(packages, name))]);
const english = new Set(
  documents.filter(({ language }) => tagOf(language) === "en").flatMap((one) => one.paragraphs),
);
const byLanguage = new Map<string, Document[]>();
for (const document of documents) {
  const tag = tagOf(document.language);
  byLanguage.set(tag, [...(byLanguage.get(tag) ?? []), document]);
}
const lines: string[] = [];
for (const [language, some] of [...byLanguage].sort()) {
  const texts = textsIn(language, some);
  console.log(language, texts.length);
  for (const text of texts) lines.push(JSON.stringify(text));
}
writeFileSync(out, `${lines.join("\n")}\n`);

function tagOf(folder: string): string {
  return tags[folder] ?? folder;
}

/** Draws texts of 200 to 2,000 characters from documents: as many of each kind, as far as there are. */
function textsIn(language: string, some: readonly Document[]): KnownText[] {
  const random = makeRandom(Number(values.seed), language.length);
  const kinds = new Map<string, KnownText[]>();
  for (const { kind, paragraphs } of shuffle(some, random)) {
    const own = kinds.get(kind) ?? [];
    kinds.set(kind, own);
    const words = paragraphs.filter((one) => isIn(language, one));
    for (let at = 0; at < words.length; ) {
      const length = Math.round(200 * 10 ** random());
      let text = "";
      while (text.length < length && at < words.length) text += `${text && "\n"}${words[at++]}`;
      if (text.length > length) text = text.slice(0, length).replace(/\s+\S*$/, "");
      if (text.length >= 200) own.push({ language, kind: kind as Document["kind"], text });
    }
  }
  const queues = [...kinds.values()].map((own) => shuffle(own, random));
  const drawn: KnownText[] = [];
  while (drawn.length < most && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) drawn.push(...queue.splice(0, 1));
  }
  return drawn.slice(0, most);
}

/** Whether a paragraph is prose of a language: translations leave some of it in English. */
function isIn(language: string, paragraph: string): boolean {
  const letters = paragraph.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  // The messages of programs have places for names and numbers.
  if (/%[\d$.*lz]*[sdiuxcm]|<n>/.test(paragraph)) return false;
  if (letters < 30 || letters < 0.6 * paragraph.length) return false;
  if (language === "en") return true;
  const words = paragraph.toLowerCase().match(/[a-z]+/g) ?? [];
  const common = words.filter((one) => /^(?:the|of|and|to|is|with|be|this|for|or)$/.test(one));
  const latin = paragraph.match(/[a-z]/gi)?.length ?? 0;
  const isOther =
    /^(?:ar|be|bg|bn|el|fa|gu|he|hi|ja|kk|km|kn|ko|mk|mr|pa|ru|sr|ta|te|th|uk|zh)$/.test(language);
  return (
    !english.has(paragraph) &&
    common.length < 0.06 * words.length &&
    (!isOther || latin < letters / 2)
  );
}

function shuffle<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
