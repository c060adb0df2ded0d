import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { listFilesBelow } from "../../src/text/walk-folders.ts";
import { readDocument, readTable } from "./read-table.ts";

const contributing = readDocument("CONTRIBUTING.md");
const exists = (path: string) => existsSync(new URL(`../../${path}`, import.meta.url));

const sourceFolder = fileURLToPath(new URL("../../src/", import.meta.url));

/** Folders whose members the page lists by the names they export. */
const families = [
  ["formats", "src/read/formats"],
  ["enrichments", "src/enrich"],
  ["checks", "src/checks"],
  ["of the whole pile", "src/checks"],
  ["indexes", "src/indexes"],
  ["commands", "src/cli"],
] as const;

/** The members that a list of a family names, without those of the owner's: `...addedTo(…)`. */
function membersIn(folder: string, list: RegExp): string[] {
  const [, members = ""] = list.exec(readDocument(`${folder}/index.ts`)) ?? [];
  return members.split("...")[0]?.match(/\w+/g) ?? [];
}

/** What the list of a family is called in its `index.ts`. */
const lists: Readonly<Record<string, RegExp>> = {
  formats: /const (?:formats|ours)\b.*= \[([^\]]+)\]/,
  "of the whole pile": /const pileChecks\b.*= \[([^\]]+)\]/,
};

describe("CONTRIBUTING", () => {
  it("has two screens of text before its tables", () => {
    const [text = ""] = contributing.split("\n## Rooms");
    const lines = text.split("\n");
    assert.ok(lines.length <= 90, `${lines.length} lines`);
    for (const line of lines) assert.ok(line.length <= 120, line);
  });

  it("names places that are there", () => {
    for (const heading of ["place", "folder"]) {
      for (const [place = ""] of readTable(contributing, heading)) assert.ok(exists(place), place);
    }
  });

  it("has a row for every room, and every room in its layers", () => {
    const named = readTable(contributing, "place").map(([place]) => place);
    const layers = readTable(contributing, "layer").flatMap(([, rooms = ""]) => rooms.split(", "));
    const entries = readdirSync(sourceFolder, { withFileTypes: true });
    for (const entry of entries.filter((one) => one.isDirectory())) {
      assert.ok(named.includes(`src/${entry.name}/`), entry.name);
      assert.ok(layers.includes(`src/${entry.name}`), entry.name);
    }
  });

  it("says where to add things in folders, files and lists that are there, at most six for each", () => {
    for (const [thing, write = "", and = ""] of readTable(contributing, "to add")) {
      const places = [
        ...`${write} ${and}`.matchAll(/(?:\bin )?(\b(?:src|templates)\/[\w./-]+\w)/g),
      ];
      assert.ok(places.length <= 6, thing);
      for (const [place, path = ""] of places)
        assert.ok(exists(place.startsWith("in ") ? path : path.replace(/[^/]+$/, "")), path);
    }
  });

  it("lists all members of each family, in the order of its list", () => {
    const [, members = ""] = contributing.split("Members now:");
    for (const [word, folder] of families) {
      const told = new RegExp(`\\b${word}\\s([^;.]+)`).exec(members)?.[1];
      const list = lists[word] ?? new RegExp(`const ${word}\\b.*= \\[([^\\]]+)\\]`);
      assert.deepEqual(told?.match(/\w+/g), membersIn(folder, list), word);
    }
  });

  it("has no file in a family that neither its list nor any other file knows", () => {
    const code = listFilesBelow(sourceFolder).map((path) => ({
      path,
      text: readFileSync(join(sourceFolder, path), "utf8"),
    }));
    for (const folder of new Set(families.map(([, one]) => one))) {
      for (const name of readdirSync(join(sourceFolder, "..", folder))) {
        const users = code.filter(({ text }) => text.includes(`/${name}"`));
        assert.ok(users.length > 0, `${folder}/${name} is in no list`);
      }
    }
  });
});
