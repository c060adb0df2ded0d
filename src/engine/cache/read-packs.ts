import { closeSync, openSync, readSync } from "node:fs";
import type { RecordOf } from "../../pages/article.ts";
import { readArticle } from "../../read/read-article.ts";
import type { Settings } from "../../settings/settings.ts";
import { shortHash } from "../../text/hash.ts";
import { OwnerError } from "../../text/owner-error.ts";
import type { Place } from "./file-table.ts";
import { textsFile } from "./packs.ts";
import { type ArticleRecord, parseRecord } from "./record-text.ts";

/** Where records are looked for: in packs, and where these fail in the article files themselves. */
export interface RecordSource {
  readonly packs: string;
  readonly places: Readonly<Record<string, Place>>;
  readonly articles: string;
  readonly settings: Settings;
}

/** Packs that are kept open at a time; systems allow a process some thousand files or fewer. */
const mostOpen = 100;

/** Reads records one by one. `close` it in the end. */
export function openRecords(sources: readonly RecordSource[]): {
  recordOf: RecordOf;
  close(): void;
} {
  const sourceOf = new Map(
    sources.flatMap((source) => Object.keys(source.places).map((file) => [file, source])),
  );
  const open = new Map<string, number>();
  const close = () => {
    for (const handle of open.values()) closeSync(handle);
    open.clear();
  };
  const read = (packs: string, place: Place): ArticleRecord | undefined => {
    const path = textsFile(packs, place);
    if (open.size >= mostOpen) close();
    try {
      const handle = open.get(path) ?? openSync(path, "r");
      open.set(path, handle);
      const bytes = Buffer.allocUnsafe(place.length);
      readSync(handle, bytes, 0, place.length, place.at);
      return shortHash(bytes, 16) === place.check ? parseRecord(bytes.toString()) : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    recordOf: (file) => {
      const source = sourceOf.get(file);
      const place = source?.places[file];
      if (!source || !place) throw new Error(`${file} has no record`);
      return read(source.packs, place) ?? readAgain(file, source);
    },
    close,
  };
}

/** A cache that is damaged costs the time to read a file again. */
function readAgain(file: string, { articles, settings }: RecordSource): ArticleRecord {
  const { article } = readArticle(articles, file, settings);
  if (article) return article;
  throw new OwnerError(`${file} has changed while the archive was built. Build again.`);
}
