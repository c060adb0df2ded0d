/**
 * A text as paragraphs in file order, or as HTML that our own Markdown renderer made safe.
 *
 * HTML has the numbers, counted from 0, of the references of its article: `<a data-ref="3">words</a>` for a link,
 * `<img data-ref="4" alt="…">` for a picture, with its title where it has one. Nobody else's HTML has attributes of
 * this name. A link to another host, which leads there whatever is in the pile, is written out.
 */
export type Body =
  | { readonly kind: "paragraphs"; readonly paragraphs: readonly string[] }
  | { readonly kind: "html"; readonly html: string };
