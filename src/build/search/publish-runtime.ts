import type { PartResult } from "../build-volumes.ts";
import { inFolder, publishFiles, type SearchPart } from "./index-shard.ts";
import { type IndexFile, makeIndex } from "./pagefind.ts";

/** What the shards share: Pagefind's own script, and its programs for the languages of the archive. */
export interface RuntimeTask extends SearchPart {
  readonly languages: readonly string[];
}

/** Publishes what all shards share, once. */
export async function publishRuntime(task: RuntimeTask): Promise<PartResult> {
  const records = task.languages.map((language) => ({
    ...{ url: language, content: language, language, meta: {}, filters: {}, sort: {} },
  }));
  return await inFolder(task, async (folder) => {
    const files = await makeIndex(records, 1, folder);
    const shared = files.flatMap((file): IndexFile[] => {
      if (file.path.startsWith("wasm.")) return [file];
      return file.path === "pagefind.js" ? [{ ...file, read: () => openUp(file.read()) }] : [];
    });
    return publishFiles(task, shared);
  });
}

/**
 * Our page asks each shard on its own (its range of dates, its order, its results apart), for which
 * Pagefind's script has a class, but exports only one that asks all of them alike.
 */
function openUp(script: Uint8Array): Uint8Array {
  const text = Buffer.from(script).toString();
  if (!/\bPagefindInstance\s*=\s*class\b/.test(text)) {
    throw new Error("Pagefind's script has no class PagefindInstance any more");
  }
  return Buffer.from(`${text}\nexport { PagefindInstance };\n`);
}
