import { projectPath } from "../text/project-path.ts";
import { buildOptions, type Command, draftsOption, portOption } from "./command.ts";
import { readBuildOptions, readPort } from "./read-build-options.ts";

/** The command that builds, serves and watches: the browser shows changes and problems at once. */
export const dev: Command = {
  name: "dev",
  summary: "builds and serves the site, and rebuilds it whenever a file changes",
  options: { ...buildOptions, ...portOption, ...draftsOption },
  async run(values) {
    const { articles, out, settings: loaded } = readBuildOptions(values);
    const port = readPort(values);
    const settings = String(values.settings ?? projectPath("archive.yaml"));
    // Loaded here, so that other commands need not wait for it.
    const { develop } = await import("../dev/develop.ts");
    await develop({ articles, out, settings, assets: loaded.assets, port, values });
    return 0;
  },
};
