import type { Writing } from "./words.ts";

/** Writes a date without its weekday, as in citations: "22 November 2021", "November 2021", "2021". */
export function plainDate({ dates }: Writing, date: string): string {
  const [year] = date.split("-", 1);
  return date === year ? date : `${dates.inYear(date)} ${year}`;
}
