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
  cache: {
    type: "string",
    value: "DIR",
    help: "folder for what the next build need not do again (.cache)",
  },
  "no-search": { type: "boolean", help: "make no search" },
  portable: { type: "boolean", help: "links that work from a disk or stick, without a server" },
  strict: { type: "boolean", help: "publish nothing if any file is refused" },
  force: { type: "boolean", help: "publish even if more than a tenth of the pages would go" },
  jobs: {
    type: "string",
    value: "N",
    help: "how many processes work at a time (as many as there are processors)",
  },
  quiet: { type: "boolean", help: "tell only refused files and errors" },
} as const satisfies Record<string, Option>;

/** What is built, and for whom it is told. */
export const partOptions = {
  volume: {
    type: "string",
    value: "NAME",
    help: "build only this volume: 2021, 2021-03, or undated",
  },
  front: { type: "boolean", help: "build only the pages that need all volumes" },
  json: { type: "boolean", help: "tell everything as JSON, for programs" },
} as const satisfies Record<string, Option>;

/** Where the site is served. */
export const portOption = {
  port: { type: "string", value: "N", default: "8080", help: "port to serve at (8080)" },
} as const satisfies Record<string, Option>;
