/** What a page has to say of an article, where a pile gives it anywhere. */
export interface Facts {
  readonly title: string;
  /** Day, month or year: "2019-03-14"; null if the file gives none anywhere. */
  readonly date: string | null;
  /** Nobody, if missing. */
  readonly authors?: readonly string[];
  /** The name of the outlet; "Unknown source", if missing. */
  readonly source?: string;
  /** Address of the original page. */
  readonly address?: string;
  readonly sections?: readonly string[];
  readonly tags?: readonly string[];
  /** BCP 47 tag, "" if nothing is said of the language; English, if missing. */
  readonly language?: string;
  /** The day of the last change, where it is another than that of publication. */
  readonly updated?: string;
  /** Addresses on the site that lead to the article. */
  readonly former?: readonly string[];
  /** Files that the page shows or leads to, by their paths in `articles/`. */
  readonly shows?: readonly string[];
}

/** An article of a pile: its file as its owner has it, and what its page has to say. */
export interface WrittenArticle extends Facts {
  readonly text: string;
}

/** A pile of files in the manner of another system, written in code; pictures are made. */
export interface WrittenPile {
  readonly name: string;
  readonly articles: Readonly<Record<string, WrittenArticle>>;
  /** Files that are kept from readers: each text has a word with "zwabber" in it, which stands nowhere else. */
  readonly withheld: Readonly<Record<string, string>>;
  /** Pictures that only such files name. */
  readonly withheldPictures?: readonly string[];
  /** Other files: lists of articles, settings; nobody names them. */
  readonly others?: Readonly<Record<string, string>>;
}

/** A head of YAML and a text below it. */
export function yaml(head: string, ...paragraphs: readonly string[]): string {
  return `---\n${head.trim()}\n---\n\n${join(paragraphs)}`;
}

/** A head of TOML and a text below it. */
export function toml(head: string, ...paragraphs: readonly string[]): string {
  return `+++\n${head.trim()}\n+++\n\n${join(paragraphs)}`;
}

/** Lines `Name: value` and a text below them. */
export function lines(head: string, ...paragraphs: readonly string[]): string {
  return `${head.trim()}\n\n${join(paragraphs)}`;
}

/** Paragraphs with empty lines between them. */
export function join(paragraphs: readonly string[]): string {
  return `${paragraphs.join("\n\n")}\n`;
}
