/** The options of the benchmark, as `node:util` wants them, with what help and docs say of each. */
export const optionTexts = {
  jobs: { type: "string", value: "J", help: "processes of our build (as many as processors)" },
  runs: { type: "string", value: "R", default: "3", help: "rounds that are measured (3)" },
  scale: { type: "string", value: "N,N", help: "archives of several sizes, and how figures grow" },
  short: { type: "boolean", default: false, help: "articles of some 60 words, in 15 years" },
  years: { type: "string", value: "Y", help: "articles of so many years only" },
  "no-hugo": { type: "boolean", default: false, help: "do not compare with Hugo" },
  "build-args": {
    type: "string",
    value: '"..."',
    default: "",
    help: "further arguments for our own build, divided at blanks",
  },
  write: { type: "boolean", default: false, help: "write the result into docs/performance.md" },
  keep: {
    type: "boolean",
    default: false,
    help: "leave articles and sites on the disk, say where",
  },
  help: { type: "boolean", default: false, help: "show this help" },
} as const;

/** Option and value as they are written, and what they do. */
export function optionRows(): readonly (readonly [option: string, help: string])[] {
  return Object.entries(optionTexts).map(([name, option]) => {
    return [`--${name}${"value" in option ? ` ${option.value}` : ""}`, option.help] as const;
  });
}

export function formatHelp(): string {
  const rows = optionRows().map(([option, help]) => `  ${option.padEnd(20)} ${help}`);
  return `npm run bench -- [N] [options]

Builds an archive of N made articles (10000) and tells time, memory and files of a full build, of
builds after one change, of Hugo where it is on the PATH, and of writing the same files alone.

${rows.join("\n")}

All is written to a new folder in TMPDIR, and removed. With Hugo, 100,000 articles need some
12 GB there for each round.`;
}
