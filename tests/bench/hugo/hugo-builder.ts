import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Builder } from "../builder.ts";
import { writeHugoSite } from "./write-hugo-site.ts";

/** "v0.111.3+extended", or nothing when there is no Hugo on the PATH. */
export function findHugo(): string | undefined {
  const { stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return /v\d\S*/.exec(stdout ?? "")?.[0];
}

/** Writes the first `count` articles as a Hugo site and tells how Hugo builds it. */
export function prepareHugoBuilder(folder: string, count: number): Builder {
  const site = join(folder, "hugo");
  writeHugoSite(site, count);
  return {
    name: "hugo",
    folder: site,
    command: (output) => ["hugo", "--quiet", "--source", site, "--destination", output],
  };
}
