import {
  filesWithPages,
  linksBetween,
  type PageOf,
  rowsOfOthers,
} from "../../archive/other-files.ts";
import { endsOf, formatRow, openRowTexts } from "../../archive/report-rows.ts";
import { joinArchive } from "../../archive.ts";
import type { Problem } from "../../model/problem.ts";
import { other } from "../../model/volumes.ts";
import type { FrontArchive, RowTexts } from "../../pages/front-archive.ts";
import type { Settings } from "../../settings/settings.ts";
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
  const { volumes, volumeOf, ignored, outline, division, names } = pile;
  const summaries = [...volumes.values()].map(({ summary }) => summary);
  const pageOf = findPages(filesWithPages(names), pile, library);
  const others = rowsOfOthers(outline, division.others, names, pageOf);
  const rows = joinRows(pile, others.map(formatRow));
  const links = linksBetween(names, outline, (file) => volumeOf[file], pageOf);
  const joined = { outline, summaries, articlesOf: library.some, rows, ignored, problems };
  return joinArchive({ ...joined, others, links }, settings);
}

/** Finds the pages of articles' files, given by number: of few, unless texts name much. */
function findPages(
  files: ReadonlySet<number>,
  { outline, volumeOf }: Pick<SettledPile, "outline" | "volumeOf">,
  library: Library,
): PageOf {
  const volumes = new Set([...files].flatMap((file) => volumeOf[file] ?? []));
  const pages = new Map<string, string>();
  for (const volume of volumes) {
    for (const { path, file, furtherFiles } of library.all(volume)) {
      for (const one of [file, ...furtherFiles]) pages.set(one.path, path);
    }
  }
  return (file) => pages.get(outline.paths[file] ?? "");
}

/** Puts the rows of all volumes, and those of other files, into the order of the files' paths. */
function joinRows({ volumes, volumeOf }: SettledPile, others: readonly string[]): RowTexts {
  const ofOthers = others.map((row) => Buffer.from(row));
  const lengthsOfOthers = ofOthers.map(({ length }) => length);
  const given = [...volumes].map(
    ([name, { rows }]) => [name, readPieces(rows), rows.lengths] as const,
  );
  const all = [...given, [other, Buffer.concat(ofOthers), lengthsOfOthers] as const];
  const sources = new Map(
    all.map(([name, bytes, lengths]) => [name, { bytes, lengths, next: 0, end: 0 }]),
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
