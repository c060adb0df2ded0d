import { loadArchive } from "../archive.ts";
import { findFutureDates } from "../future-dates.ts";
import { formatProblem } from "../problem.ts";
import { readOrder } from "./arguments/read-order.ts";
import { type Command, folderOptions } from "./command.ts";
import { exitCode, formatTotals, problemsOf } from "./summary.ts";

/** Tells every problem of the pile without building. */
export const check: Command = {
  name: "check",
  summary: "tells every problem with the article files, without building",
  options: folderOptions,
  async run(values) {
    const order = readOrder(values);
    const archive = loadArchive(order.articles, order.settings);
    const today = new Date().toISOString().slice(0, 10);
    const problems = [...problemsOf(archive), ...findFutureDates(archive.articles, today)];
    for (const problem of problems) console.log(formatProblem(problem));
    console.log(formatTotals(archive.ledger.totals));
    return exitCode(archive.ledger.totals);
  },
};
