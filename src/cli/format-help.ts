import type { Command } from "./command.ts";

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
