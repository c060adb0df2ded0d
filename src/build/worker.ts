import { buildVolume } from "./build-volume.ts";
import { readFiles } from "./read-task.ts";

/** What a worker process can be asked to do. */
export const tasks = { readFiles, buildVolume } as const;

export { buildVolume, readFiles };
