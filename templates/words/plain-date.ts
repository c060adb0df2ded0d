import type { Writing } from "./words.ts";

/** A date without its weekday, as citations have it: "22 November 2021", "November 2021", "2021". */
export function plainDate({ dates }: Writing, date: string): string {
  const [year] = date.split("-", 1);
  return date === year ? date : `${dates.inYear(date)} ${year}`;
}
