import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { describeSystemError } from "../../src/cli/system-errors.ts";

function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(code), { code, syscall: "open", ...(path && { path }) });
}

describe("describeSystemError", () => {
  for (const [code, remedy] of [
    ["ENOSPC", /no space left .*Make room/],
    ["EDQUOT", /no space left/],
    ["EACCES", /permission denied to open .*permissions/],
    ["EPERM", /permission denied/],
    ["EROFS", /read-only disk.*another place/],
    ["EMFILE", /too many files.*ulimit -n/],
    ["ENOMEM", /--jobs/],
    ["ENOTDIR", /a file where a folder should be/],
    ["EISDIR", /is a folder/],
    ["ENOENT", /is missing/],
    ["ENAMETOOLONG", /too long/],
    ["EIO", /disk failed/],
    ["EWHATEVER", /refuses to open .*EWHATEVER/],
  ] as const) {
    it(`tells the path and what to do: ${code}`, () => {
      const sentence = describeSystemError(systemError(code, "/srv/site/a.html"), "_site") ?? "";
      assert.match(sentence, remedy);
      assert.match(sentence, /^[^\n]*\/srv\/site\/a\.html[^\n]*\.$/);
    });
  }

  it("names the place where the system names no path, as when an open file cannot grow", () => {
    assert.match(describeSystemError(systemError("ENOSPC"), "_site") ?? "", /_site/);
  });

  it("names the port where a server may not listen", () => {
    const refused = { code: "EACCES", syscall: "listen", address: "127.0.0.1", port: 80 };
    const sentence = describeSystemError(Object.assign(new Error("x"), refused), "a file") ?? "";
    assert.match(sentence, /permission denied to listen at port 80\./);
  });

  it("finds it behind an error that it caused", () => {
    const cause = systemError("EMFILE", "page.tsx");
    assert.match(describeSystemError(new Error("x", { cause }), "") ?? "", /page\.tsx/);
    const wrapped = Object.assign(new Error("x"), { originalError: cause });
    assert.match(describeSystemError(wrapped, "") ?? "", /page\.tsx/);
  });

  it("knows a real one, and takes no other error for one", () => {
    assert.throws(
      () => readFileSync(import.meta.dirname),
      (error) => /is a folder/.test(describeSystemError(error, "the file") ?? ""),
    );
    for (const other of [new TypeError("x"), "ENOSPC", undefined, { code: "ENOSPC" }]) {
      assert.equal(describeSystemError(other, "_site"), undefined);
    }
  });
});
