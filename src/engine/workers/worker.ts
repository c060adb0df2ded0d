import { makeNamed } from "../pictures/make-named.ts";
import { buildVolumes } from "../publish/volumes.ts";
import { indexShard, publishRuntime } from "../search/index-shard.ts";
import { readFiles } from "../volumes/read-files.ts";
import { settleVolumes } from "../volumes/settle-volumes.ts";
import { watchParent } from "./orphan.ts";
import type { TaskName } from "./task.ts";

// Set by tinypool; a build without further processes runs tasks in its own.
if (process.env.TINYPOOL_WORKER_ID !== undefined) watchParent();

/** The tasks that a worker process can do. */
export const tasks = {
  ...{ readFiles, makeNamed, settleVolumes, buildVolumes },
  ...{ indexShard, publishRuntime },
} as const satisfies Record<TaskName, unknown>;

export { buildVolumes, indexShard, makeNamed, publishRuntime, readFiles, settleVolumes };
