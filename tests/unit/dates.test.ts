import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, it } from "node:test";
import { dateFormats, formatDate } from "../../src/dates/dates.ts";
import { looksLikeDate, parseDate } from "../../src/dates/written/parse-date.ts";

const accepted: readonly [found: string, date: string, precision: string][] = [
  ["20211122", "2021-11-22", "day"],
  ["  20211122\t", "2021-11-22", "day"],
  ["2021-11-22", "2021-11-22", "day"],
  ["2021/11/22", "2021-11-22", "day"],
  ["2021.11.22", "2021-11-22", "day"],
  ["2021-1-5", "2021-01-05", "day"],
  ["2021-11-22T00:15:00Z", "2021-11-22", "day"],
  ["2021-11-22T23:30:00-08:00", "2021-11-22", "day"],
  ["2021-11-22T00:30:00+14:00", "2021-11-22", "day"],
  ["2021-11-22 07:45", "2021-11-22", "day"],
  ["20000229", "2000-02-29", "day"],
  ["2011-12-30", "2011-12-30", "day"],
  ["1450-01-01", "1450-01-01", "day"],
  ["21991231", "2199-12-31", "day"],
  ["2021-11", "2021-11", "month"],
  ["2021/1", "2021-01", "month"],
  ["1969", "1969", "year"],
  ["２０２１-１１-２２", "2021-11-22", "day"],
  ["٢٠٢١/١١/٢٢", "2021-11-22", "day"],
];

/** Each is a date that somebody meant and that does not exist. */
const impossible = [
  ...["2021-02-30", "20210230", "20210229", "20230229", "19000229", "2100-02-29", "20000230"],
  ...["20210431", "20210631", "20210931", "20211131", "20210132", "2021-01-99", "20210100"],
  ...["20210022", "20211322", "2021-00-10", "2021-13-01", "2021-00", "2021-13", "20210000"],
  ...["0201", "02011122", "0000", "00000000", "1449-12-31", "14491231", "2200", "22000101"],
  ...["9999-12-31", "20211301", "2021-02-30T10:00:00Z"],
];

const unknownForms = [
  ...["", " ", "yesterday", "22.11.21", "11/22/21", "202111", "2021112"],
  ...["202111222", "2021-11/22", "2021-11-22 at noon", "2021-11-", "-2021", "+2021-11-22", "2e3"],
  ...["2021-11-022", "2021 11 22", "Invalid Date", "NaN"],
];

describe("parseDate", () => {
  for (const [found, date, precision] of accepted) {
    it(`reads ${JSON.stringify(found)} as ${date}, known to the ${precision}`, () => {
      const { time: _time, ...parsed } = { time: "", ...parseDate(found) };
      assert.deepEqual(parsed, { date, precision });
      assert.ok(looksLikeDate(found));
    });
  }

  it("never rolls an impossible date over", () => {
    for (const found of impossible) assert.ok("reason" in parseDate(found), found);
  });

  it("knows that an impossible date was meant as a date", () => {
    for (const found of impossible) assert.ok(looksLikeDate(found), found);
  });

  it("guesses no other form", () => {
    for (const found of unknownForms) {
      assert.ok("reason" in parseDate(found), found);
      assert.ok(!looksLikeDate(found), found);
    }
  });

  for (const [year, days] of [[1900, 365] as const, [2000, 366] as const, [2021, 365] as const]) {
    it(`knows the ${days} days of ${year} and no other`, () => {
      const good: string[] = [];
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const [mm, dd] = [String(month).padStart(2, "0"), String(day).padStart(2, "0")];
          const parsed = parseDate(`${year}${mm}${dd}`);
          if ("reason" in parsed) continue;
          assert.deepEqual(parsed, { date: `${year}-${mm}-${dd}`, precision: "day" });
          good.push(parsed.date);
        }
      }
      const first = Date.UTC(year, 0, 1);
      const calendar = Array.from({ length: days }, (_, index) =>
        new Date(first + index * 86_400_000).toISOString().slice(0, 10),
      );
      assert.deepEqual(good, calendar);
    });
  }
});

const worded: readonly [date: string, long: string, short: string][] = [
  ["2021-11-22", "Monday, 22 November 2021", "22 Nov 2021"],
  ["2000-02-29", "Tuesday, 29 February 2000", "29 Feb 2000"],
  ["2011-12-30", "Friday, 30 December 2011", "30 Dec 2011"],
  ["1900-01-01", "Monday, 1 January 1900", "1 Jan 1900"],
  ["2021-01", "January 2021", "Jan 2021"],
  ["1969", "1969", "1969"],
];

describe("dateFormats", () => {
  for (const [date, long, short] of worded) {
    it(`puts ${date} in words as exact as it is`, () => {
      assert.deepEqual([formatDate(date), dateFormats("en").short(date)], [long, short]);
    });
  }

  for (const zone of ["Pacific/Apia", "America/New_York", "Pacific/Kiritimati"]) {
    it(`gives the same words in ${zone}, where days are missing or begin elsewhere`, () => {
      const script = `import { dateFormats, formatDate } from "./src/dates/dates.ts";
        import { parseDate } from "./src/dates/written/parse-date.ts";
        const rows = ${JSON.stringify(worded.map(([date]) => date))}.map((date) =>
          [parseDate(date).date, formatDate(date), dateFormats("en").short(date)]);
        console.log(JSON.stringify([Intl.DateTimeFormat().resolvedOptions().timeZone, rows]));`;
      const args = ["--import", "tsx", "--input-type=module", "--eval", script];
      const env = { ...process.env, TZ: zone };
      const child = spawnSync(process.execPath, args, { encoding: "utf8", env });
      assert.deepEqual(JSON.parse(child.stdout || child.stderr), [zone, worded]);
    });
  }
});
