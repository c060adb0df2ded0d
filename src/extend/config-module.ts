import { fileURLToPath, pathToFileURL } from "node:url";
import { findConfig } from "../start/find-config.mjs";

/** Folder of the project. */
const root = fileURLToPath(new URL("../..", import.meta.url));

/** Path of the owner's `backfile.config.ts`; missing where there is none. */
export const configPath = findConfig(root);

/**
 * Loads that module. In compiled code the bundler puts an import of the file itself here, so that it is
 * compiled, and counts, like code of ours: see `useConfig` in `src/start/compile-config.mjs`.
 */
export const loadModule = (): Promise<unknown> =>
  import(pathToFileURL(configPath ?? "").href) as Promise<unknown>;
