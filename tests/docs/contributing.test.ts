import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { readDocument, readTable } from "./read-table.ts";

const contributing = readDocument("CONTRIBUTING.md");
const exists = (path: string) => existsSync(new URL(`../../${path}`, import.meta.url));

/** Folders whose members the page lists by the names they export. */
const families = [
  ["formats", "src/formats"],
  ["enrichments", "src/enrich"],
  ["checks", "src/checks"],
  ["indexes", "src/indexes"],
] as const;

describe("CONTRIBUTING", () => {
  it("names places that are there", () => {
    for (const heading of ["place", "folder"]) {
      for (const [place = ""] of readTable(contributing, heading)) assert.ok(exists(place), place);
    }
  });

  it("says where to add things in folders and lists that are there", () => {
    for (const [, write = "", list = ""] of readTable(contributing, "to add")) {
      const path = /(?:src|templates)\/[\w./-]+/.exec(write)?.[0] ?? "";
      assert.ok(exists(path.replace(/[^/]+$/, "")), path);
      for (const [named] of list.matchAll(/src\/[\w./-]+\.ts/g)) assert.ok(exists(named), named);
    }
  });

  it("lists all members of each family, in the order of its list", () => {
    for (const [word, folder] of families) {
      const told = new RegExp(`\\b${word}\\s([^;.]+)`).exec(
        contributing.split("Members now:")[1] ?? "",
      )?.[1];
      const list = /= \[([^\]]+)\]/.exec(readDocument(`${folder}/index.ts`))?.[1] ?? "";
      assert.deepEqual(told?.match(/\w+/g), list.match(/\w+/g), word);
    }
  });

  it("has a member for every file of a family", () => {
    for (const [, folder] of families) {
      const files = readdirSync(new URL(`../../${folder}/`, import.meta.url));
      const list = readDocument(`${folder}/index.ts`);
      for (const file of files.filter((name) => name !== "index.ts")) {
        assert.ok(list.includes(`"./${file}"`), `${folder}/${file} is in no list`);
      }
    }
  });
});
