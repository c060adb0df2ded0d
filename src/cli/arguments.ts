import { parseArgs } from "node:util";
import { OwnerError } from "../text/owner-error.ts";
import type { Command, Values } from "./command.ts";

/** What stands behind a command. */
export interface Arguments {
  readonly values: Values;
  readonly operands: readonly string[];
}

/**
 * Reads the arguments of a command; what the values mean is up to their readers.
 * @throws OwnerError
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
    if (empty) throw new Error(`--${empty} is given without a value`);
    return { values: values as Values, operands: positionals };
  } catch (error) {
    // What Node adds behind the first sentence speaks to programmers.
    const [reason] = String((error as Error).message).split(/\.\s|\.?$|\n/);
    throw new OwnerError(`${reason}; see npm run ${command.name} -- --help`);
  }
}

/** Node takes the last of them in silence. */
function refuseSecondValues(names: readonly string[]): void {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice) throw new Error(`--${twice} is given more than once`);
}

/** Names that npm sets for every script (`cache`), or that people set for good (`jobs`, for node-gyp). */
const npmsOwn = ["cache", "jobs"];

/** npm keeps options for itself that stand before --, and tells us of them in the environment. */
function refuseLostOptions({ name, options }: Command): void {
  const lost = Object.keys(options).find((option) => {
    return !npmsOwn.includes(option) && process.env[`npm_config_${option}`];
  });
  if (lost) throw new Error(`--${lost} must stand behind --, as in npm run ${name} -- --${lost}`);
}

/** The text of `--help`. */
export function formatHelp({ name, summary, operands, options }: Command): string {
  const rows = Object.entries(options).map(([option, { value, help }]) => {
    return `  ${`--${option}${value ? ` ${value}` : ""}`.padEnd(18)} ${help}`;
  });
  const run = name === "start" ? "npm start" : `npm run ${name}`;
  const usage = operands ? `\n\n  ${run} -- ${operands}` : "";
  const intro = `Options, written after --, as in “${run} -- --help”:`;
  return `${run}  ${summary}${usage}\n\n${intro}\n${rows.join("\n")}`;
}

/** Options that say where things are and how the site is; not those for one build, as --force. */
const lasting = {
  start: ["articles", "out", "settings", "cache", "portable", "strict"],
  check: ["articles", "settings"],
} as const;

/** A command with the options that were given, as far as it takes them. */
export function repeatCommand(name: keyof typeof lasting, values: Values): string {
  const given = lasting[name].flatMap((option) => {
    const value = values[option];
    if (value === undefined || value === false) return [];
    return value === true ? [`--${option}`] : [`--${option} ${value}`];
  });
  const command = name === "start" ? "npm start" : `npm run ${name}`;
  return given.length > 0 ? `${command} -- ${given.join(" ")}` : command;
}
