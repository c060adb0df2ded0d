import type { Body } from "../text/body.ts";
import type { Typesetting } from "../text/typesetting.ts";
import type { DateEvidence, DateVerdict } from "./date-evidence.ts";
import type { LanguageFacts } from "./language.ts";
import type { Published, SlashedDate } from "./published.ts";
import type { Attached, Attachment, LeadPicture, Reference } from "./references.ts";

export type { Correction, Precision, Published, SlashedDate } from "./published.ts";

/** A file of the pile as it was read; `text` is decoded, without a byte order mark. */
export interface SourceFile {
  /** Path inside `articles/`, with `/` between its parts: "2021/talks.txt". */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the bytes on disk, 64 hex digits. */
  readonly sha256: string;
  /** Standard name: "utf-8", "windows-1252". */
  readonly encoding: string;
  readonly text: string;
}

/**
 * The raw result of a format: fields are `unknown` until `validateArticle` has checked them. `lines` gives
 * the line of each field, counted from 1.
 */
export interface RawArticle {
  readonly title?: unknown;
  /** The line above the headline. */
  readonly kicker?: unknown;
  readonly date?: unknown;
  /** The date of the last change. */
  readonly updated?: unknown;
  readonly address?: unknown;
  readonly source?: unknown;
  readonly authors?: unknown;
  readonly section?: unknown;
  readonly tags?: unknown;
  readonly summary?: unknown;
  readonly language?: unknown;
  /** Other entries of its head, by the file's own names. Without a prototype: any name is safe. */
  readonly further?: Readonly<Record<string, unknown>>;
  readonly body: Body;
  /** Text of the body without markup; below it may be words that ends of its lines cut, put together. */
  readonly plainText: string;
  /** The first words that say what it is about, if the first line does not: a heading, raw HTML. */
  readonly opening?: string;
  readonly lines: Readonly<Partial<Record<RawField, number>>>;
  /** What the text names outside itself; the body has their numbers, see `text/body.ts`. */
  readonly references?: readonly Reference[];
  readonly picture?: LeadPicture;
  /** Further names of the article itself, by which others may call it: "/2019/vote/". */
  readonly ownNames?: readonly string[];
  readonly headForm?: HeadForm;
  /** The file's own names for its fields, if it has any: "publisher". */
  readonly names?: Readonly<Partial<Record<RawField, string>>>;
}

/** A form of head other than YAML: lines `Name: value`, TOML, JSON. */
export type HeadForm = "lines" | "TOML" | "JSON";

export type RawField = Exclude<
  keyof RawArticle,
  | "further"
  | "body"
  | "plainText"
  | "opening"
  | "lines"
  | "names"
  | "references"
  | "picture"
  | "ownNames"
  | "headForm"
>;

/** When an article was last changed, as its file says. */
export type Updated = Pick<Published, "date" | "precision" | "asFound">;

/** The outlet that published an article. */
export interface Source {
  /** Domain ("tnledger.com"), or a slug of the name if no address is known. A path segment. */
  readonly id: string;
  readonly name: string;
  /** Address of the original page, as returned by `safeUrl`. */
  readonly url?: string;
}

/** The dateline of a wire story, as read from its text. */
export interface Dateline {
  /** Place in its display form: "Moscow", "St. Petersburg, Fla."; several are separated by "/". */
  readonly place: string;
  /** The words it was read from: "MOSCOW (AP) —". */
  readonly asFound: string;
  /** Number of the line of `plainText` that it opens, counted from 0. */
  readonly paragraph: number;
}

/** A file that a page was made from. */
export type ArticleFile = Omit<SourceFile, "text"> & { readonly format: string };

/** A further file that holds the same article: an equal text, or another version of it. */
export interface FurtherFile extends ArticleFile {
  readonly sameText: boolean;
  /** Its date, if it differs from that of the page. */
  readonly otherDate?: Published;
  /** Reason why the page has a date that does not agree with this one: "its text is fuller". */
  readonly dateLost?: string;
  /** Facts that the page takes from this file, since its own does not give them: "date", "authors". */
  readonly gave?: readonly string[];
  /** What the references of its text lead to. */
  readonly attachments?: readonly Attachment[];
  /** Facts of this file that differ from those of the page, by name. */
  readonly says?: Readonly<Record<string, string>>;
}

/** A wire service, as an article names it. */
export interface CreditedAgency {
  /** A path segment, permanent: /agencies/ap/. */
  readonly id: string;
  readonly name: string;
}

/** Checked facts about one published text: all but the text, so that a whole pile fits into memory. */
export interface ArticleFacts extends LanguageFacts {
  readonly title: string;
  /** The line above the headline: “Analysis”. */
  readonly kicker?: string;
  /** Missing if the file gives no readable date. */
  readonly published?: Published;
  /** The file's date, if it cannot be read as one. */
  readonly dateAsFound?: string;
  /** What the file's date shows of the order of day and month in those of others, or needs them for. */
  readonly slashed?: SlashedDate;
  /** The date of the last change, as the file gives it; never corrected. */
  readonly updated?: Updated;
  /** Evidence of the date in the text and the address. */
  readonly dateEvidence: readonly DateEvidence[];
  readonly dateVerdict: DateVerdict;
  readonly source: Source;
  readonly authors: readonly string[];
  readonly section?: string;
  readonly tags: readonly string[];
  /** Values by field: those that the owner's settings index, and whatever an enrichment adds. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  readonly direction: "ltr" | "rtl";
  readonly dateline?: Dateline;
  /** The wire service that the text credits. */
  readonly agency?: CreditedAgency;
  /** Those that it credits with it: AP and Reuters in “CNN / AP / REUTERS —”. */
  readonly otherAgencies?: readonly CreditedAgency[];
  /** The paragraph that the dateline opens, without the dateline; if there is none, the first. */
  readonly lead: string;
  readonly summary?: string;
  /** What the text names outside itself, in the order of the numbers in its body. */
  readonly references?: readonly Reference[];
  readonly picture?: LeadPicture;
  readonly ownNames?: readonly string[];
  readonly headForm?: HeadForm;
  readonly file: ArticleFile;
}

/** The part of an article that only its own page needs. */
export interface ArticleText {
  readonly body: Body;
  /** Text of the body without markup, one paragraph per line; below it may be words that ends of its lines cut, put together. */
  readonly plainText: string;
  /** Entries of its head that are no known facts, by the file's own names. Without a prototype. */
  readonly extra?: Readonly<Record<string, string>>;
  /** What was mended in its file, if the owner has declared that. */
  readonly mended?: Mended;
}

/** Places of a file where UTF-8 had been read as windows-1252, mended: a few of the words, as found and as shown. */
export interface Mended {
  readonly places: number;
  readonly examples: readonly { readonly found: string; readonly mended: string }[];
}

/** An article as one file gives it, before the whole pile is known. */
export type UnsettledArticle = ArticleFacts & ArticleText;

/**
 * Facts with the claim and slug that the address is made from, and with how the text is set: computed once, where
 * there are many processors.
 */
export interface ClaimedFacts extends ArticleFacts {
  /** The input of its id: its normalized address, or else its file's path without the extension. */
  readonly claim: string;
  /** Slug of the title, for its address. */
  readonly slug: string;
  /** How the text of its file is set, where that is not as usual. */
  readonly typesetting?: Typesetting;
  /** Ids that the articles of the web addresses would have to which its text links. */
  readonly links?: readonly string[];
  /** Why its file is kept from readers; only where `--drafts` shows it all the same. */
  readonly draft?: string;
  /** Addresses that it had elsewhere, from which this site leads to it: "/2019/vote/". */
  readonly former?: readonly string[];
}

/** Claimed facts without the text, but with what shows whether two texts are equal, and which is fuller. */
export interface UnsettledFacts extends ClaimedFacts, Attached {
  readonly textLength: number;
  /** SHA-256 of the plain text, 32 hex digits. */
  readonly textHash: string;
}

/** An article of the archive, without its text. Trusted by everything that follows. */
export interface Article extends ClaimedFacts, Attached {
  /** 12 hex digits, permanent: DESIGN.md section 6. */
  readonly id: string;
  /** Address of its page on the site: "/2021/11/22/{slug}-{id}.html". */
  readonly path: string;
  /** The volume that contains it: "2021", "2021-03", "undated"; see `volumes.ts`. */
  readonly volume: string;
  readonly furtherFiles: readonly FurtherFile[];
  /** The same article in other languages, if its address is theirs as well. */
  readonly translations?: readonly Pick<Article, "path" | "title" | "language" | "direction">[];
}

/** The part of an article that only its page and the search need. */
export type ArticleRecord = Pick<
  UnsettledArticle,
  "body" | "plainText" | "lead" | "summary" | "language" | "direction" | "extra" | "mended"
>;
