import { buildOptions, type Command, portOption } from "./command.ts";
import { readBuildOptions, readPort } from "./read-build-options.ts";
import { runBuild } from "./run-build.ts";
import { exitCode } from "./summary.ts";

/** The command that builds the site and serves it on this machine, until it is stopped. */
export const start: Command = {
  name: "start",
  summary: "builds the site and serves it on this machine",
  options: { ...buildOptions, ...portOption },
  async run(values) {
    const options = readBuildOptions(values);
    const port = readPort(values);
    const { account, published } = await runBuild(options, values);
    if (!published) return exitCode({ account });
    const { serveSite } = await import("../serve/serve.ts");
    const server = await serveSite({ folder: options.out, port });
    console.log(`Serving at ${server.address} (Ctrl-C to stop)`);
    return 0;
  },
};
