import { OwnerError } from "../text/owner-error.ts";
import { nameInstead } from "../text/suggest.ts";
import { blameOwner, placeOf } from "./blame.ts";
import { configPath, loadModule } from "./config-module.ts";

/*
 * What an owner adds in `backfile.config.ts`: members of families, and components. It is loaded once in each
 * process, before anything asks for it. A family checks its own members, see `addedTo`.
 */

/** What the file may have: members of families, and components by name. */
const keys = [
  ...(["formats", "enrichments", "checks", "pileChecks", "indexes"] as const),
  ...(["pages", "exports", "components"] as const),
];

export type Family = (typeof keys)[number];

/** What is wrong with the file: told when a command begins, not while modules load. */
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

/** Refuses to go on with a file in which anything is wrong. @throws OwnerError with files and lines */
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
 * The members that an owner adds to a family. `faultOf` says what is wrong with one, if anything is, given the
 * sound ones before it; that is told by `checkConfig`, and the member left out.
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

/** What a member is called where it is defined, if it has a name. */
function wordOf(member: unknown): string | undefined {
  const { name, path } = (member ?? {}) as { readonly name?: unknown; readonly path?: unknown };
  return [path, name].find((word) => typeof word === "string" && word !== "") as string | undefined;
}

/** Notes a fault of the file, at the line where a word of it stands. */
export function tellFault(word: string, found: string): void {
  faults.push(`${placeOf(word)}: ${found}${found.endsWith("?") ? "" : "."}`);
}

/** What is wrong with a member that has to be a function, if anything is. */
export function faultOfFunction(member: unknown): string | undefined {
  return typeof member === "function" ? undefined : "is not a function";
}

/** The components that an owner puts in the place of ours, by their names. */
export function replacedComponents(): ReadonlyMap<string, unknown> {
  const { components = {} } = config;
  if (typeof components === "object" && components !== null && !Array.isArray(components))
    return new Map(Object.entries(components));
  tellFault("components", "components is not a set of names. Write { Name: component }");
  return new Map();
}
