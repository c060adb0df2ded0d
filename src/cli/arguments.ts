import { parseArgs } from "node:util";
import { OwnerError } from "../text/owner-error.ts";
import { didYouMean } from "../text/suggest.ts";
import type { Command, Values } from "./command.ts";

/** The arguments of a command. */
export interface Arguments {
  readonly values: Values;
  readonly operands: readonly string[];
}

/**
 * Reads the arguments of a command; the values are interpreted elsewhere.
 * @throws OwnerError if the command does not take them.
 */
export function readOptions(command: Command, args: readonly string[]): Arguments {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...args],
      options: command.options,
      strict: true,
      allowPositionals: command.operands !== undefined,
      tokens: true,
    });
    refuseLostOptions(command);
    const given = tokens.flatMap((token) => (token.kind === "option" ? token.name : []));
    refuseSecondValues(given.filter((name) => command.options[name]?.type === "string"));
    const empty = Object.keys(values).find((option) => values[option] === "");
    if (empty) throw new Error(`--${empty} needs a value`);
    return { values: values as Values, operands: positionals };
  } catch (error) {
    throw new OwnerError(explainFault((error as Error).message, command));
  }
}

/** Explains to an owner what Node found wrong with the arguments. */
function explainFault(message: string, { name, options }: Command): string {
  // Node's text after the first sentence is for programmers.
  const [reason = ""] = message.split(/\.\s|\.?$|\n/);
  const help = `npm run ${name} -- --help`;
  const unknown = /^Unknown option '(.+)'$/.exec(reason)?.[1];
  if (unknown !== undefined) {
    const known = Object.keys(options).map((option) => `--${option}`);
    return `${unknown} is not an option. ${didYouMean(unknown, known) || `See ${help}`}`;
  }
  const bare = /^Option '(--[\w-]+)[^']*' argument (?:missing|is ambiguous)$/.exec(reason)?.[1];
  return `${bare === undefined ? reason : `${bare} needs a value`}; see ${help}`;
}

/** Refuses an option that is given twice: Node would silently take the last. */
function refuseSecondValues(names: readonly string[]): void {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice) throw new Error(`--${twice} is given more than once`);
}

/** Names that npm sets for every script (`cache`), or that people set permanently (`jobs`, for node-gyp). */
const npmsOwn = ["cache", "jobs"];

/** Refuses options before `--`: npm keeps them, and passes them on only in the environment. */
function refuseLostOptions({ name, options }: Command): void {
  const lost = Object.keys(options).find((option) => {
    return !npmsOwn.includes(option) && process.env[`npm_config_${option}`];
  });
  if (lost) throw new Error(`--${lost} must come after --, as in npm run ${name} -- --${lost}`);
}

/** Formats the text of `--help`. */
export function formatHelp({ name, summary, operands, options }: Command): string {
  const rows = Object.entries(options).map(([option, { value, help }]) => {
    return `  ${`--${option}${value ? ` ${value}` : ""}`.padEnd(18)} ${help}`;
  });
  const run = name === "start" ? "npm start" : `npm run ${name}`;
  const usage = operands ? `\n\n  ${run} -- ${operands}` : "";
  const intro = `Options, written after --, as in “${run} -- --help”:`;
  return `${run}  ${summary}${usage}\n\n${intro}\n${rows.join("\n")}`;
}

/** Options of places and of the kind of site; not those of a single build, such as --force. */
const lasting = {
  start: ["articles", "out", "settings", "cache", "portable", "strict"],
  check: ["articles", "settings"],
} as const;

/** Formats a command with the given options, as far as the command takes them. */
export function repeatCommand(name: keyof typeof lasting, values: Values): string {
  const given = lasting[name].flatMap((option) => {
    const value = values[option];
    if (value === undefined || value === false) return [];
    return value === true ? [`--${option}`] : [`--${option} ${value}`];
  });
  const command = name === "start" ? "npm start" : `npm run ${name}`;
  return given.length > 0 ? `${command} -- ${given.join(" ")}` : command;
}
