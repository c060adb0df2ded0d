import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { judgeDate } from "../../src/dates/audit/judge-date.ts";
import { readEvidence } from "../../src/dates/evidence/read-evidence.ts";
import type { Published } from "../../src/model/article.ts";
import type { DateCase } from "./date-cases/case.ts";
import { consistent } from "./date-cases/consistent.ts";
import { misleading } from "./date-cases/misleading.ts";
import { otherYears } from "./date-cases/other-years.ts";
import { schedules } from "./date-cases/schedules.ts";
import { shifted } from "./date-cases/shifted.ts";
import { silent } from "./date-cases/silent.ts";

function publishedOn(date: string): Published {
  const precision = date.length === 10 ? "day" : date.length === 7 ? "month" : "year";
  return { date, precision, asFound: date };
}

function judge({ dated, title = "", text, url }: DateCase) {
  const source = { id: "news.example", name: "News", ...(url && { url }) };
  const evidence = readEvidence({ title, plainText: text, source });
  return judgeDate(publishedOn(dated), evidence);
}

const right = { consistent, silent, misleading, otherYears, schedules };

describe("judgeDate", () => {
  it("is held against enough cases", () => {
    const all = [consistent, shifted, silent, misleading, otherYears, schedules];
    assert.ok(all.flat().length >= 140);
  });

  for (const [label, cases] of Object.entries(right)) {
    it(`blames none of ${cases.length} ${label} dates`, () => {
      for (const one of cases) {
        const verdict = judge(one);
        assert.notEqual(verdict.verdict, "contradicted", JSON.stringify([one, verdict]));
      }
    });
  }

  it("calls silent what tells nothing", () => {
    for (const one of silent) assert.equal(judge(one).verdict, "silent", one.text);
  });

  it("finds most consistent dates consistent", (test) => {
    const found = consistent.filter((one) => judge(one).verdict === "consistent");
    test.diagnostic(`consistent: ${found.length} of ${consistent.length}`);
    assert.ok(found.length >= consistent.length * 0.8);
  });

  it("finds six of ten dates that are a month off, and where they belong; doubt is silent", (test) => {
    const found = shifted.filter((one) => {
      const verdict = judge(one);
      if (verdict.verdict !== "contradicted") return false;
      assert.equal(verdict.pointsTo, one.written, one.text);
      assert.ok(verdict.evidence.every(({ words }) => words.length > 0));
      return true;
    });
    test.diagnostic(`contradicted: ${found.length} of ${shifted.length}`);
    assert.ok(found.length >= shifted.length * 0.6);
  });

  it("does not judge what the owner has declared for the file", () => {
    for (const one of shifted) {
      const evidence = readEvidence({
        title: "",
        plainText: one.text,
        source: { id: "", name: "" },
      });
      const correction = { from: one.dated, reason: "R.", declaredFor: "file" } as const;
      const verdict = judgeDate({ ...publishedOn(one.dated), correction }, evidence);
      assert.deepEqual(verdict, { verdict: "declared" });
    }
  });
});
