import type { Ledger, ProblemGroup } from "../model/ledger.ts";
import { quote } from "../model/problem.ts";
import { languageNames } from "../text/language-names.ts";
import type { Features } from "./features.ts";

/** A sentence about a pile as a whole, and what to write where it has been read wrongly. */
export interface PileSentence {
  readonly found: string;
  /** Missing where nothing can be wrong. */
  readonly remedy?: string;
}

/** What the sentences are made from. */
export interface PileToTell {
  readonly features: Features;
  readonly totals: Ledger["totals"];
  readonly groups: readonly ProblemGroup[];
  /** The main language of the archive, as its settings have it. */
  readonly language: string;
}

/** More than this is no summary. */
const mostSentences = 8;

/** Tells what a pile as a whole shows, in at most eight sentences, those that its owner may have to answer first. */
export function tellPile(pile: PileToTell): PileSentence[] {
  const all = [
    // What readers will not see comes before how the rest was read.
    ...tellWithheld(pile),
    ...tellTitles(pile),
    ...tellDates(pile.features),
    ...tellHeads(pile.features),
    ...tellPictures(pile),
    ...tellLanguages(pile),
    ...tellTemplateCode(pile),
  ];
  return all.slice(0, mostSentences);
}

const given = {
  "file name": {
    found: (articles: string) => `${articles} by the day in the name of the file`,
    remedy: "If such numbers are not days, write “date:” in these files.",
  },
  folder: {
    found: (articles: string) => `${articles} by the folder that the file is in`,
    remedy: "If such a folder is not a day, a month or a year, write “date:” in its files.",
  },
  text: {
    found: (articles: string) => `${articles} by the day with which the text begins`,
    remedy: "If the article is of another day, write “date:” in its file.",
  },
  address: {
    found: (articles: string) => `${articles} by the day in the address of the original page`,
    remedy: "If the article is of another day, write “date:” in its file.",
  },
} as const;

function tellDates({ dated }: Features): PileSentence[] {
  return (Object.keys(given) as (keyof typeof given)[]).flatMap((name) => {
    const counted = dated[name];
    if (!counted) return [];
    const { found, remedy } = given[name];
    const articles = `${many(counted.count, "article is dated", "articles are dated")}`;
    return [{ found: `${found(articles)}${first(counted)}.`, remedy }];
  });
}

const forms: Readonly<Record<string, readonly [marks: string, remedy: string]>> = {
  lines: [
    "begin with lines such as “Title: …”, which were read as their heads",
    "If they are part of the text, write the title alone on line 1.",
  ],
  TOML: [
    "have a head in TOML, between lines of +++",
    "If a title or date is wrong, look at these lines.",
  ],
  JSON: ["have a head in JSON", "If a title or date is wrong, look at its first lines."],
};

function tellHeads({ heads }: Features): PileSentence[] {
  return Object.entries(heads).flatMap(([form, counted]) => {
    const [marks, remedy] = forms[form] ?? [];
    if (marks === undefined || remedy === undefined) return [];
    const one = marks
      .replace(/^begin/, "begins")
      .replace(/^have/, "has")
      .replace("their heads", "its head");
    const files = counted.count === 1 ? `1 file ${one}` : `${format(counted.count)} files ${marks}`;
    return [{ found: `${files}${first(counted)}.`, remedy }];
  });
}

const putThere =
  "Put them where the articles name them, or name the folder that has them under “assets:” in archive.yaml.";

function tellPictures({ features, groups }: PileToTell): PileSentence[] {
  const missing = groups.find(({ code }) => code === "missing-picture")?.count ?? 0;
  const { illustrated, pictures } = features;
  if (pictures + missing === 0) return [];
  const shown = `${many(illustrated, "article shows", "articles show")} ${many(pictures, "picture", "pictures")}`;
  const lost = many(missing, "picture that an article names is", "pictures that articles name are");
  const rest = `; ${format(missing)} more ${missing === 1 ? "is" : "are"} missing`;
  const found = pictures === 0 ? `${lost} missing` : missing === 0 ? shown : `${shown}${rest}`;
  return [
    {
      found: `${found}.`,
      ...(missing > 0 && { remedy: putThere }),
    },
  ];
}

function tellWithheld({ totals }: PileToTell): PileSentence[] {
  const { withheld, files } = totals;
  if (withheld === 0) return [];
  return [
    {
      found: `${format(withheld)} of ${many(files, "file is", "files are")} withheld from readers: drafts, and what is private, expired or still to come.`,
      remedy:
        "To publish one, take out what says so in its head; npm run dev -- --drafts shows them all to you.",
    },
  ];
}

/** Languages that are named; the others are counted together. */
const namedLanguages = 3;

function tellLanguages({ features, language }: PileToTell): PileSentence[] {
  const { "": unknown, ...known } = features.languages;
  const found = Object.entries(known);
  const isPlain = found.every(([tag]) => tag.split("-")[0] === language.split("-")[0]);
  if (isPlain && !unknown) return [];
  const nameOf = languageNames("en");
  const parts = found
    .slice(0, namedLanguages)
    .map(([tag, { count }], at) =>
      at === 0
        ? `${many(count, "article is", "articles are")} in ${nameOf(tag)}`
        : `${format(count)} in ${nameOf(tag)}`,
    );
  const others = found.slice(namedLanguages).reduce((sum, [, { count }]) => sum + count, 0);
  if (others > 0) parts.push(`${format(others)} in other languages`);
  if (unknown) parts.push(unknownLanguage(unknown, parts.length > 0));
  return [
    {
      found: `${parts.join("; ")}.`,
      remedy: "Where that is wrong or missing, declare it under “languages:” in archive.yaml.",
    },
  ];
}

function unknownLanguage(counted: Features["languages"][string], goesOn: boolean): string {
  const articles = many(counted.count, "article", "articles");
  return `${goesOn ? "that" : "The language"} of ${articles} is not known${first(counted)}`;
}

/** Share of a pile from which on a title says nothing about its articles. */
const sharedByMany = 0.1;
/** Fewest articles with one title of which it is said. */
const fewestWithTitle = 5;

function tellTitles({ features }: PileToTell): PileSentence[] {
  const { titles, articles } = features;
  const [title, counted] = Object.entries(titles)[0] ?? [];
  if (title === undefined || !counted) return [];
  const { count } = counted;
  if (count < fewestWithTitle || count < sharedByMany * articles) return [];
  const instead = titleOfPath(counted.first);
  const other = instead ? ` By its file's name, the first would be ${quote(instead)}.` : "";
  return [
    {
      found: `${format(count)} of ${format(articles)} articles have the title ${quote(title)}${first(counted)}.${other}`,
      remedy:
        "If another name in their heads has the headline, say so in archive.yaml: “fields: { title: that name }”.",
    },
  ];
}

/** Returns a title that the name of a file would give; "" if there are no words in it. */
function titleOfPath(path: string): string {
  const name = path
    .replace(/^.*\//, "")
    .replace(/\.[^.]*$/, "")
    .replace(/^\d[\d_-]*/, "");
  const words = name.replace(/[-_]+/g, " ").trim();
  return /\p{L}{2}/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : "";
}

function tellTemplateCode({ groups }: PileToTell): PileSentence[] {
  const group = groups.find(({ code }) => code === "template-code");
  if (!group) return [];
  const { count, examples } = group;
  return [
    {
      found: `${many(count, "article holds", "articles hold")} template code of another system, which stands there as code${first({ first: examples[0]?.file ?? "" })}.`,
      remedy: "Write what it stands for, or take it out.",
    },
  ];
}

function first({ first: path }: { readonly first: string }): string {
  return ` (first: ${path})`;
}

function many(count: number, one: string, other: string): string {
  return `${format(count)} ${count === 1 ? one : other}`;
}

function format(count: number): string {
  return count.toLocaleString("en");
}
