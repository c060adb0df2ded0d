import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describeSystemError } from "../../src/cli/system-errors.ts";
import { buildSite } from "../../src/engine/build.ts";
import { breakFiles, type Fault } from "./faulty-fs.ts";
import { makeOrder } from "./make-order.ts";
import { differFromClean, findDamage, readTree } from "./site-state.ts";

/** A build that is to be broken: what its owner did since the last one, if there was one. */
export interface Scene {
  readonly name: string;
  /** A folder with `articles`, and `site` and `cache` of the last build. */
  readonly start: string;
  readonly title: string;
  /** Files of a year from which its volumes are finer; that of a real build where it is missing. */
  readonly largestVolume?: number;
}

/** What goes wrong: a process that dies, and what a system answers. */
export const faultKinds = ["dead", "ENOSPC", "EACCES", "EIO", "EMFILE"].flatMap((what) => [
  { what, when: "before" } as const,
  { what, when: "after" } as const,
]);

interface Choice {
  /** Whether to try a fault, by its number, at an operation, by its number. */
  chooses(operation: number, kind: number): boolean;
}

/** What came of breaking a build in many ways. */
export interface Outcome {
  readonly tries: number;
  readonly operations: readonly string[];
  readonly faults: readonly string[];
}

/** Breaks a build at each of its file operations, or at some of them, and looks at the site each time. */
export async function tryFaults(
  { name, start, ...wishes }: Scene,
  root: string,
  kinds: readonly Pick<Fault, "when" | "what">[],
  { chooses }: Choice = { chooses: () => true },
): Promise<Outcome> {
  const site = join(root, "site");
  const clean = { out: join(root, "../clean"), cache: join(root, "../clean-cache") };
  const restore = () => {
    // Workers of a build that was killed may still be about to end.
    rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    cpSync(start, root, { recursive: true, preserveTimestamps: true });
  };
  const options = makeOrder(root, wishes);
  const watchedFolders = [site, `${site}.part`, options.cache];

  restore();
  const before = readTree(site);
  const watch = breakFiles(watchedFolders);
  await buildSite(options);
  watch.stop();
  const after = readTree(site);
  for (const folder of Object.values(clean))
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  await buildSite(makeOrder(root, { ...wishes, ...clean }));
  const faults = [...differFromClean(site, clean.out)];

  let tries = 0;
  for (let at = 0; at < watch.operations.length; at += 1) {
    for (const [number, kind] of kinds.entries()) {
      if (!chooses(at, number)) continue;
      restore();
      const broken = breakFiles(watchedFolders, { at, ...kind });
      const error = await buildSite(options).then(
        () => undefined,
        (reason) => reason,
      );
      await new Promise((done) => setTimeout(done, 0));
      broken.stop();
      // What a process has made before, it need not make again: there may be an operation less.
      const operation = broken.operations[at];
      if (operation === undefined) continue;
      tries += 1;
      const where = `${name}: ${kind.what} ${kind.when} ${operation.replaceAll(root, "")}`;
      const tell = (fault: string) => faults.push(`${where}: ${fault}`);
      if (kind.what === "dead" && !error) tell("it went on");
      // What a command then prints, instead of a stack.
      if (kind.what !== "dead" && error && !describeSystemError(error, "a file")) {
        tell(`the owner sees ${error.stack}`);
      }
      for (const fault of findDamage(site, before, after)) tell(fault);
      try {
        await buildSite(options);
      } catch (reason) {
        tell(`the next build fails: ${reason}`);
        continue;
      }
      const then = readTree(site);
      for (const [file, digest] of after) if (then.get(file) !== digest) tell(`${file} differs`);
      for (const file of then.keys()) if (!after.has(file)) tell(`${file} is left over`);
    }
  }
  return { tries, operations: watch.operations, faults };
}
