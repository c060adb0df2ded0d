import { buildSite } from "../../src/engine/build.ts";
import type { BuildOptions } from "../../src/engine/build-options.ts";
import { breakFiles, type Fault } from "./faulty-fs.ts";
import { shuffleFolders } from "./shuffle-folders.ts";

/** What a process of its own is told to build, and what is to go wrong with it. */
export interface Errand {
  readonly options: BuildOptions;
  readonly fault?: Fault;
  /** Folders are listed in another order each time. */
  readonly shuffled?: boolean;
}

const { options: order, fault, shuffled } = JSON.parse(process.argv[2] ?? "") as Errand;
if (shuffled) shuffleFolders();
if (fault) breakFiles([order.out, `${order.out}.part`, order.cache], fault);
// Before this nothing was touched: a kill would tell nothing.
process.stdout.write("ready\n");
await buildSite(order);
process.stdout.write("done\n");
