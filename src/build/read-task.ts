import { withoutText } from "../archive.ts";
import { readSourceFile } from "../files.ts";
import { parseArticle } from "../read-article.ts";
import { encodingOf, type Settings } from "../settings.ts";
import type { FileRow } from "./file-table.ts";
import { type Packed, writePack } from "./packs.ts";
import type { FileStamp } from "./scan-folder.ts";

/** Files to read. Plain data: it goes to other processes. */
export interface ReadTask {
  readonly articles: string;
  readonly settings: Settings;
  readonly packs: string;
  readonly files: readonly { readonly stamp: FileStamp; readonly sha256?: string }[];
}

/** What came of them. */
export interface ReadResult {
  /** Of those that were put into a pack. */
  readonly rows: readonly FileRow[];
  /** Paths of those whose bytes are what the cache has them as. */
  readonly same: readonly string[];
}

/** Reads files, parses those that hold other bytes than before, and puts them into a pack. */
export function readFiles({ articles, settings, packs, files }: ReadTask): ReadResult {
  const same: string[] = [];
  const fresh = files.flatMap(({ stamp, sha256 }): Packed[] => {
    const { path } = stamp;
    const read = readSourceFile(articles, path, encodingOf(path, settings));
    const digest = "file" in read ? read.file.sha256 : read.sha256;
    if (sha256 !== undefined && digest === sha256) {
      same.push(path);
      return [];
    }
    const file = parseArticle(path, read, settings);
    const { article: record } = file;
    // A stamp that no look at the file will equal.
    const known = "mayPass" in read ? { path, size: -1, modified: 0, changed: 0 } : stamp;
    return [{ stamp: known, file: withoutText(file), ...(record && { record }) }];
  });
  return { rows: fresh.length > 0 ? writePack(packs, fresh) : [], same };
}
