import { parseArticle, readAny, withoutText } from "../../read/read-article.ts";
import type { Settings } from "../../settings/settings.ts";
import { letEventsIn } from "../../text/let-events-in.ts";
import type { FileRow } from "../cache/file-table.ts";
import { type Packed, writePack } from "../cache/packs.ts";
import type { FileStamp } from "../file-stamp.ts";

/** Files to read. Plain data: it goes to other processes. */
export interface ReadTask {
  readonly articles: string;
  readonly settings: Settings;
  readonly packs: string;
  readonly files: readonly { readonly stamp: FileStamp; readonly sha256?: string }[];
}

/** The result of reading these files. */
export interface ReadResult {
  /** Rows of the files that were put into a pack. */
  readonly rows: readonly FileRow[];
  /** Paths of the files whose bytes are the same as in the cache. */
  readonly same: readonly string[];
}

/** Reads files, parses those whose bytes have changed, and puts them into a pack. */
export async function readFiles(task: ReadTask): Promise<ReadResult> {
  const same: string[] = [];
  const rows = await writePack(
    task.packs,
    readFresh(task, (path) => same.push(path)),
  );
  return { rows, same };
}

/** Reads files one by one; calls `skip` with those whose bytes are known. */
async function* readFresh(
  { articles, settings, files }: ReadTask,
  skip: (path: string) => void,
): AsyncGenerator<Packed> {
  for (const { stamp, sha256 } of files) {
    await letEventsIn();
    const { path } = stamp;
    const read = readAny(articles, path, settings);
    const digest = "file" in read ? read.file.sha256 : read.sha256;
    if (sha256 !== undefined && digest === sha256) {
      skip(path);
      continue;
    }
    const file = parseArticle(path, read, settings);
    const { article: record } = file;
    // A stamp that will never equal that of the file.
    const known = "mayPass" in read ? { path, size: -1, modified: 0, changed: 0 } : stamp;
    yield { stamp: known, file: withoutText(file), ...(record && { record }) };
  }
}
