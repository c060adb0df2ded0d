import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dateline } from "../../src/enrich/dateline.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { days, placesByLanguage, stories, wires } from "./dateline-samples.ts";
import { makeArticle } from "./make-article.ts";
import { makeTextsWithout } from "./texts-without-dateline.ts";

/** Picks members of lists in an order that is the same in every run. */
function makePicker(seed: number) {
  let state = seed;
  return <Of>(list: readonly Of[]): Of => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const one = list[Math.floor((state / 2_147_483_648) * list.length)];
    assert.ok(one !== undefined);
    return one;
  };
}

type Pick = ReturnType<typeof makePicker>;

interface Parts {
  readonly town: string;
  readonly day: string;
  readonly wire: string;
  readonly story: string;
  readonly pick: Pick;
}

/** Twelve manners in which a report begins. */
const manners: Readonly<Record<string, (parts: Parts) => string>> = {
  "agency and dash": ({ town, wire, story }) => `${up(town)} (${wire}) — ${story}`,
  "day, agency and dash": ({ town, day, wire, story }) =>
    `${up(town)}, ${day} (${wire}) - ${story}`,
  "a table behind the day": ({ town, day, pick }) =>
    `${up(town)}, ${day} - ${pick(["Shr 34 cts vs 1.19 dlrs", "1. Gold 1,204.5 2. Silver 16.2", "Opening 6,543.2 close 6,551.9"])}\nNet 807,000 vs 2,858,000`,
  "a table behind the agency": ({ town, wire }) =>
    `${up(town)} (${wire}) — 12.5 14.0 88.2 up 3.1\n9.5 7.1`,
  "a company in angle brackets": ({ town, day, story }) =>
    `${up(town)}, ${day} - <Marsh & Dale Inc> told the market: ${story}`,
  "a word in lower case": ({ town, day, wire, story, pick }) =>
    pick([
      `${up(town)}, ${day} - eBay and others: ${story}`,
      `${up(town)} (${wire}) — iPhone makers: ${story}`,
    ]),
  "an agency between commas": ({ town, day, story, pick }) =>
    `${up(town)}, ${day}, ${pick(["Reuter", "AFP", "Special"])} - ${story}`,
  "no day": ({ town, story, pick }) => `${up(town)}${pick([" — ", " - ", "—", " – "])}${story}`,
  "town in small letters with a day": ({ town, day, story, pick }) =>
    `${town}, ${day}${pick([" — ", ".— ", " - "])}${story}`,
  "town in small letters with an agency": ({ town, wire, story }) => `${town} (${wire}) - ${story}`,
  "a blank behind the day": ({ town, day, story }) => `${up(town)}, ${day} ${story}`,
  "a blank behind the agency": ({ town, wire, story }) => `${up(town)} (${wire}) ${story}`,
};

function up(town: string): string {
  const [name = "", ...regions] = town.split(", ");
  return [name.toLocaleUpperCase("en"), ...regions].join(", ");
}

const read = (text: string) =>
  dateline(makeArticle({ text, lead: "" }), defaultSettings).dateline?.place;

describe("datelines at large", () => {
  it("are found in 1,000 texts of twelve manners over 300 places", () => {
    const pick = makePicker(3);
    const places = Object.entries(placesByLanguage).flatMap(([language, list]) =>
      list.split(/[|\n]/).map((town) => ({ language, town })),
    );
    assert.ok(places.length >= 300, `${places.length} places`);
    const kinds = Object.entries(manners);
    const missed: string[] = [];
    for (let count = 0; count < 1000; count += 1) {
      const { language, town } = places[count % places.length] ?? pick(places);
      const [kind, write] =
        kinds[(count + Math.floor(count / places.length)) % kinds.length] ?? pick(kinds);
      const of = <Of>(lists: Readonly<Record<string, readonly Of[]>>) =>
        pick(lists[language] ?? []);
      const text = write({ town, day: of(days), wire: of(wires), story: of(stories), pick });
      // One place is one shelf, however a text names it.
      const shelf = read(`${up(town)} (Reuters) — ${of(stories)}`);
      const found = read(`A headline of the day\n${text}\nMore was not known.`);
      if (found === undefined || found !== shelf) missed.push(`${kind}: ${text} → ${found}`);
    }
    assert.ok(missed.length <= 30, `${missed.length} missed:\n${missed.join("\n")}`);
  });

  it("are not found in 2,000 texts without", () => {
    const texts = makeTextsWithout(makePicker(5), 2000);
    assert.equal(new Set(texts).size, 2000);
    const found = texts.flatMap((text) => {
      const place = read(text);
      return place === undefined ? [] : [`${place}: ${text}`];
    });
    assert.deepEqual(found, []);
  });
});
