/** Quotations are looked at from the start of their paragraph, but not from farther than that. */
const longestQuotation = 2000;

/** Whether a place in a text stands within quotation marks that its paragraph opens. */
export function isQuoted(text: string, at: number): boolean {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const before = text.slice(Math.max(start, at - longestQuotation), at);
  if (before.lastIndexOf("“") > before.lastIndexOf("”")) return true;
  return before.split('"').length % 2 === 0;
}
