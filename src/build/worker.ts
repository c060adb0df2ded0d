import { buildVolumes } from "./build-volumes.ts";
import { readFiles } from "./read-task.ts";

/** What a worker process can be asked to do. */
export const tasks = { readFiles, buildVolumes } as const;

export { buildVolumes, readFiles };
