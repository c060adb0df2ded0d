import type { FrontArchive } from "../../pages/front-archive.ts";
import type { BuildOptions } from "../build-options.ts";
import type { BuildInputs } from "../inputs.ts";
import type { SettledPile } from "../volumes/settle.ts";
import type { Library } from "../volumes/settled-volumes.ts";
import type { Workforce } from "../workers/task.ts";

/** A settled archive, with everything that is needed to publish it. */
export interface SettledBuild {
  readonly options: BuildOptions;
  readonly cache: string;
  readonly inputs: BuildInputs;
  readonly pile: SettledPile;
  readonly library: Library;
  readonly archive: FrontArchive;
  /** The build that made the present site, if its manifest has not been touched since. */
  readonly before?: BuildBefore | undefined;
  readonly workforce: Workforce;
}

/** What is known of the present site. */
export interface BuildBefore {
  /** Names of the files in which its parts are remembered. */
  readonly parts: readonly string[];
  /** Parts of which every file is as it was left; they are still being inspected. */
  readonly standing: Promise<ReadonlySet<string>> | undefined;
}
