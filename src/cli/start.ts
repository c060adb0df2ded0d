import { buildSite } from "../build/build.ts";
import { buildOptions, type Command, portOption, readOrder, readPort } from "./command.ts";
import { exitCode, formatSummary } from "./summary.ts";

/** Builds the site and serves it on this machine, until it is stopped. */
export const start: Command = {
  name: "start",
  summary: "builds the site and serves it on this machine",
  options: { ...buildOptions, ...portOption },
  async run(values) {
    const order = readOrder(values);
    const port = readPort(values);
    const result = await buildSite(order);
    console.log(formatSummary(result, order));
    if (!result.published) return exitCode(result.account.totals);
    const { serveSite } = await import("../serve/serve.ts");
    const server = await serveSite({ folder: order.out, port });
    console.log(`Serving at ${server.address} (Ctrl-C ends it)`);
    return 0;
  },
};
