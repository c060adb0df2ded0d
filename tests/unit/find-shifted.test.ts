import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { shiftedDates } from "../../src/checks/shifted-dates.ts";
import { findShifted } from "../../src/dates/audit/find-shifted.ts";
import { judgeDate } from "../../src/dates/audit/judge-date.ts";
import { dayNumber, formatDay, weekdayOf } from "../../src/dates/calendar-days.ts";
import { readEvidence } from "../../src/dates/evidence/read-evidence.ts";
import type { Article } from "../../src/model/article.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { auditDates } from "./audit-dates.ts";
import { agency, makeDated, makePile, mixed, morning } from "./date-cases/make-pile.ts";

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Articles that say “said Wednesday” of the day itself, each `step` days after the one before, dated `off` days early. */
function makeSaid(count: number, name: string, off = 0, step = 3, told = 1): Article[] {
  return Array.from({ length: count }, (_, at) => {
    const day = dayNumber("2019-07-01") + at * step;
    const nameOf = (back: number) => weekdays[weekdayOf(day - back)];
    const text = `The harbour is shut, the mayor said ${nameOf(0)}.${told > 1 ? `\nOn ${nameOf(1)}, the council rejected the plan.` : ""}`;
    return makeDated(formatDay(day - off), text, `${name}-${at}`);
  });
}

function pathsOf(articles: readonly Article[]): string[] {
  return findShifted(articles).map(({ article }) => article.file.path);
}

describe("findShifted", () => {
  it("names the part of a source that is a month off, and nothing else", () => {
    // June has 30 days: the same days of the month before.
    const off = makeSaid(10, "off", 30);
    const named = pathsOf([...makeSaid(40, "right"), ...off]);
    assert.equal(named.length, 10);
    assert.ok(named.every((path) => path.startsWith("off-")));
  });

  it("needs fewer where the text of each tells two days", () => {
    const off = makeSaid(5, "off", 30, 3, 2);
    assert.equal(pathsOf([...makeSaid(30, "right"), ...off]).length, 5);
  });

  it("says what was found, and what to write", () => {
    const [problem] = shiftedDates(
      [...makeSaid(40, "right"), ...makeSaid(10, "off", 30)],
      defaultSettings,
      { sameBytes: new Map() },
    );
    assert.equal(problem?.code, "date-contradicted");
    assert.match(
      problem?.found ?? "",
      /^Dated \w+day, \d+ (?:May|June|July) 2019, but the text says “.+ said \w+day”/,
    );
    assert.match(problem?.write ?? "", /^"off-\d\.txt": \{ date: 2019-\d\d-\d\d, reason: ".+" \}$/);
  });

  it("accuses none of 12,000 sound articles, in dailies, weeklies and papers with both", (test) => {
    const lags = [agency, morning, mixed, [30, 30, 15, 10, 8, 5, 2], [50, 40, 2, 2, 2, 2, 2]];
    let articles = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const dailies = lags.map((one, at) =>
        makePile({ seed: seed * 31 + at, size: 120, lags: one }),
      );
      const weeklies = [[0], [0, 6], [1, 4]].map((editions, at) => [
        ...makePile({ seed: seed * 17 + at, size: 50, lags: [5, 5, 5, 5, 30, 30, 20], editions }),
        ...makePile({ seed: seed * 19 + at, size: 90, lags: agency }),
      ]);
      for (const pile of [...dailies, ...weeklies]) {
        articles += pile.length;
        assert.deepEqual(pathsOf(pile), []);
      }
    }
    test.diagnostic(`${articles} articles`);
    assert.ok(articles > 12_000);
  });

  it("is silent where the owner has declared the date", () => {
    const off = makeSaid(10, "off", 30).map((article): Article => {
      return { ...article, dateVerdict: { verdict: "declared" } };
    });
    assert.deepEqual(pathsOf([...makeSaid(40, "right"), ...off]), []);
  });
});

describe("auditDates, of a source of which a part is right", () => {
  it("names no shift for all of it", () => {
    const truth = "+1 month";
    for (let seed = 1; seed <= 10; seed += 1) {
      const right = makePile({ seed, size: 100, lags: agency });
      const off = makePile({ seed: seed + 500, size: 200, lags: agency, truth });
      const { pile, sources } = auditDates([...right, ...off]);
      assert.deepEqual([pile.named, sources[0]?.named], [undefined, undefined]);
    }
  });
});

describe("a dateline with a weekday", () => {
  const judge = (date: string, text: string) => {
    const published = { date, precision: "day", asFound: date } as const;
    const source = { id: "a.example", name: "A" };
    return judgeDate(published, readEvidence({ title: "", plainText: text, source })).verdict;
  };

  it("contradicts a date of a month before by itself", () => {
    const text = "MOSCOW, Wednesday, Dec. 22 (AP) - The talks go on.";
    assert.equal(judge("2021-11-22", text), "contradicted");
    assert.equal(judge("2021-12-22", text), "consistent");
    // On no Wednesday near the date.
    assert.notEqual(judge("2020-11-22", text), "contradicted");
  });

  it("is a weekday of reporting", () => {
    const source = { id: "a.example", name: "A" };
    const plainText = "MOSCOW, Wednesday (AP) - The talks go on.";
    const [one] = readEvidence({ title: "", plainText, source });
    assert.deepEqual([one?.kind, one?.kind === "weekday" && one.weekday], ["weekday", 3]);
  });
});
