import assert from "node:assert/strict";
import { it } from "node:test";
import { today } from "../../src/text/today.ts";

it("the day is that of the clock, or of SOURCE_DATE_EPOCH, in UTC", () => {
  assert.equal(today("0"), "1970-01-01");
  assert.equal(today("1640131199"), "2021-12-21");
  assert.equal(today("1640131200"), "2021-12-22");
  for (const wrong of [undefined, "", "tomorrow", "-1", "1e5"])
    assert.match(today(wrong), /^20[2-9]\d-\d\d-\d\d$/);
});
