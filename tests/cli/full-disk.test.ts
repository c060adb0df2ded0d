import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fixture } from "../site/built-site.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { runCommand } from "./run-command.ts";

/** Loaded before a command: the disk is full, whichever way a file is written. */
const fullDisk = `
  import fs, { promises } from "node:fs";
  import { syncBuiltinESMExports } from "node:module";
  const fail = (deed) => Object.assign(new Error("ENOSPC: no space left on device, " + deed), { code: "ENOSPC", errno: -28, syscall: deed });
  const files = (target) => typeof target === "string" || target > 2;
  for (const name of ["writeFileSync", "writeSync", "writevSync", "appendFileSync", "copyFileSync"]) {
    const real = fs[name];
    fs[name] = (target, ...rest) => { if (files(target)) throw fail("write"); return real(target, ...rest); };
  }
  for (const name of ["writeFile", "appendFile", "copyFile"]) promises[name] = async () => { throw fail("write"); };
  fs.createWriteStream = () => { throw fail("write"); };
  syncBuiltinESMExports();
`;

describe("a build on a full disk", () => {
  it("says in one line what to do, where, and that the published site is whole", () => {
    const folder = makeTemporaryFolder();
    const out = join(folder, "site");
    const places = ["--articles", fixture, "--out", out, "--cache", join(folder, "cache")];
    const preload = `--import=data:text/javascript,${encodeURIComponent(fullDisk)}`;
    const { code, stdout, stderr } = runCommand(["build", ...places, "--quiet"], {
      env: { NODE_OPTIONS: preload, TSX_DISABLE_CACHE: "1" },
    });
    assert.deepEqual([code, stdout], [1, ""], stderr);
    assert.match(
      stderr,
      /^backfile: there is no space left for [^\n]+ Make room [^\n]+ is intact\.\n$/,
    );
    assert.ok(stderr.includes(folder));
  });
});
