import type { FrontArchive } from "../../pages/front-archive.ts";
import type { Account } from "../../pages/report.ts";
import type { BuildOptions } from "../build-options.ts";
import type { BuildInputs } from "../inputs.ts";
import type { SettledPile } from "../volumes/settle.ts";
import type { Library } from "../volumes/settled-volumes.ts";
import type { Workforce } from "../workers/task.ts";
import type { PublishCounts } from "./counts.ts";

/** An archive that is settled, with all that it takes to publish it. */
export interface SettledBuild {
  readonly options: BuildOptions;
  readonly cache: string;
  readonly inputs: BuildInputs;
  readonly pile: SettledPile;
  readonly library: Library;
  readonly archive: FrontArchive;
  /** The build that made the site which stands there, if nothing has touched its manifest since. */
  readonly before?: BuildBefore | undefined;
  readonly workforce: Workforce;
}

/** What is known of the site that stands already. */
export interface BuildBefore {
  readonly last: LastBuild;
  /** Parts of which every file is as it was left; they are still looked at. */
  readonly standing: Promise<ReadonlySet<string>> | undefined;
}

/** What the last build made of which inputs. */
export interface LastBuild {
  readonly inputs: string;
  readonly account: Account;
  readonly published: PublishCounts;
  /** What is remembered of the parts of the site. */
  readonly parts: readonly string[];
  /** Size of the manifest that it wrote, last of all. */
  readonly manifest: number;
}
