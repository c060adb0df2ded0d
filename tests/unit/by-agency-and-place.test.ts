import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { byAgency } from "../../src/indexes/by-agency.ts";
import { byPlace } from "../../src/indexes/by-place.ts";
import { makeSettled } from "./make-article.ts";

describe("byAgency and byPlace", () => {
  const dated = { date: "2021-11-22", precision: "day", asFound: "20211122" } as const;
  const placed = makeSettled({
    id: "000000000000",
    published: dated,
    agency: { id: "ap", name: "Associated Press" },
    dateline: { place: "Gaza/Rio de Janeiro, Brazil", asFound: "", paragraph: 0 },
  });

  it("shelve by agency and by each place, then by year", () => {
    assert.deepEqual(byAgency.keys(placed), ["ap/2021"]);
    assert.deepEqual(byPlace.keys(placed), ["gaza/2021", "rio-de-janeiro-brazil/2021"]);
    assert.equal(byAgency.label("ap", placed), "Associated Press");
    assert.equal(byPlace.label("rio-de-janeiro-brazil", placed), "Rio de Janeiro, Brazil");
    assert.equal(byPlace.path("gaza/2021"), "/places/gaza/2021/");
  });

  it("shelve by every agency of a list", () => {
    const otherAgencies = [{ id: "reuters", name: "Reuters" }];
    const both = { ...placed, otherAgencies };
    assert.deepEqual(byAgency.keys(both), ["ap/2021", "reuters/2021"]);
    assert.equal(byAgency.label("reuters", both), "Reuters");
    assert.equal(byAgency.label("reuters/2021", both), "2021");
  });

  it("have no shelf for an article without either", () => {
    const plain = makeSettled({ id: "000000000001" });
    assert.deepEqual([...byAgency.keys(plain), ...byPlace.keys(plain)], []);
  });
});
