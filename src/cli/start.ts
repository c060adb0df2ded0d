import { buildOptions, type Command, portOption } from "./command.ts";
import { readOrder, readPort } from "./read-order.ts";
import { runBuild } from "./run-build.ts";
import { exitCode } from "./summary.ts";

/** Builds the site and serves it on this machine, until it is stopped. */
export const start: Command = {
  name: "start",
  summary: "builds the site and serves it on this machine",
  options: { ...buildOptions, ...portOption },
  async run(values) {
    const order = readOrder(values);
    const port = readPort(values);
    const { account, published } = await runBuild(order, values);
    if (!published) return exitCode({ account });
    const { serveSite } = await import("../serve/serve.ts");
    const server = await serveSite({ folder: order.out, port });
    console.log(`Serving at ${server.address} (Ctrl-C ends it)`);
    return 0;
  },
};
