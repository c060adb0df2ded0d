import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Article } from "../../src/model/article.ts";
import type { Shift } from "../../src/model/date-evidence.ts";
import { auditDates } from "./audit-dates.ts";
import {
  agency,
  makeDated,
  makePile,
  mixed,
  morning,
  type PileWish,
} from "./date-cases/make-pile.ts";
import { makeSettled } from "./make-article.ts";

function namedSlip(articles: readonly Article[]): string | undefined {
  const { named } = auditDates(articles).pile;
  return named && ("shift" in named ? named.shift : named.months);
}

type Shifted = PileWish & { readonly truth: Shift };

const shiftedPiles: readonly Shifted[] = [
  { seed: 1, size: 200, truth: "+1 month", lags: agency },
  { seed: 2, size: 60, truth: "+1 month", lags: morning },
  { seed: 3, size: 40, truth: "+1 month", lags: mixed },
  { seed: 4, size: 120, truth: "+1 month", lags: agency, span: 60 },
  { seed: 5, size: 200, truth: "-1 month", lags: mixed },
  { seed: 6, size: 60, truth: "-1 month", lags: agency },
  { seed: 7, size: 80, truth: "-1 month", lags: morning, editions: [1, 2, 3, 4, 5, 6] },
  { seed: 8, size: 150, truth: "+1 day", lags: agency },
  { seed: 9, size: 60, truth: "+1 day", lags: mixed },
  { seed: 10, size: 200, truth: "-1 day", lags: mixed },
  { seed: 11, size: 100, truth: "-1 day", lags: morning },
  { seed: 12, size: 120, truth: "-1 day", lags: agency },
];

const slow = [10, 55, 25, 10];
const weekly = [2, 10, 18, 20, 20, 15, 15];
const rightPiles: readonly PileWish[] = [
  ...[agency, morning, mixed, slow].flatMap((lags, at) =>
    [40, 90, 200].map((size) => ({ seed: 20 + at * 10 + size, size, lags })),
  ),
  { seed: 61, size: 120, lags: weekly, editions: [4] },
  { seed: 62, size: 120, lags: [0, 0, 0, 100], editions: [4] },
  { seed: 63, size: 200, lags: [0, 0, 50, 50], editions: [3, 6] },
  { seed: 64, size: 200, lags: [0, 0, 0, 0, 0, 0, 100], editions: [1, 4] },
  { seed: 65, size: 150, lags: morning, editions: [1, 2, 3, 4, 5, 6] },
  { seed: 66, size: 200, lags: [1, 1, 1, 1, 1, 1, 1] },
  { seed: 67, size: 120, lags: agency, span: 30 },
];

describe("auditDates, of made piles", () => {
  it("names the shift of at least nine of ten", (test) => {
    const right = shiftedPiles.filter((pile) => {
      const named = namedSlip(makePile(pile));
      assert.ok(named === undefined || named === pile.truth, `seed ${pile.seed}: ${named}`);
      return named === pile.truth;
    });
    test.diagnostic(`named rightly: ${right.length} of ${shiftedPiles.length}, wrongly: 0`);
    assert.ok(right.length >= shiftedPiles.length * 0.9);
  });

  it(`names none of ${rightPiles.length} piles whose dates are right`, () => {
    for (const pile of rightPiles) {
      assert.equal(namedSlip(makePile(pile)), undefined, JSON.stringify(pile));
    }
  });

  it("blames no single article for its weekdays", () => {
    for (const pile of [...shiftedPiles, ...rightPiles]) {
      assert.deepEqual(auditDates(makePile(pile)).contradicted, []);
    }
  });

  it("names a source, not the pile, where another source stands right", () => {
    const lags = agency;
    const audit = auditDates([
      ...makePile({ seed: 71, size: 100, lags, truth: "+1 month", source: "off.example" }),
      ...makePile({ seed: 72, size: 60, lags, source: "right.example" }),
    ]);
    assert.equal(audit.pile.named, undefined);
    assert.deepEqual(
      audit.sources.map(({ id, named }) => [id, named]),
      [
        ["off.example", { shift: "+1 month" }],
        ["right.example", undefined],
      ],
    );
  });

  it("names nothing from little evidence", () => {
    assert.equal(
      namedSlip(makePile({ seed: 73, size: 8, lags: agency, truth: "+1 month" })),
      undefined,
    );
    assert.equal(namedSlip([]), undefined);
  });

  it("does not depend on the order of the articles", () => {
    const pile = makePile({ seed: 74, size: 80, lags: mixed, truth: "-1 month" });
    assert.deepEqual(auditDates(pile.toReversed()).pile, auditDates(pile).pile);
  });
});

describe("auditDates, of months counted from zero", () => {
  /** One file for each of `months`, as they stand in the files. */
  const pileOf = (months: readonly string[], day = "15") =>
    months.map((month, at) => {
      const id = `file-${at}`;
      const asFound = `2019${month}${day}`;
      if (month !== "00") return makeDated(`2019-${month}-${day}`, "Text.", id);
      return makeSettled({ id, path: `${id}.txt`, dateAsFound: asFound });
    });
  const year = Array.from({ length: 12 }, (_, index) => String(index).padStart(2, "0"));

  it("names a pile with a month 00 and none 12", () => {
    const { pile } = auditDates(pileOf([...year, ...year]));
    assert.deepEqual(pile.named, { months: "from-zero" });
    assert.deepEqual(pile.months, { dates: 24, zero: 2, twelve: 0, fromZero: true });
  });

  it("does not where there is a month 12, or 00 is the month of a day unknown", () => {
    assert.equal(namedSlip(pileOf([...year, "12"])), undefined);
    assert.equal(namedSlip(pileOf(year.slice(1))), undefined);
    const unknown = makeSettled({ id: "u", path: "u.txt", dateAsFound: "20190000" });
    assert.equal(namedSlip([unknown, ...pileOf(year.slice(1))]), undefined);
  });

  it("takes one 00 among a hundred dates for a slip of the hand", () => {
    const months = Array.from({ length: 100 }, (_, index) => year[1 + (index % 11)] ?? "01");
    assert.equal(namedSlip(pileOf(["00", ...months])), undefined);
  });

  it("does not where the weekdays say that the other months are right", () => {
    const right = makePile({ seed: 81, size: 40, lags: agency, span: 200 });
    const zero = makeSettled({ id: "z", path: "z.txt", dateAsFound: "20190015" });
    assert.equal(namedSlip([zero, ...right]), undefined);
  });
});
