import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { buildSite, fixtureSettings } from "../../site/built-site.ts";
import { openSearch, type SearchReader } from "../search-reader.ts";
import { drawPairs, drawPhrases, drawWords, joints, scanArticles, scanFor } from "./plain-scan.ts";

/** Holds the search of a pile, in Chromium, against a plain scan of its texts. */
export function holdAgainstScan(pile: string): void {
  describe(`the search in ${pile}, held against a plain scan of its texts`, () => {
    const articles = scanArticles(pile, fixtureSettings);
    let reader: SearchReader;
    before(async () => {
      reader = await openSearch(buildSite({ articles: pile }).folder);
    });
    after(async () => {
      await reader?.close();
    });

    it("finds every article that has the exact word, of 50 words", async () => {
      const missed: string[] = [];
      for (const word of drawWords(articles, 50)) {
        const found = new Set(await reader.find({ q: word }));
        const lost = scanFor(articles, word).filter((path) => !found.has(path));
        if (lost.length > 0) missed.push(`${word}: ${lost.join(" ")}`);
      }
      assert.deepEqual(missed, []);
    });

    it("finds every article that has a phrase, and no other, of 20 phrases", async () => {
      const wrong: string[] = [];
      for (const phrase of drawPhrases(articles, 20)) {
        const found = (await reader.find({ q: `"${phrase}"` })).toSorted();
        const held = scanFor(articles, phrase).toSorted();
        if (found.join() !== held.join())
          wrong.push(`${phrase}: ${found.length}, not ${held.length}`);
      }
      assert.deepEqual(wrong, []);
    });

    // Words such as “the” are joined to many, and finding all their articles takes longest.
    const asked = new Set<string>();
    for (const [name, joint] of Object.entries(joints)) {
      it(`finds the words of a ${name}, each and as a phrase`, async () => {
        const wrong: string[] = [];
        for (const pair of drawPairs(articles, joint, 8)) {
          for (const word of pair.filter((word) => !asked.has(word))) {
            asked.add(word);
            const found = new Set(await reader.find({ q: word, sort: "newest" }));
            const lost = scanFor(articles, word).filter((path) => !found.has(path));
            if (lost.length > 0) wrong.push(`${word}: not ${lost.join(" ")}`);
          }
          const phrase = pair.join(" ");
          const found = (await reader.find({ q: `"${phrase}"` })).toSorted();
          const held = scanFor(articles, phrase).toSorted();
          if (found.join() !== held.join())
            wrong.push(`${phrase}: ${found.length}, not ${held.length}`);
        }
        assert.deepEqual(wrong, []);
      });
    }
  });
}
