import type { PartResult } from "../publish/volumes.ts";
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
    const programs = files.filter(({ path }) => path.startsWith("wasm."));
    const scripts = files.filter(({ path }) => path === "pagefind.js");
    const opened = scripts.map(async ({ path, read }): Promise<IndexFile> => {
      const script = await openUp(read());
      return { path, read: () => script };
    });
    return publishFiles(task, [...(await Promise.all(opened)), ...programs]);
  });
}

/**
 * Our page asks each shard on its own (its range of dates, its order, its results apart), for which
 * Pagefind's script has a class, but exports only what asks all of them alike. Without that it is small.
 */
async function openUp(script: Uint8Array): Promise<Uint8Array> {
  const text = Buffer.from(script).toString();
  const exported = /export\s*\{[^}]*\};?\s*$/;
  if (!/\bPagefindInstance\s*=\s*class\b/.test(text) || !exported.test(text)) {
    throw new Error("Pagefind's script has no class PagefindInstance any more");
  }
  const { transform } = await import("esbuild");
  const opened = text.replace(exported, "export { PagefindInstance };");
  const options = { format: "esm", target: "es2022", minify: true, treeShaking: true } as const;
  return Buffer.from((await transform(opened, options)).code);
}
