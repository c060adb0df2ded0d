import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { shiftedDates } from "../../src/checks/shifted-dates.ts";
import { findStrayed } from "../../src/dates/audit/find-strayed.ts";
import { dayNumber, formatDay, weekdayOf } from "../../src/dates/calendar-days.ts";
import type { Article } from "../../src/model/article.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { makeDated } from "./date-cases/make-pile.ts";

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Makes reports with the day of their dateline and a weekday, each four days after the one before, dated `late` days later. */
function makeReports(count: number, name: string, late = 0, said = 0): Article[] {
  return Array.from({ length: count }, (_, at) => {
    const day = dayNumber("2014-02-03") + at * 4;
    const [, month = "", date = ""] = formatDay(day).split("-");
    const dateline = `${["", "January", "February", "March", "April", "May"][Number(month)]} ${Number(date)}`;
    const text = `BERGEN, ${dateline} (Landpress) - The council said on ${weekdays[weekdayOf(day - said)]} that the quay was shut.`;
    return makeDated(formatDay(day + late), text, `${name}-${at}`);
  });
}

function pathsOf(articles: readonly Article[]): string[] {
  return findStrayed(articles).map(({ article }) => article.file.path);
}

const sound = makeReports(17, "right");

describe("findStrayed", () => {
  it("names three of twenty whose dateline and weekday agree on another day, back or ahead", () => {
    for (const late of [31, 20, 17, -4, -18]) {
      const found = findStrayed([...sound, ...makeReports(3, "stray", late)]);
      assert.deepEqual(
        found.map(({ article }) => article.file.path),
        ["stray-0.txt", "stray-1.txt", "stray-2.txt"],
        `${late}`,
      );
      assert.equal(found[0]?.pointsTo, "2014-02-03");
      assert.equal(found[0]?.right, 17);
    }
  });

  it("says what was found, and what to write", () => {
    const found = shiftedDates([...sound, ...makeReports(1, "stray", 31)], defaultSettings, {
      sameBytes: new Map(),
    });
    assert.equal(found.length, 1);
    assert.match(
      found[0]?.found ?? "",
      /^Dated Thursday, 6 March 2014, but .*BERGEN, February 3.*: Monday, 3 February 2014\. In 17 other/,
    );
    assert.match(found[0]?.write ?? "", /^"stray-0\.txt": \{ date: 2014-02-03, reason: /);
  });

  it("blames none that was printed a few days late, nor one of which a weekday is another's", () => {
    for (const late of [0, 1, 2, 7, 14])
      assert.deepEqual(pathsOf([...sound, ...makeReports(3, "late", late)]), [], `${late}`);
    assert.deepEqual(pathsOf([...sound, ...makeReports(3, "other", 31, 3)]), []);
    // Four weeks: the weekday is that of the date, too.
    assert.deepEqual(pathsOf([...sound, ...makeReports(3, "weeks", 28)]), []);
  });

  it("blames none where too few datelines of the source are right", () => {
    const strays = makeReports(3, "stray", 31);
    assert.deepEqual(pathsOf([...sound.slice(0, 9), ...strays]), []);
    assert.deepEqual(pathsOf([...sound, ...makeReports(9, "stray", 31)]), []);
    assert.deepEqual(pathsOf(strays), []);
  });

  it("is silent where the owner has declared the date, or the address has it", () => {
    const strays = makeReports(3, "stray", 31);
    const declared = strays.map(
      (article): Article => ({ ...article, dateVerdict: { verdict: "declared" } }),
    );
    assert.deepEqual(pathsOf([...sound, ...declared]), []);
    const addressed = strays.map((article): Article => {
      const [year, month, day] = (article.published?.date ?? "").split("-").map(Number);
      const words = ["2014"];
      const address = {
        kind: "address",
        words,
        year: year ?? 0,
        month: month ?? 0,
        day: day ?? 0,
      } as const;
      return { ...article, dateEvidence: [...article.dateEvidence, address] };
    });
    assert.deepEqual(pathsOf([...sound, ...addressed]), []);
  });
});
