import { buildSite } from "../build/build.ts";
import { buildOptions, type Command, readOrder } from "./command.ts";
import { exitCode, formatSummary } from "./summary.ts";

/** Builds the site and tells what became of the files. */
export const build: Command = {
  name: "build",
  summary: "builds the site from the article files",
  options: buildOptions,
  async run(values) {
    const order = readOrder(values);
    const result = await buildSite(order);
    console.log(formatSummary(result, order));
    return exitCode(result.account.totals);
  },
};
