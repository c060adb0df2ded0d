import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { BuildInputs } from "./build-inputs.ts";
import { manifestName } from "./manifest.ts";
import type { Account } from "./plan-report.ts";
import type { PublishCounts } from "./publish-archive.ts";
import { readState, stands } from "./published-files.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";
import { workName } from "./work-folder.ts";

/** What the last build made of which inputs. */
interface LastBuild {
  readonly inputs: string;
  readonly account: Account;
  readonly published: PublishCounts;
  /** What is remembered of the parts of the site. */
  readonly parts: readonly string[];
  /** Size of the manifest that it wrote, last of all. */
  readonly manifest: number;
}

type Outcome = { readonly account: Account; readonly published: PublishCounts };

/** The outcome of the last build, where its inputs are those of now and all its files stand. */
export function findUnchanged(
  cache: string,
  out: string,
  { all }: BuildInputs,
): Outcome | undefined {
  const path = join(cache, "last.json");
  const last = readSealed<LastBuild>(path);
  if (last?.inputs !== all || existsSync(join(out, workName))) return undefined;
  const manifest = statSync(join(out, manifestName), { throwIfNoEntry: false });
  const { mtimeMs } = statSync(path);
  if (manifest?.size !== last.manifest || manifest.mtimeMs > mtimeMs) return undefined;
  const parts = last.parts.map((name) => readState(join(cache, "parts", name)));
  if (!parts.every((state) => state && stands(out, state))) return undefined;
  const { account, published } = last;
  const unchanged = published.written + published.unchanged;
  return { account, published: { ...published, written: 0, unchanged, removed: 0 } };
}

/** Remembers a build once its site stands. */
export function rememberBuild(
  cache: string,
  out: string,
  { all: inputs }: BuildInputs,
  outcome: Outcome,
): void {
  const manifest = statSync(join(out, manifestName)).size;
  const parts = readdirSync(join(cache, "parts"));
  const last: LastBuild = { ...outcome, inputs, parts, manifest };
  writeSealed(join(cache, "last.json"), last);
}

/** To be called before the site is touched: a build that is killed leaves nothing to go by. */
export function forgetBuild(cache: string): void {
  rmSync(join(cache, "last.json"), { force: true });
}
