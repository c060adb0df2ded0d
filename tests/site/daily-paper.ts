import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dayNumber, formatDay, weekdayOf } from "../../src/dates/calendar-days.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

/** Days of which the paper has nothing, though it published: a strike. */
const strike = { first: "2021-05-10", last: "2021-05-21" };

/** A paper of two years that has no issue on Sundays, two articles an issue, all from one town. */
export function makeDailyPaper(): string {
  const folder = join(makeTemporaryFolder(), "articles");
  mkdirSync(folder);
  for (let day = dayNumber("2020-03-02"); day <= dayNumber("2021-10-30"); day += 1) {
    const date = formatDay(day);
    if (weekdayOf(day) === 0 || (date >= strike.first && date <= strike.last)) continue;
    for (const part of ["harbour", "council"]) {
      const address = `https://daily.example/${date}/${part}`;
      const lead = `OSLO (AP) — The ${part} had a meeting of which nothing else is known.`;
      const text = `The ${part} on ${date}\n${date.replaceAll("-", "")}\n${address}\n${lead}\n`;
      writeFileSync(join(folder, `${date}-${part}.txt`), text);
    }
  }
  return folder;
}
