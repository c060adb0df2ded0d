import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { doubtDate, readDate } from "../../src/dates/read-date.ts";
import { parseDate } from "../../src/dates/written/parse-date.ts";
import { defaultSettings } from "../../src/settings/settings.ts";

function doubt(asFound: string): string {
  const parsed = parseDate(asFound);
  if ("reason" in parsed) return assert.fail(asFound);
  return doubtDate(asFound, parsed.date) ?? "";
}

describe("doubtDate", () => {
  it("tells of a weekday that is another day's", () => {
    for (const found of ["Tuesday, 17 January 2024", "Mon. 17 Jan 2024", "thu Jan. 17, 2024"]) {
      assert.match(doubt(found), /that day was Wednesday, 17 January 2024$/, found);
    }
  });

  it("tells of times that no clock shows", () => {
    for (const time of ["25:61:00", "24:01", "07:60", "12:00:61", "10:00:00+25:00", "9:5:00"]) {
      const found = `2024-01-17T${time}`;
      if ("reason" in parseDate(found)) continue;
      assert.match(doubt(found), /impossible time/, found);
    }
    assert.match(doubt("Jan. 17, 2024, at 31:00"), /impossible time/);
  });

  it("is content with what can be", () => {
    const right = [
      ...["Wednesday, 17 January 2024", "wed. Jan 17, 2024", "Weds 17 January 2024", "20240117"],
      ...["2024-01-17T24:00:00", "2016-12-31T23:59:60Z", "2024-01-17T00:30:00+14:00"],
      ...["2024-01-17 07:45", "2024-01-17T07:45:12.5-0330", "Jan. 17, 2024 at 11:59 PM", "2024-01"],
    ];
    for (const found of right) {
      if (!("reason" in parseDate(found))) assert.equal(doubt(found), "", found);
    }
  });

  it("leaves the day as it is written, and warns", () => {
    const read = readDate(
      {
        text: "Tuesday, 17 January 2024",
        path: "a.txt",
        source: { id: "news.example", name: "News" },
        plainText: "",
      },
      defaultSettings,
    );
    assert.equal(read.published?.date, "2024-01-17");
    assert.equal(read.problem?.code, "doubtful-date");
  });
});
