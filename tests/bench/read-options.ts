import { parseArgs } from "node:util";
import { type Pile, shortPile, usualPile } from "./made/piles.ts";
import { formatHelp, optionTexts } from "./option-texts.ts";

export interface BenchOptions {
  /** Articles of each archive that is measured, in the order that was given. */
  readonly counts: readonly number[];
  readonly pile: Pile;
  readonly rounds: number;
  readonly keep: boolean;
  readonly hugo: boolean;
  /** Whether the result goes into docs/performance.md. */
  readonly write: boolean;
  /** Further arguments for our own build. */
  readonly buildArgs: readonly string[];
}

/** An order that cannot be understood; `message` is for the one who gave it. */
export class OptionError extends Error {}

export const help = formatHelp();

/** Of fewer articles, a build refuses to remove one: it would be too large a part. */
const fewest = 20;

/** @throws OptionError */
export function readOptions(args: readonly string[]): BenchOptions | "help" {
  const { values, positionals } = parse(args);
  if (values.help) return "help";
  if (positionals.length > 1)
    throw new OptionError(`One number of articles, not ${positionals.length}; more with --scale.`);
  if (positionals.length > 0 && values.scale !== undefined)
    throw new OptionError("Either a number of articles or --scale, not both.");
  const counts = values.scale?.split(",") ?? [positionals[0] ?? "10000"];
  const jobs = values.jobs ? ["--jobs", String(readCount("--jobs", values.jobs, 1, 256))] : [];
  return {
    counts: counts.map((text) => readCount("The number of articles", text, fewest, 1_000_000)),
    pile: pileOf(values.short ? shortPile : usualPile, values.years),
    rounds: readCount("--runs", values.runs, 1, 100),
    keep: values.keep,
    hugo: !values["no-hugo"],
    write: values.write,
    buildArgs: [...jobs, ...values["build-args"].split(/\s+/).filter((word) => word !== "")],
  };
}

/** A pile, or as many of its last years as are asked for: one year is the largest volume there can be. */
function pileOf(pile: Pile, years: string | undefined): Pile {
  if (years === undefined) return pile;
  const { name, lastYear } = pile;
  const count = readCount("--years", years, 1, 100);
  const ofYears = `of ${count} ${count === 1 ? "year" : "years"}`;
  return { ...pile, name: `${name} ${ofYears}`, firstYear: lastYear - count + 1 };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: joinBuildArgs(args),
      allowPositionals: true,
      strict: true,
      options: optionTexts,
    });
  } catch (error) {
    // What Node adds behind the first sentence speaks to programmers.
    throw new OptionError((error as Error).message.split(/\.\s/)[0]);
  }
}

/** As `--build-args=...`: Node takes a value that itself begins with hyphens in no other form. */
function joinBuildArgs(args: readonly string[]): string[] {
  const at = args.indexOf("--build-args");
  const value = args[at + 1];
  if (at === -1 || value === undefined) return [...args];
  return [...args.slice(0, at), `--build-args=${value}`, ...args.slice(at + 2)];
}

function readCount(what: string, text: string, least: number, most: number): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= least && count <= most) return count;
  throw new OptionError(`${what} is “${text}”; write a whole number from ${least} to ${most}.`);
}
