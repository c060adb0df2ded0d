/** Splits a text into lines at LF, CRLF or CR. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/**
 * Joins a field's text into one line, without the controls that no page may contain (YAML can write them as
 * \\a).
 */
export function toOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, " ")
    .replace(/[\0-\x1f\x7f-\x9f]/g, "")
    .trim();
}

/** Returns at most `limit` characters of a text, cut between words if possible. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).replace(/[\ud800-\udbff]$/, "");
  const blank = cut.lastIndexOf(" ");
  return `${blank > limit / 2 ? cut.slice(0, blank) : cut}…`;
}

/** Longest title (characters): whatever is longer is a text. The longest real one known here has 255. */
export const longestTitle = 3000;

/** A BCP 47 tag that begins with a language of two or three letters, as in archive.yaml. */
export const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
