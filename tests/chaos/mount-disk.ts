import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

/** A small disk of its own, in memory. */
export interface Disk {
  readonly folder: string;
  /** Changes how it is mounted: "ro", "size=8m". */
  remount(options: string): void;
  unmount(): void;
}

/** Faults of disks are injected in faults.test.ts, too, which needs no rights at all. */
export const notAllowed = "mount is not allowed here";

/**
 * Mounts a disk, as root or by a sudo that asks for no password; nothing where neither is allowed,
 * which is a fault where CI runs.
 */
export function mountDisk(size: string, place?: string): Disk | undefined {
  const folder = place ?? mkdtempSync(join(tmpdir(), "backfile-disk-"));
  const owner = `uid=${process.getuid?.()},gid=${process.getgid?.()}`;
  const options = ["-t", "tmpfs", "-o", `size=${size},${owner}`, "tmpfs", folder];
  const rights = [[], ["sudo", "-n"]].find((one) => run([...one, "mount", ...options]));
  const unmount = () => rights && run([...rights, "umount", folder]);
  after(() => {
    unmount();
    if (place === undefined) rmSync(folder, { recursive: true });
  });
  if (!rights && process.env.CI) throw new Error(notAllowed);
  return (
    rights && {
      folder,
      remount: (how) => run([...rights, "mount", "-o", `remount,${how}`, folder]),
      unmount,
    }
  );
}

function run([command = "", ...args]: readonly string[]): boolean {
  return spawnSync(command, args).status === 0;
}
