/** A text as paragraphs in file order, or as HTML that our own Markdown renderer made safe. */
export type Body =
  | { readonly kind: "paragraphs"; readonly paragraphs: readonly string[] }
  | { readonly kind: "html"; readonly html: string };
