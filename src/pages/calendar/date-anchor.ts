/** The id of the heading of a month, or of the first article of a day: HTML 4 let none begin with a digit. */
export function dateAnchor(date: string): string {
  return `on-${date}`;
}
