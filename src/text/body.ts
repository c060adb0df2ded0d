/**
 * A text as paragraphs in file order, or as HTML that our own Markdown renderer made safe.
 *
 * HTML has the numbers, counted from 0, of the references of its article: `<a data-ref="3">words</a>` for a link,
 * `<img data-ref="4" alt="…">` for a picture, with its title where it has one. Nobody else's HTML has attributes of
 * this name. A link to another host, which leads there whatever is in the pile, is written out.
 */
export type Body = PlainBody | { readonly kind: "html"; readonly html: string };

/** A text as paragraphs. Those that are no prose have a form; all of a text may be lines of a column. */
export interface PlainBody {
  readonly kind: "paragraphs";
  /** Without line ends, except those that have a form. */
  readonly paragraphs: readonly string[];
  /** Forms of paragraphs by their numbers, counted from 0. */
  readonly forms?: Readonly<Record<number, ParagraphForm>>;
  /** Whether paragraphs are lines of a column, cut anywhere: nothing tells where a paragraph begins. */
  readonly column?: true;
  /** How paragraphs begin that tell who speaks: “MS. MARSH:”, “Q.”. */
  readonly speakers?: readonly string[];
}

/**
 * Forms of paragraphs that are no prose: lines with blanks between columns, as in a table; lines that end where their
 * author wanted, as in a poem or an address; the number of a printed page.
 */
export const paragraphForms = ["columns", "lines", "page-number"] as const;

export type ParagraphForm = (typeof paragraphForms)[number];
