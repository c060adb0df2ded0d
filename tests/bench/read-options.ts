import { parseArgs } from "node:util";

export interface BenchOptions {
  readonly articles: number;
  readonly runs: number;
  readonly keep: boolean;
  readonly hugo: boolean;
  /** Further arguments for our own build. */
  readonly buildArgs: readonly string[];
}

/** An order that cannot be understood; `message` is for the one who gave it. */
export class OptionError extends Error {}

export const help = `npm run bench -- [N] [options]

Builds an archive of N made articles (10000) and tells time, memory and size, beside those of Hugo
where it is on the PATH.

  --runs N            builds of each (3)
  --no-hugo           do not compare with Hugo
  --build-args "..."  further arguments for our own build, divided at blanks
  --keep              leave articles and sites on the disk and say where
  --help              show this help

All is written to a new folder in TMPDIR, and removed.`;

/** @throws OptionError */
export function readOptions(args: readonly string[]): BenchOptions | "help" {
  const { values, positionals } = parse(args);
  if (values.help) return "help";
  if (positionals.length > 1)
    throw new OptionError(`One number of articles, not ${positionals.length}.`);
  return {
    articles: readCount("The number of articles", positionals[0] ?? "10000", 1_000_000),
    runs: readCount("--runs", values.runs, 100),
    keep: values.keep,
    hugo: !values["no-hugo"],
    buildArgs: values["build-args"].split(/\s+/).filter((word) => word !== ""),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: joinBuildArgs(args),
      allowPositionals: true,
      strict: true,
      options: {
        runs: { type: "string", default: "3" },
        keep: { type: "boolean", default: false },
        "no-hugo": { type: "boolean", default: false },
        "build-args": { type: "string", default: "" },
        help: { type: "boolean", default: false },
      },
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

function readCount(what: string, text: string, most: number): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= most) return count;
  throw new OptionError(`${what} is “${text}”; write a whole number from 1 to ${most}.`);
}
