import { readFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { OwnerError } from "../text/owner-error.ts";
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
const faults: OwnerError[] = [];
const config: Readonly<Record<string, unknown>> = await load();

async function load(): Promise<Readonly<Record<string, unknown>>> {
  if (configPath === undefined) return {};
  try {
    const { default: found } = (await loadModule()) as { readonly default?: unknown };
    if (typeof found === "object" && found !== null) return { ...found };
    faults.push(
      new OwnerError(`${fileName()} exports nothing. Write “export default defineConfig({ … })”.`),
    );
  } catch (error) {
    faults.push(blameOwner(error, "it could not be loaded"));
  }
  return {};
}

/** Refuses to go on with a file in which anything is wrong. @throws OwnerError with file and line */
export function checkConfig(): void {
  const [first] = faults;
  if (first) throw first;
  for (const key of Object.keys(config)) {
    if (!keys.includes(key as Family)) {
      throw new OwnerError(
        `${placeOf(key)}: “${key}” is not a key. The keys are ${keys.join(", ")}.`,
      );
    }
  }
}

/**
 * The members that an owner adds to a family. `faultOf` says what is wrong with one, if anything is; that is
 * told by `checkConfig`, and the member left out.
 */
export function addedTo<Member>(
  family: Family,
  faultOf: (member: Partial<Member>) => string | undefined,
): readonly Member[] {
  const members = config[family] ?? [];
  if (!Array.isArray(members)) {
    tell(family, "is not a list. Write [ … ]");
    return [];
  }
  return members.filter((member, at) => {
    const found = faultOf(member ?? {});
    if (found) tell(family, `has a fault: number ${at + 1} ${found}`);
    return !found;
  });
}

/** Notes a fault of the file, at the line where a word of it stands. */
export function tellFault(word: string, found: string): void {
  faults.push(new OwnerError(`${placeOf(word)}: ${found}.`));
}

function tell(family: Family, found: string): void {
  tellFault(family, `${family} ${found}`);
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
  tell("components", "is not a set of names. Write { Name: component }");
  return new Map();
}

/**
 * A function of the owner's that tells its own faults: what it throws comes as an `OwnerError` with the file and
 * the line of the owner's code where it happened.
 */
export function guard<Input extends readonly unknown[], Output>(
  work: (...input: Input) => Output,
  what: string,
): (...input: Input) => Output {
  return (...input) => {
    try {
      return work(...input);
    } catch (error) {
      throw blameOwner(error, what);
    }
  };
}

/** Where something stands in the file: "backfile.config.ts:12". */
export function placeOf(word: string): string {
  const lines = readFileSync(configPath ?? "", "utf8").split("\n");
  const at = lines.findIndex((line) => new RegExp(`\\b${word}\\b`).test(line));
  return at < 0 ? fileName() : `${fileName()}:${at + 1}`;
}

/** What the owner's code threw, with the innermost place in it. */
function blameOwner(error: unknown, what: string): OwnerError {
  if (error instanceof OwnerError) return error;
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const folder = dirname(configPath ?? "");
  const frames = stack.matchAll(/\(?((?:file:\/\/|\/|[A-Z]:\\)[^()\s]+):(\d+):\d+\)?/g);
  const places = [...frames].map(([, path = "", line]) => ({
    path: path.startsWith("file:") ? fileURLToPath(path) : path,
    line,
  }));
  const own = places.find(({ path }) => path === configPath || path.startsWith(`${folder}/own/`));
  const place = own ? `${relative(folder, own.path)}:${own.line}` : fileName();
  return new OwnerError(`${place}: ${what}: ${message}`, { cause: error });
}

function fileName(): string {
  return relative(dirname(configPath ?? ""), configPath ?? "");
}
