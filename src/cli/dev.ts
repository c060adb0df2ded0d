import { openBuildProcess } from "../dev/build-process.ts";
import { inTurn } from "../dev/in-turn.ts";
import { openLive } from "../dev/live.ts";
import { type Change, watchFiles } from "../dev/watch-files.ts";
import { projectPath } from "../project.ts";
import { serveSite } from "../serve/serve.ts";
import { buildOptions, type Command, portOption, readOrder, readPort } from "./command.ts";

/** A file that is saved in several steps is read when it has been still for so long (ms). */
const stillness = 80;

/** Builds, serves and watches: what changes shows in the browser, and so does what is to be mended. */
export const dev: Command = {
  name: "dev",
  summary: "builds and serves the site, and again whenever a file changes",
  options: { ...buildOptions, ...portOption },
  async run(values) {
    const { articles, out } = readOrder(values);
    const settings = String(values.settings ?? projectPath("archive.yaml"));
    const live = openLive();
    const server = await serveSite({ folder: out, port: readPort(values), live });
    const builder = openBuildProcess();
    endWith(() => builder.close());

    let changes: Change[] = [];
    const builds = inTurn(stillness, async () => {
      tell(changes);
      if (changes.some(({ isCode }) => isCode)) builder.renew();
      changes = [];
      live.show(await builder.build(values));
    });
    watchFiles(articles, settings, (change) => {
      changes.push(change);
      builds.soon();
    });
    await builds.now();
    console.log(`Serving at ${server.address} and watching for changes (Ctrl-C ends it)`);
    return 0;
  },
};

function tell(changes: readonly Change[]): void {
  const paths = [...new Set(changes.map(({ path }) => path))];
  const more = paths.length > 1 ? ` and ${paths.length - 1} more` : "";
  if (paths[0]) console.log(`${paths[0]}${more} changed`);
}

/** Ends at once, whatever goes on: a server is ended no other way, and that is no fault. */
function endWith(close: () => void): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      close();
      process.exit(0);
    });
  }
}
