import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, it } from "node:test";
import { commands } from "../../src/cli/index.ts";
import { fieldNames } from "../../src/model/field-names.ts";
import { formats } from "../../src/read/formats/index.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { readDocument, readTable } from "./read-table.ts";

const readme = readDocument("README.md");
const scripts: Record<string, string> = JSON.parse(readDocument("package.json")).scripts;

describe("README", () => {
  it("tells what each command does, in the words of its help", () => {
    const rows = new Map(readTable(readme, "command").map(([name, text]) => [name, text]));
    for (const { name, summary } of commands) {
      assert.equal(rows.get(name === "start" ? "npm start" : `npm run ${name}`), summary);
    }
  });

  it("names no command that package.json does not have", () => {
    for (const [, name] of readme.matchAll(
      /npm (?:run )?(build|start|dev|check|test|bench|fuzz|\w+:\w+)\b/g,
    )) {
      assert.ok(name && scripts[name], `npm run ${name}`);
    }
  });

  it("has every option, in the words of the help", () => {
    const told = readTable(readme, "option").map(([option = "", text]) => `${option}: ${text}`);
    const real = commands.flatMap(({ options }) =>
      Object.entries(options).map(([name, { value, help }]) => {
        return `--${name}${value ? ` ${value}` : ""}: ${help}`;
      }),
    );
    assert.deepEqual(told.sort(), [...new Set(real)].sort());
  });

  it("has every setting, and archive.yaml a comment on each", () => {
    const keys = readTable(readme, "key").map(([key]) => key);
    assert.deepEqual(keys.sort(), [...Object.keys(defaultSettings), "url", "interface"].sort());
    const comments = readDocument("archive.yaml");
    for (const key of keys) assert.match(comments, new RegExp(`^#.*\\n(?:# )?${key}:`, "m"));
  });

  it("has every name that front matter may give to a fact", () => {
    const told = readTable(readme, "fact").map(([, names]) => names);
    const real = Object.values(fieldNames).map((names) => names.join(", "));
    assert.deepEqual(told.sort(), real.sort());
  });

  it("names an ending of every input form", () => {
    for (const { endings } of formats) assert.ok(readme.includes(`\`.${endings[0]}\``));
  });

  it("shows a picture that is there, and has the two commands", () => {
    const picture = /!\[[^\]]{20,}\]\(([^)]+)\)/.exec(readme)?.[1] ?? "";
    assert.ok(existsSync(new URL(`../../${picture}`, import.meta.url)));
    assert.match(readme, /^npm ci && npm run build\b/m);
    assert.match(readme, /^npm ci && npm test\b/m);
  });
});
