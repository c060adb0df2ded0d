import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { findConfig } from "../start/find-config.mjs";

/** Folder of the project. */
const root = fileURLToPath(new URL("../..", import.meta.url));

/** Path of the owner's `backfile.config.ts`; `undefined` if there is none. */
export const configPath = findConfig(root);

/**
 * Loads that module. In compiled code the bundler replaces this whole file by an import of the module, which
 * is then compiled, and counts in the digests, like our own code: see `useConfig` in
 * `src/start/compile-config.mjs`.
 */
export async function loadModule(): Promise<unknown> {
  const { bundleConfig, findConfigFault } = await import("../start/compile-config.mjs");
  const config = configPath ?? "";
  const folder = mkdtempSync(join(tmpdir(), "backfile-"));
  try {
    const file = join(folder, "own.mjs");
    await bundleConfig(root, config, file);
    return (await import(pathToFileURL(file).href)) as unknown;
  } catch (error) {
    throw findConfigFault(error, root, config) ?? error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
