import { OwnerError } from "../text/owner-error.ts";
import { nameInstead } from "../text/suggest.ts";
import { blameOwner, placeOf } from "./blame.ts";
import { configPath, loadModule } from "./config-module.ts";

/*
 * What an owner adds in `backfile.config.ts`: members of families, and components. It is loaded once in each
 * process, before anything asks for it. A family checks its own members, see `addedTo`.
 */

/** Keys that the file may have: families, and components by name. */
const keys = [
  ...(["formats", "enrichments", "checks", "pileChecks", "indexes"] as const),
  ...(["pages", "exports", "components"] as const),
];

export type Family = (typeof keys)[number];

/** Faults of the file, reported when a command begins, not while modules load. */
const faults: string[] = [];
const config: Readonly<Record<string, unknown>> = await load();

async function load(): Promise<Readonly<Record<string, unknown>>> {
  if (configPath === undefined) return {};
  try {
    const { default: exported } = (await loadModule()) as { readonly default?: unknown };
    const found = await exported;
    if (typeof found === "object" && found !== null && !Array.isArray(found)) return { ...found };
    tellFault("default", "nothing is exported here. Write “export default defineConfig({ … })”");
  } catch (error) {
    faults.push(blameOwner(error, "this could not be loaded").message);
  }
  return {};
}

/** Reports all faults of the file. @throws OwnerError with files and lines, if there are any */
export function checkConfig(): void {
  const unknown = Object.keys(config).filter((key) => !keys.includes(key as Family));
  // By file and line: modules ask for their members in no order that an owner would know.
  const { compare } = new Intl.Collator("en", { numeric: true });
  const all = [...unknown.map(explainKey), ...faults].sort(compare);
  if (all.length > 0) throw new OwnerError(all.join("\n"));
}

function explainKey(key: string): string {
  return `${placeOf(key)}: “${key}” is not a key. ${nameInstead(key, keys)}`;
}

/**
 * Returns the members that an owner adds to a family. `faultOf` returns the fault of one, if it has any, given
 * the sound ones before it; `checkConfig` reports the fault, and the member is left out.
 */
export function addedTo<Member>(
  family: Family,
  faultOf: (member: Partial<Member>, before: readonly Member[]) => string | undefined,
): readonly Member[] {
  const members = config[family] ?? [];
  if (!Array.isArray(members)) {
    tellFault(family, `${family} is not a list. Write [ … ]`);
    return [];
  }
  const sound: Member[] = [];
  for (const [at, member] of members.entries()) {
    const found = faultOf(member ?? {}, sound);
    if (found) tellFault(wordOf(member) ?? family, `${family}[${at}] ${found}`);
    else sound.push(member);
  }
  return sound;
}

/** Returns the path or the name of a member, if it has one, by which its definition is found. */
function wordOf(member: unknown): string | undefined {
  const { name, path } = (member ?? {}) as { readonly name?: unknown; readonly path?: unknown };
  return [path, name].find((word) => typeof word === "string" && word !== "") as string | undefined;
}

/** Notes a fault of the file, at the line of a word in it. */
export function tellFault(word: string, found: string): void {
  faults.push(`${placeOf(word)}: ${found}${found.endsWith("?") ? "" : "."}`);
}

/** Returns the fault of a member that is not a function. */
export function faultOfFunction(member: unknown): string | undefined {
  return typeof member === "function" ? undefined : "is not a function";
}

/** Returns the components with which the owner replaces ours, by name. */
export function replacedComponents(): ReadonlyMap<string, unknown> {
  const { components = {} } = config;
  if (typeof components === "object" && components !== null && !Array.isArray(components))
    return new Map(Object.entries(components));
  tellFault("components", "components is not a set of names. Write { Name: component }");
  return new Map();
}
