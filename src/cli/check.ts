import { loadArchive } from "../archive.ts";
import { formatProblem } from "../problem.ts";
import { type Command, folderOptions, readOrder } from "./command.ts";
import { exitCode, formatTotals, problemsOf } from "./summary.ts";

/** Tells every problem of the pile without building. */
export const check: Command = {
  name: "check",
  summary: "tells every problem with the article files, without building",
  options: folderOptions,
  async run(values) {
    const order = readOrder(values);
    const archive = loadArchive(order.articles, order.settings);
    for (const problem of problemsOf(archive)) console.log(formatProblem(problem));
    console.log(formatTotals(archive));
    return exitCode(archive);
  },
};
