import { spawnSync } from "node:child_process";

/** The kind of file system that a folder lies on, as `stat` calls it: "ext2/ext3", "tmpfs"; "" where nobody tells. */
export function fileSystemOf(folder: string): string {
  const { stdout } = spawnSync("stat", ["-f", "-c", "%T", folder], { encoding: "utf8" });
  return (stdout ?? "").trim();
}
