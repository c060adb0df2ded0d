import { existsSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { BuildOrder } from "../build/order.ts";
import { OwnerError } from "../owner-error.ts";
import { projectPath } from "../project.ts";
import { loadSettings } from "../settings.ts";

/** An option as `node:util` wants it, with what `--help` says of it. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly default?: string | boolean;
  /** What stands for the value in the help: "DIR". */
  readonly value?: string;
  readonly help: string;
}

export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** One command of the command line. Members live in this folder. */
export interface Command {
  readonly name: string;
  /** What it does, in a sentence. */
  readonly summary: string;
  /** What may stand besides options, for the help; nothing may where this is missing. */
  readonly operands?: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Gives the exit code. */
  run(values: Values, operands: readonly string[]): Promise<number>;
}

const help: Option = { type: "boolean", help: "show this help" };

/** What every command takes: where the articles are, where the site goes, what the owner wishes. */
export const folderOptions = {
  articles: { type: "string", value: "DIR", help: "folder with the article files (articles)" },
  out: { type: "string", value: "DIR", help: "folder for the site (_site)" },
  settings: { type: "string", value: "FILE", help: "the owner's settings (archive.yaml)" },
  help,
} as const satisfies Record<string, Option>;

/** How the site is made. */
export const buildOptions = {
  ...folderOptions,
  portable: { type: "boolean", help: "links that work from a disk or stick, without a server" },
  strict: { type: "boolean", help: "publish nothing if any file is refused" },
} as const satisfies Record<string, Option>;

/** Where the site is served. */
export const portOption = {
  port: { type: "string", value: "N", default: "8080", help: "port to serve at (8080)" },
} as const satisfies Record<string, Option>;

/** A build's order, and how to go on with the same options. */
export interface CommandOrder extends BuildOrder {
  readonly again: { readonly start: string; readonly check: string };
}

/** Checks the options that name files and gives a build's order. */
export function readOrder(values: Values): CommandOrder {
  const settingsPath = text(values.settings) ?? projectPath("archive.yaml");
  const articles = text(values.articles) ?? projectPath("articles");
  if (!existsSync(articles) || !statSync(articles).isDirectory()) {
    throw new OwnerError(`there is no folder ${articles} with articles`);
  }
  return {
    articles,
    out: text(values.out) ?? projectPath("_site"),
    settings: loadSettings(settingsPath, values.settings !== undefined),
    portable: values.portable === true,
    strict: values.strict === true,
    force: values.force === true,
    jobs: availableParallelism(),
    cache: text(values.cache) ?? projectPath(".cache"),
    again: {
      // A command that serves the site itself says where.
      start: values.port === undefined ? `. To look at it: ${repeat("npm start", values)}` : "",
      check: repeat("npm run check", values, ["articles", "settings"]),
    },
  };
}

/** A command with the options that were given, as far as it takes them. */
function repeat(command: string, values: Values, taken = Object.keys(buildOptions)): string {
  const given = taken.flatMap((name) => {
    const value = values[name];
    if (value === undefined || value === false) return [];
    return value === true ? [`--${name}`] : [`--${name} ${value}`];
  });
  return given.length > 0 ? `${command} -- ${given.join(" ")}` : command;
}

/** Reads a port number. */
export function readPort(values: Values): number {
  const port = Number(values.port);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new OwnerError(`--port ${values.port} is no port; write a number from 0 to 65535`);
}

/** The text of `--help`. */
export function formatHelp({ name, summary, operands, options }: Command): string {
  const rows = Object.entries(options).map(([option, { value, help: text }]) => {
    return `  ${`--${option}${value ? ` ${value}` : ""}`.padEnd(18)} ${text}`;
  });
  const run = name === "start" ? "npm start" : `npm run ${name}`;
  const usage = operands ? `\n\n  ${run} -- ${operands}` : "";
  const intro = `Options, written after --, as in “${run} -- --help”:`;
  return `${run}  ${summary}${usage}\n\n${intro}\n${rows.join("\n")}`;
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
