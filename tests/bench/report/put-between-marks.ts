/** Two lines with marks of a name stand around what the benchmark writes; Markdown does not show them. */
const mark = (name: string, end = "") => `<!-- ${end}bench: ${name} -->`;

/**
 * The document with `report` between the marks of `name`; all that is written by hand stays.
 * @throws Error where the document has not one pair of these marks.
 */
export function putBetweenMarks(document: string, name: string, report: string): string {
  const [open, close] = [mark(name), mark(name, "/")];
  const parts = document.split(open);
  const [before, rest = ""] = parts;
  const end = rest.indexOf(close);
  if (parts.length !== 2 || end === -1) {
    throw new Error(`There have to be two lines, “${open}” and “${close}”, once each.`);
  }
  return `${before}${open}\n\n${report}\n\n${rest.slice(end)}`;
}
