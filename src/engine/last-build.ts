import { closeSync, existsSync, openSync, readdirSync, readSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Account } from "../pages/report.ts";
import type { BuildOptions } from "./build-options.ts";
import { readSealed, writeSealed } from "./cache/sealed-file.ts";
import type { PublishCounts } from "./publish/counts.ts";
import { manifestName } from "./publish/manifest.ts";
import { partsFolder } from "./publish/parts.ts";
import { workName } from "./publish/place-file.ts";
import { inspectSite, type SiteInspection } from "./publish/standing-parts.ts";

/** Format of a remembered build; raise the number when `LastBuild` changes. */
const format = "last build 4";

/** The inputs and results of the last build. */
export interface LastBuild {
  readonly inputs: string;
  /** Days, yyyy-mm-dd: from that of the build to before the next on which other files are withheld. */
  readonly days: readonly [from: string, until: string | null];
  readonly account: Account;
  readonly published: PublishCounts;
  /** Names of the files in which the parts of the site are remembered. */
  readonly parts: readonly string[];
  /** The digest with which each of these begins: an older one would not name all files of the site. */
  readonly seals: readonly string[];
  /** Size, and times in ms, of the manifest, which it wrote last. */
  readonly manifest: readonly [bytes: number, modified: number, changed: number];
}

type Outcome = { readonly account: Account; readonly published: PublishCounts };

/** Finds the last build, if the site's manifest has not been touched since. */
export function findLast(cache: string, out: string): LastBuild | undefined {
  const last = readSealed<LastBuild>(join(cache, "last.json"), format);
  if (!last || existsSync(join(out, workName))) return undefined;
  const isLast =
    String(stampOf(out)) === String(last.manifest) &&
    last.parts.every((name, at) => sealOf(cache, name) === last.seals[at]);
  return isLast ? last : undefined;
}

/** Returns the digest with which a remembered part begins; "" if it cannot be read. */
function sealOf(cache: string, name: string): string {
  const seal = Buffer.alloc(64);
  try {
    const handle = openSync(join(partsFolder(cache), name), "r");
    try {
      return seal.toString("latin1", 0, readSync(handle, seal));
    } finally {
      closeSync(handle);
    }
  } catch {
    return "";
  }
}

/** Returns size and times of a site's manifest, if there is one. */
function stampOf(out: string): LastBuild["manifest"] | undefined {
  const stat = statSync(join(out, manifestName), { throwIfNoEntry: false });
  return stat && [stat.size, stat.mtimeMs, stat.ctimeMs];
}

/** Whether the last build, if made today, would withhold the same files. */
export function isOfToday({ days: [from, until] }: LastBuild, today: string): boolean {
  return from <= today && (until === null || today < until);
}

/** Starts to inspect whether all files stand that the last build left. */
export function inspectLastBuild(
  last: LastBuild,
  cache: string,
  options: BuildOptions,
): SiteInspection {
  const states = last.parts.map((name) => join(partsFolder(cache), name));
  const { written, unchanged } = last.published;
  return inspectSite({ folder: options.out, states }, written + unchanged, options);
}

/** Returns the outcome of the last build, of which nothing had to be done again. */
export function outcomeOf({ account, published }: LastBuild): Outcome {
  const unchanged = published.written + published.unchanged;
  return { account, published: { ...published, written: 0, unchanged, removed: 0 } };
}

/** Remembers a build when its site stands. */
export function rememberBuild(
  cache: string,
  out: string,
  { inputs, days }: Pick<LastBuild, "inputs" | "days">,
  outcome: Outcome,
): void {
  const manifest = stampOf(out);
  if (!manifest) return;
  const parts = readdirSync(partsFolder(cache));
  const seals = parts.map((name) => sealOf(cache, name));
  const last: LastBuild = { ...outcome, inputs, days, parts, seals, manifest };
  writeSealed(join(cache, "last.json"), format, last);
}

/** Forgets the last build, before the site is touched: a killed build must not be built upon. */
export function forgetBuild(cache: string): void {
  rmSync(join(cache, "last.json"), { force: true });
}
