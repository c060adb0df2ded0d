import type { Values } from "../cli/command.ts";
import { serveSite } from "../serve/serve.ts";
import { openBuildProcess } from "./build-process.ts";
import { openLive } from "./live.ts";
import { refuseFewOpenFiles } from "./open-files.ts";
import { type Change, watchFiles } from "./watch-files.ts";

/** The folders to build, serve and watch. */
export interface DevelopOptions {
  readonly articles: string;
  readonly out: string;
  /** Path of the settings file. */
  readonly settings: string;
  /** Folders of files that articles may name, as the settings name them when this begins. */
  readonly assets: readonly string[];
  readonly port: number;
  /** The options of the command line, which every build reads again with the settings. */
  readonly values: Values;
}

/** Time (ms) without a change after which files are read: a file may be saved in several steps. */
const stillness = 80;
/** Time (ms) without a change after which the search is made, which takes seconds. */
const rest = 10_000;

/** Builds and serves a site, and builds it again whenever something changes, until it is stopped. */
export async function develop(options: DevelopOptions): Promise<void> {
  refuseFewOpenFiles();
  const live = openLive();
  const server = await serveSite({ folder: options.out, port: options.port, live });
  const builder = openBuildProcess();
  endWith(() => builder.close());

  let changes: Change[] = [];
  let isShown = false;
  const builds = inTurn(stillness, async () => {
    printChanges(changes);
    if (changes.some(({ isCode }) => isCode)) builder.renew();
    // Without a change, this is the first build, or the one after a pause.
    const searchLater = isShown && changes.length > 0;
    const isFinishing = isShown && changes.length === 0;
    changes = [];
    const outcome = await builder.build({ values: options.values, searchLater });
    // Pages show it already: readers must not be sent to the top again.
    if (!isFinishing) live.show(outcome);
    isShown = true;
    if (searchLater) finishing.soon();
  });
  const finishing = inTurn(rest, async () => {
    if (changes.length === 0) await builds.now();
  });
  watchFiles(options.articles, options.settings, options.assets, (change) => {
    changes.push(change);
    builds.soon();
  });
  await builds.now();
  console.log(`Serving at ${server.address} and watching for changes (Ctrl-C to stop)`);
}

function printChanges(changes: readonly Change[]): void {
  const paths = [...new Set(changes.map(({ path }) => path))];
  const more = paths.length > 1 ? ` and ${paths.length - 1} more` : "";
  if (paths[0]) console.log(`${paths[0]}${more} changed`);
}

/** Ends at once, whatever is running: a server is ended in no other way, so this is not an error. */
function endWith(close: () => void): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      close();
      process.exit(0);
    });
  }
}

/** Work that must not overlap with itself. */
export interface Turns {
  /** Runs it when it has not been requested for `stillness` ms. */
  soon(): void;
  /** Runs it at once, or after the present run if there is one. */
  now(): Promise<void>;
}

/** Runs `work` at most once at a time, and once more if it was requested meanwhile. */
export function inTurn(stillness: number, work: () => Promise<void>): Turns {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let again = false;
  const now = async () => {
    again = isRunning;
    if (isRunning) return;
    isRunning = true;
    await work().finally(() => {
      isRunning = false;
    });
    if (again) await now();
  };
  return {
    now,
    soon() {
      clearTimeout(timer);
      timer = setTimeout(() => void now(), stillness);
    },
  };
}
