import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";

/** Stands in every file outside of the site and nowhere else: not one of them may come back. */
export const canary = 0x07;
const outside = Buffer.alloc(4096, canary);

/** A small site among files that nobody may read, with links of all kinds to them. Gives its path. */
export function makeHostileSite(): string {
  const parent = makeTemporaryFolder();
  const site = join(parent, "_site");
  for (const folder of ["_site", "_site/a", "_site/dir.html", "_site-secret", "_site2", "secret"]) {
    mkdirSync(join(parent, folder));
  }
  for (const folder of ["_site-secret", "_site2", "secret"]) {
    for (const file of ["index.html", "secret.txt", "404.html"]) {
      writeFileSync(join(parent, folder, file), outside);
    }
  }
  writeFileSync(join(parent, "secret.txt"), outside);

  const page = "<!doctype html><html><head><title>In</title></head><body>inside</body></html>";
  for (const file of ["index.html", "404.html", "a/index.html", "a/page.html", "100%.html"]) {
    writeFileSync(join(site, file), page);
  }
  writeFileSync(join(site, "a/text.txt"), "0123456789");
  writeFileSync(join(site, "empty.txt"), "");

  for (const [link, target] of [
    ["link.txt", "../secret.txt"],
    ["link.html", "../secret/index.html"],
    ["absolute.txt", join(parent, "secret.txt")],
    ["folder", "../secret"],
    ["sibling", "../_site-secret"],
    ["up", ".."],
    ["root", "/"],
    ["a/deep", "../../_site2"],
    ["loop", "loop"],
    ["dangling", "../nothing"],
    ["twice", "link.txt"],
    ["inner.txt", "a/text.txt"],
  ] as const) {
    symlinkSync(target, join(site, link));
  }
  mkdirSync(join(site, "hollow"));
  symlinkSync("../../secret/index.html", join(site, "hollow/index.html"));
  execFileSync("mkfifo", [join(site, "pipe.txt")]);
  return site;
}
