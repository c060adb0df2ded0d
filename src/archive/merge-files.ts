import { judgeDate } from "../dates/audit/judge-date.ts";
import { chooseDate } from "../dates/choose-date.ts";
import type {
  Article,
  ArticleFacts,
  ClaimedFacts,
  FurtherFile,
  UnsettledFacts,
} from "../model/article.ts";
import { articlePath } from "../model/paths.ts";
import { unknownSource } from "../model/source.ts";
import { type Division, undivided, volumeOf } from "../model/volumes.ts";
import { compareAddresses } from "../text/urls.ts";

/**
 * Merges the files of one article. The fullest text becomes the page; among equally full ones, that of the
 * file with the most facts. Facts missing from it are taken from the next file that has them, and both the
 * page and the file say so: merging must not cost a fact. `division` determines the volume.
 */
export function mergeFiles(
  files: readonly UnsettledFacts[],
  id: string,
  division: Division = undivided,
): Article {
  const inOrder = files.toSorted(fullestFirst);
  const [fullest, ...others] = inOrder;
  if (!fullest) throw new Error("mergeFiles needs at least one file");
  const { textLength: _length, textHash, ...own } = fullest;
  if (others.length === 0) return settle(own, id, [], division);

  const date = chooseDate(inOrder);
  const givers = new Map(knownFacts.map((fact) => [fact, giverOf(fact, inOrder)]));
  const fields = joinFields(inOrder);
  const { cover, facsimile } = attachedTo(inOrder);
  const former = [...new Set(inOrder.flatMap((file) => file.former ?? []))];
  const merged: ClaimedFacts = Object.assign(
    { ...own },
    ...[...givers].map(([fact, giver]) => giver && fact.part(giver)),
    fields && { fields },
    cover && { cover },
    facsimile && { facsimile },
    former.length > 0 && { former },
    date && date.file !== fullest && datedBy(date.file, own),
    addressedBy(inOrder, givers.get(knownSource)),
  );
  const furtherFiles = others.map((other): FurtherFile => {
    const gave = knownFacts.filter((fact) => givers.get(fact) === other).map(({ name }) => name);
    if (date?.file === other) gave.unshift("date");
    gave.push(...fieldsFirstIn(other, inOrder));
    const says = differences(other, merged);
    return {
      ...other.file,
      sameText: other.textHash === textHash,
      ...otherDateOf(other, merged, date?.reason),
      ...(gave.length > 0 && { gave }),
      ...(other.attachments && { attachments: other.attachments }),
      ...(says && { says }),
    };
  });
  return settle(merged, id, furtherFiles, division);
}

function settle(
  facts: ClaimedFacts,
  id: string,
  furtherFiles: readonly FurtherFile[],
  division: Division,
): Article {
  const volume = volumeOf(facts.published?.date, division);
  return { ...facts, id, path: articlePath({ ...facts, id }), volume, furtherFiles };
}

/** Compares files, the fullest first. The digests decide last, so that the order of files does not matter. */
function fullestFirst(a: UnsettledFacts, b: UnsettledFacts): number {
  return (
    b.textLength - a.textLength ||
    exactness(b) - exactness(a) ||
    Number(b.source.url !== undefined) - Number(a.source.url !== undefined) ||
    countFacts(b) - countFacts(a) ||
    compare(a.file.sha256, b.file.sha256) ||
    compare(a.file.path, b.file.path)
  );
}

/** Returns the exactness of a date by its length: a day is longer than a month, a month than a year. */
function exactness({ published }: UnsettledFacts): number {
  return published?.date.length ?? 0;
}

function countFacts(facts: UnsettledFacts): number {
  return knownFacts.filter((fact) => fact.format(facts) !== "").length;
}

/** Returns the first file that gives a fact; a fact about a text only from a file with the same one. */
function giverOf(fact: KnownFact, inOrder: readonly UnsettledFacts[]): UnsettledFacts | undefined {
  return inOrder.find((file) => {
    const mayGive = !fact.ofText || file.textHash === inOrder[0]?.textHash;
    return mayGive && fact.format(file) !== "";
  });
}

/** Joins the fields of all files, each from the first file that has it. */
function joinFields(inOrder: readonly UnsettledFacts[]): ArticleFacts["fields"] {
  const entries = inOrder.toReversed().flatMap(({ fields = {} }) => Object.entries(fields));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Returns the first picture and the first scan that any of the files has. */
function attachedTo(
  inOrder: readonly UnsettledFacts[],
): Pick<UnsettledFacts, "cover" | "facsimile"> {
  const cover = inOrder.find((file) => file.cover)?.cover;
  const facsimile = inOrder.find((file) => file.facsimile)?.facsimile;
  return { ...(cover && { cover }), ...(facsimile && { facsimile }) };
}

/** Lists the fields that a file is the first to have, except the section, which is a known fact. */
function fieldsFirstIn(file: UnsettledFacts, inOrder: readonly UnsettledFacts[]): string[] {
  return Object.keys(file.fields ?? {}).filter((field) => {
    const first = inOrder.find(({ fields = {} }) => Object.hasOwn(fields, field));
    return first === file && field !== "section";
  });
}

/** Returns the date of another file, judged by this file's text. */
function datedBy({ published }: ArticleFacts, { dateEvidence }: ArticleFacts) {
  return { published, dateVerdict: judgeDate(published, dateEvidence) };
}

/** Returns the date of a file if it differs from that of the page, with the reason why it was not chosen. */
function otherDateOf({ published }: UnsettledFacts, page: ArticleFacts, reason?: string) {
  if (!published || published.date === page.published?.date) return undefined;
  const agrees = page.published?.date.startsWith(published.date);
  return { otherDate: published, ...(reason && !agrees && { dateLost: reason }) };
}

/** Returns the source with the best of the addresses, which all are that of one page. */
function addressedBy(
  inOrder: readonly UnsettledFacts[],
  giver: UnsettledFacts | undefined,
): Partial<ArticleFacts> | undefined {
  const url = inOrder.flatMap(({ source }) => source.url ?? []).sort(compareAddresses)[0];
  const { source } = giver ?? {};
  return source?.url === undefined || url === undefined
    ? undefined
    : { source: { ...source, url } };
}

function differences(file: UnsettledFacts, page: ArticleFacts): Record<string, string> | undefined {
  const compared = knownFacts.map(
    ({ name, format }) => [name, format(file), format(page)] as const,
  );
  const other = compared.filter(([, here, there]) => here !== "" && here !== there);
  if (file.dateAsFound) other.push(["date as found", file.dateAsFound, ""]);
  if (other.length === 0) return undefined;
  return Object.fromEntries(other.map(([name, here]) => [name, here]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A fact that one file of an article may give and another not; dates are compared separately. */
interface KnownFact {
  /** Name of the fact on the page: "authors". */
  readonly name: string;
  /** Whether it is about the text, and so cannot be applied to another one. */
  readonly ofText: boolean;
  /** Returns the fact in words, "" if the file does not give it. */
  format(facts: ArticleFacts): string;
  /** Returns the part of the facts that contains it. */
  part(facts: ArticleFacts): Partial<ArticleFacts>;
}

const knownSource: KnownFact = {
  name: "source",
  ofText: false,
  format: ({ source }) => (source.id === unknownSource ? "" : source.name),
  part: ({ source }) => ({ source }),
};

/** All facts but the date of publication, in the order of display. */
const knownFacts: readonly KnownFact[] = [
  {
    name: "kicker",
    ofText: false,
    format: ({ kicker }) => kicker ?? "",
    part: ({ kicker }) => ({ ...(kicker && { kicker }) }),
  },
  {
    name: "updated",
    ofText: false,
    format: ({ updated }) => updated?.date ?? "",
    part: ({ updated }) => ({ ...(updated && { updated }) }),
  },
  knownSource,
  {
    name: "authors",
    ofText: false,
    format: ({ authors }) => authors.join(", "),
    part: ({ authors }) => ({ authors }),
  },
  {
    name: "section",
    ofText: false,
    format: ({ section }) => section ?? "",
    part: ({ section }) => ({ ...(section && { section }) }),
  },
  {
    name: "tags",
    ofText: false,
    format: ({ tags }) => tags.join(", "),
    part: ({ tags }) => ({ tags }),
  },
  {
    name: "summary",
    ofText: false,
    format: ({ summary }) => summary ?? "",
    part: ({ summary }) => ({ ...(summary && { summary }) }),
  },
  {
    name: "language",
    ofText: true,
    format: ({ declaredLanguage }) => declaredLanguage ?? "",
    part: ({ declaredLanguage }) => ({
      ...(declaredLanguage && {
        ...{ declaredLanguage, language: declaredLanguage },
        languageFrom: { by: "file" },
      }),
    }),
  },
];
