import { endsOf, openRowTexts } from "../../archive/report-rows.ts";
import { joinArchive } from "../../archive.ts";
import type { Problem } from "../../model/problem.ts";
import type { FrontArchive, RowTexts } from "../../pages/front-archive.ts";
import type { Settings } from "../../settings/settings.ts";
import { outlineOf } from "../cache/file-table.ts";
import { DamagedCache } from "../cache/sealed-file.ts";
import type { SettledPile } from "./settle.ts";
import { type Library, readPieces } from "./settled-volumes.ts";

/** Joins the volumes of a settled pile; `problems` are those of files that are not articles. Articles are read only on demand. */
export function joinSettled(
  pile: SettledPile,
  library: Library,
  settings: Settings,
  problems: readonly Problem[],
): FrontArchive {
  const { table, volumes, ignored } = pile;
  const summaries = [...volumes.values()].map(({ summary }) => summary);
  const rows = joinRows(pile);
  const outline = outlineOf(table);
  const joined = { outline, summaries, articlesOf: library.some, rows, ignored, problems };
  return joinArchive(joined, settings);
}

/** Puts the rows of all volumes into the order of the files' paths. */
function joinRows({ volumes, volumeOf }: SettledPile): RowTexts {
  const sources = new Map(
    [...volumes].map(([name, { rows }]) => {
      return [name, { bytes: readPieces(rows), lengths: rows.lengths, next: 0, end: 0 }];
    }),
  );
  const pieces: Uint8Array[] = [];
  const lengths = new Array<number>(volumeOf.length);
  for (let at = 0; at < volumeOf.length; ) {
    const name = volumeOf[at] ?? "";
    const source = sources.get(name);
    const start = source?.end ?? 0;
    // Files of a volume are often consecutive: their rows are taken in one piece.
    for (; source && volumeOf[at] === name; at += 1) {
      const length = source.lengths[source.next];
      if (length === undefined) throw new DamagedCache(`${name} has lost a row`);
      lengths[at] = length;
      source.next += 1;
      source.end += length;
    }
    if (!source) throw new DamagedCache(`${name} is not settled`);
    pieces.push(source.bytes.subarray(start, source.end));
  }
  return openRowTexts(Buffer.concat(pieces), endsOf(lengths));
}
