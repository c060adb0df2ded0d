import type { LanguageOrigin } from "../../../src/model/language.ts";
import type { Child } from "../../../src/render/jsx-runtime.ts";
import { languageNames } from "../../../src/text/language-names.ts";
import { plainDate } from "../plain-date.ts";
import { counted, type Writing } from "../words.ts";

/** The parts of a citation, of which all but the date are elements of the page; empty if not known. */
interface Citation {
  readonly authors: Child;
  readonly title: Child;
  readonly source: Child;
  readonly date: string | undefined;
  readonly archive: Child;
  readonly id: Child;
  readonly address: Child;
}

/** Makes the words of an article's page, in English. `Child` stands for elements of the page. */
export function articleWords(own: Writing) {
  return {
    by: (names: Child) => ["By ", names],
    skip: "Skip the text",
    draft: "Not for readers: no build publishes this page.",
    updated: (day: Child) => ["Updated ", day],
    noDate: "The file gives no date",
    unreadableDate: "The file gives no readable date",
    headlineOnly: "The archive holds the headline only.",
    original: "Original page",
    wayback: "In the Wayback Machine",
    waybackNear: (date: string) => `its copy nearest to ${plainDate(own, date)}`,
    waybackAny: "its newest copy",
    file: "Source file",
    sameText: "Same text in",
    otherVersion: "Another version in",
    readVersion: "Read this version",
    versionCut: "This is its beginning; the rest is in that file.",
    onlyThere: (facts: readonly string[]) => `Given only by that file: ${facts.join(", ")}`,
    otherDate: (day: Child) => ["That file is dated ", day],
    bytes: counted(own, { one: "# byte", other: "# bytes" }),
    formats: { "plain text": "plain text", Markdown: "Markdown" } as Readonly<
      Record<string, string>
    >,
    comma: () => ", ",
    provenance: "Where this comes from",
    verify: (files: number): string => (files === 1 ? "Verify the file" : "Verify the files"),
    facts: {
      kicker: "kicker",
      updated: "updated",
      date: "date",
      source: "source",
      authors: "authors",
      section: "section",
      tags: "tags",
      summary: "summary",
      language: "language",
      "date as found": "date as found",
    } as Readonly<Record<string, string>>,
    dateAsFound: (found: Child) => ["Date as found: ", found],
    dateFrom: {
      text: "Date from the first lines of the text",
      "file name": "Date from the file’s name",
      folder: "Date from the names of its folders",
      address: "Date from the address of the original page",
    },
    dateOrder: {
      "day-first": "Date read with the day before the month,",
      "month-first": "Date read with the month before the day,",
    },
    dateOrderBy: {
      source: "as in other dates of this source",
      folder: "as in other dates of its folder",
      all: "as in other dates of this archive",
      name: "since the article’s name or address holds this day",
      owner: "as declared by the archive",
    },
    mended: (places: number, found: Child) => [
      counted(own, { one: "Mended: # place", other: "Mended: # places" })(places),
      " where UTF-8 had been read as windows-1252; as found: ",
      found,
    ],
    dateline: (names: Child) => ["Dateline: ", names, ", as read from the text"],
    agency: (name: Child) => ["Agency: ", name, ", as read from the text"],
    language: (name: string, from?: LanguageOrigin) =>
      `Language: ${name}${from ? ` (${howKnown(from)})` : ""}`,
    languageName: languageNames(own.language),
    inLanguage: (name: string, link: Child) => [`The same in ${name}: `, link],
    languageUnknown: "Language: not known",
    direction: { ltr: "left to right", rtl: "right to left" },
    verdicts: {
      consistent: "Date: the days named in the text agree with it",
      silent: "Date: nothing in the text confirms or contradicts it",
      contradicted: "Date: the text points to another; see the note above",
      declared: "Date: as declared by the archive",
    },
    order: "Paragraphs are in the order of the file.",
    opening: (link: (words: string) => Child) => [
      "Paragraphs are in the order of the file; the report ",
      link("opens further down"),
      ".",
    ],
    dateNote: "About the date",
    fileGivesNoDate: "The file gives no date.",
    foundDate: (found: Child) => ["Date as found in the file: ", found, "."],
    corrected: (reason: Child) => ["Corrected by the archive: ", reason],
    pointsTo: (dated: string, other: string, corrected: boolean) =>
      `Dated ${dated}${corrected ? "" : " in its file"}, but its text points to ${other}:`,
    cite: "How to cite",
    citation: ({ authors, title, source, date, archive, id, address }: Citation) => [
      ...(authors ? [authors, ": "] : []),
      ...["“", title, "”"],
      ...(source ? [", ", source] : []),
      ...(date ? [", ", plainDate(own, date)] : []),
      ...[". ", archive, ", no. ", id, ", ", address],
    ],
    textPages: "Pages of the text",
    textPagesBelow: "Pages of the text, again",
    onFirstPage: "Where this comes from and how to cite it: on the first page",
    passage: "Link to this paragraph",
    passages: "Each paragraph has an address of its own: the ¶ at its end.",
    turnInTime: "In the whole archive",
    turn: "Articles before and after this one",
    turnInSource: (name: Child) => ["In ", name],
    turnInSourceLabel: (name: string) => `Before and after this one in ${name}`,
    sameDay: "More from this day",
    wholeDay: (count: number, day: string) =>
      `All ${own.number(count)} articles of ${plainDate(own, day)}`,
  };
}

/** Says how the language of an article is known. */
function howKnown(from: LanguageOrigin): string {
  if (!("of" in from)) return from.by === "file" ? "given by the file" : "detected";
  const isDeclared = from.by === "declaration";
  const others = "detected: nearly all other articles";
  if (from.of === "source")
    return isDeclared ? "declared for the source" : `${others} of its source are in it`;
  const { folder } = from;
  if (folder === ".") return isDeclared ? "declared for all articles" : `${others} are in it`;
  return isDeclared
    ? `declared for the folder ${folder}`
    : `${others} of the folder ${folder} are in it`;
}
