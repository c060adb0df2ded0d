import { buildOptions, type Command, partOptions } from "./command.ts";
import { readBuildOptions } from "./read-build-options.ts";
import { runBuild } from "./run-build.ts";
import { exitCode } from "./summary.ts";

/** The command that builds the site and reports what became of the files. */
export const build: Command = {
  name: "build",
  summary: "builds the site from the article files",
  options: { ...buildOptions, ...partOptions },
  async run(values) {
    return exitCode(await runBuild(readBuildOptions(values), values));
  },
};
