/** An option as `node:util` takes it, with its text for `--help`. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly default?: string | boolean;
  /** Placeholder for the value in the help: "DIR". */
  readonly value?: string;
  readonly help: string;
}

export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** A command of the command line. Members are in this folder. */
export interface Command {
  readonly name: string;
  /** Its purpose, in a sentence. */
  readonly summary: string;
  /** Placeholder for operands in the help; missing if none are allowed. */
  readonly operands?: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Runs the command and returns the exit code. */
  run(values: Values, operands: readonly string[]): Promise<number>;
}

const help: Option = { type: "boolean", help: "show this help" };

/** Options of every command: the folders of articles and site, and the settings. */
export const folderOptions = {
  articles: { type: "string", value: "DIR", help: "folder with the article files (articles)" },
  out: { type: "string", value: "DIR", help: "folder for the site (_site)" },
  settings: {
    type: "string",
    value: "FILE",
    help: "file with the archive's settings (archive.yaml)",
  },
  help,
} as const satisfies Record<string, Option>;

/** Options of how the site is made. */
export const buildOptions = {
  ...folderOptions,
  cache: {
    type: "string",
    value: "DIR",
    help: "folder for what the next build can reuse (.cache)",
  },
  "no-search": { type: "boolean", help: "build without a search" },
  portable: {
    type: "boolean",
    help: "make links that work from a disk or USB stick, without a server",
  },
  strict: { type: "boolean", help: "publish nothing if any file is refused" },
  force: {
    type: "boolean",
    help: "publish even if more than a tenth of the articles would disappear",
  },
  jobs: {
    type: "string",
    value: "N",
    help: "how many processes work at a time (one per processor)",
  },
  quiet: { type: "boolean", help: "print only refused files and errors" },
} as const satisfies Record<string, Option>;

/** Options of what is built, and of the form of the output. */
export const partOptions = {
  volume: {
    type: "string",
    value: "NAME",
    help: "build only this volume: 2021, 2021-03, or undated",
  },
  front: { type: "boolean", help: "build only the pages that need all volumes" },
  json: { type: "boolean", help: "print everything as JSON, for programs" },
} as const satisfies Record<string, Option>;

/** Option of showing what is kept from readers: of `dev` alone, whose site has a folder of its own then. */
export const draftsOption = {
  drafts: {
    type: "boolean",
    help: "show drafts and the like, too, marked as such, in a site of its own (_site-drafts)",
  },
} as const satisfies Record<string, Option>;

/** Option of where the site is served. */
export const portOption = {
  port: { type: "string", value: "N", default: "8080", help: "port to serve on (8080)" },
} as const satisfies Record<string, Option>;
