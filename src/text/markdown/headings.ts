import type { Token, Tokens } from "marked";

/** Gives a heading the name that stands on the line below it: `{: #results}`. */
export function nameHeadings(tokens: readonly Token[]): void {
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]?.type === "space" ? tokens[at - 2] : tokens[at - 1];
    const [only, ...others] =
      token.type === "paragraph" ? ((token as Tokens.Paragraph).tokens ?? []) : [];
    if (before?.type !== "heading" || only?.type !== "attributes" || others.length > 0) continue;
    (before as Tokens.Heading).tokens.push(only);
  }
}
