import * as z from "zod";
import type { Body } from "../text/body.ts";
import { toOneLine } from "../text/text.ts";
import type { DateEvidence, DateVerdict } from "./date-evidence.ts";

/** A file of the pile as it was read; `text` is decoded, without a byte order mark. */
export interface SourceFile {
  /** Path inside `articles/`, with `/` between its parts: "2021/talks.txt". */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the bytes as they lie on the disk, 64 hex digits. */
  readonly sha256: string;
  /** Standard name: "utf-8", "windows-1252". */
  readonly encoding: string;
  readonly text: string;
}

/**
 * What a format found in a file, before anything is believed: fields are `unknown` until
 * `validateArticle` has checked them. `lines` tells where a field stood, counted from 1.
 */
export interface RawArticle {
  readonly title?: unknown;
  readonly date?: unknown;
  readonly address?: unknown;
  readonly source?: unknown;
  readonly authors?: unknown;
  readonly section?: unknown;
  readonly tags?: unknown;
  readonly summary?: unknown;
  readonly language?: unknown;
  /** Whatever else its head says, by the file's own names. Without a prototype: any name is safe. */
  readonly further?: Readonly<Record<string, unknown>>;
  readonly body: Body;
  /** The words of the body without any markup. */
  readonly plainText: string;
  /** The first words that tell what it says, where the first line does not: a heading, raw HTML. */
  readonly opening?: string;
  readonly lines: Readonly<Partial<Record<RawField, number>>>;
  /** What the file itself calls its fields, where it does: "publisher". */
  readonly names?: Readonly<Partial<Record<RawField, string>>>;
}

export type RawField = Exclude<
  keyof RawArticle,
  "further" | "body" | "plainText" | "opening" | "lines" | "names"
>;

const text = z.string().transform(toOneLine);
const list = z.union([
  z.array(text),
  z.string().transform((value) => value.split(/[,;]/).map(toOneLine)),
]);

/** Shapes that a raw field may have; anything else is a problem of that field alone. */
export const rawFieldShapes: Readonly<Record<RawField, z.ZodType>> = {
  title: text,
  date: text,
  address: text,
  source: text,
  authors: list,
  section: z.union([text, z.array(text).transform((texts) => texts.join(", "))]),
  tags: list,
  summary: text,
  language: text,
};

export type Precision = "day" | "month" | "year";

/** When an article was published, as its file says. */
export interface Published {
  /** "2021-11-22", "2021-11" or "2021": as long as `precision` allows. Never a `Date`. */
  readonly date: string;
  readonly precision: Precision;
  /** The words of the file, unchanged; "" where it has none and the owner has declared the date. */
  readonly asFound: string;
  /** Where the owner has declared another date than the file gives. */
  readonly correction?: Correction;
}

/** How a date came to be another than the one that was found. */
export interface Correction {
  /** The date as found: the words of the file. */
  readonly from: string;
  /** Why, in the owner's words. */
  readonly reason: string;
  /** What the owner's settings name: this file, its source, or all articles. */
  readonly declaredFor: "file" | "source" | "all";
}

/** The outlet that published an article. */
export interface Source {
  /** Domain ("tnledger.com"), or a slug of the name where no address is known. A path segment. */
  readonly id: string;
  readonly name: string;
  /** Address of the original page. Passed `safeUrl`. */
  readonly url?: string;
}

/** The place that opens a wire story, as read from its text. */
export interface Dateline {
  /** Spelt for reading: "Moscow", "St. Petersburg, Fla."; several with "/" between them. */
  readonly place: string;
  /** The words it was read from: "MOSCOW (AP) —". */
  readonly asFound: string;
  /** Which line of `plainText` it opens, counted from 0. */
  readonly paragraph: number;
}

/** A file that a page was made from. */
export type ArticleFile = Omit<SourceFile, "text"> & { readonly format: string };

/** A further file that holds the same article: an equal text, or another version of it. */
export interface FurtherFile extends ArticleFile {
  readonly sameText: boolean;
  /** Its date, where it is another than that of the page. */
  readonly otherDate?: Published;
  /** Why the page has another date that does not agree with this one: "its text is fuller". */
  readonly dateLost?: string;
  /** Facts that the page has from this file, since its own does not tell them: "date", "authors". */
  readonly gave?: readonly string[];
  /** What this file tells otherwise than the page, by the names of the facts. */
  readonly says?: Readonly<Record<string, string>>;
}

/** What is known of one published text, checked: all but the text, so that a whole pile fits into memory. */
export interface ArticleFacts {
  readonly title: string;
  /** Missing where the file gives no date that can be read. */
  readonly published?: Published;
  /** What the file gives for a date, where that cannot be read as one. */
  readonly dateAsFound?: string;
  /** What its text and address tell of the date. */
  readonly dateEvidence: readonly DateEvidence[];
  readonly dateVerdict: DateVerdict;
  readonly source: Source;
  readonly authors: readonly string[];
  readonly section?: string;
  readonly tags: readonly string[];
  /** What its head gives for fields that the owner's settings make indexes of, by the names there. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** BCP 47 tag, or "" where the language is not known. */
  readonly language: string;
  /** The same, where the file itself tells it. */
  readonly declaredLanguage?: string;
  readonly direction: "ltr" | "rtl";
  readonly dateline?: Dateline;
  /** The wire service that the text credits. */
  readonly agency?: { readonly id: string; readonly name: string };
  /** The paragraph that the dateline opens, without the dateline; where there is none, the first. */
  readonly lead: string;
  readonly summary?: string;
  readonly file: ArticleFile;
}

/** The part of an article that only its own page needs. */
export interface ArticleText {
  readonly body: Body;
  /** The words of the body without any markup, a paragraph a line. */
  readonly plainText: string;
  /** What its head says beyond all facts, by the file's own names. Without a prototype. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** What one file gave, before the whole pile is known. */
export type UnsettledArticle = ArticleFacts & ArticleText;

/** The facts with what its address is made from, worked out once where there are many processors. */
export interface ClaimedFacts extends ArticleFacts {
  /** What its id is made from: its address, normalised, or else its file's path without the ending. */
  readonly claim: string;
  /** The title's part of its address. */
  readonly slug: string;
}

/** The same without its text, but with what tells whether two texts are equal, and which is fuller. */
export interface UnsettledFacts extends ClaimedFacts {
  readonly textLength: number;
  /** Of the plain text: 32 hex digits of its SHA-256. */
  readonly textHash: string;
}

/** An article of the archive, whose text lies elsewhere. Trusted by everything that follows. */
export interface Article extends ClaimedFacts {
  /** 12 hex digits, permanent: DESIGN.md section 6. */
  readonly id: string;
  /** Address of its page in the site: "/2021/11/22/{slug}-{id}.html". */
  readonly path: string;
  /** The part of the archive in which it stands: "2021", "2021-03", "undated"; see `divide-time.ts`. */
  readonly volume: string;
  readonly furtherFiles: readonly FurtherFile[];
}

/** What was read of a file that only its page and the search need. */
export type ArticleRecord = Pick<
  UnsettledArticle,
  "body" | "plainText" | "lead" | "summary" | "language" | "direction" | "extra"
>;

/** What tells an article from every other, and from itself before a change. */
export function identify({ id, path, file, furtherFiles }: Article): readonly string[] {
  const files = [file, ...furtherFiles].map((one) => `${one.sha256} ${one.path}`);
  return [id, path, ...files];
}
