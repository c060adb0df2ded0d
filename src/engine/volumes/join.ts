import { joinVolumes } from "../../archive/join.ts";
import { endsOf, openRowTexts, rowTextsOf } from "../../archive/report-rows.ts";
import { summarizeVolume } from "../../archive/summarize.ts";
import { type Archive, byVolume } from "../../archive.ts";
import { pileChecks } from "../../checks/index.ts";
import { closeTotals, groupProblems, joinProblems } from "../../model/ledger.ts";
import type { FrontArchive, RowTexts } from "../../pages/front-archive.ts";
import type { Settings } from "../../settings/settings.ts";
import { digestAt, findFile, refused } from "../cache/file-table.ts";
import { DamagedCache } from "../cache/sealed-file.ts";
import type { SettledPile } from "./settle.ts";
import { type Library, readPieces } from "./settled-volumes.ts";

/** Joins the volumes of a settled pile, of whose articles only those are read that somebody asks for. */
export function joinPile(pile: SettledPile, library: Library, settings: Settings): FrontArchive {
  const { table, ignored } = pile;
  const all = [...pile.volumes.values()].map(({ summary }) => summary);
  const volumes = all
    .filter(({ name }) => name !== refused)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const joined = joinVolumes(volumes, library.some, settings);
  const whole = {
    dates: joined.dateAudit,
    files: table.paths,
    isArticle: (path: string) => digestAt(table, findFile(table, path), "article") !== "",
  };
  const problems = pileChecks.flatMap((check) => check(whole, settings));
  const totals = closeTotals(
    all.map(({ outcomes }) => outcomes),
    table.paths.length,
  );
  return {
    ...joined,
    settings,
    ledger: { totals, problems },
    rows: joinRows(pile),
    files: table.paths,
    problems: joinProblems(
      all.flatMap((volume) => volume.problems),
      problems,
    ),
    ignored,
  };
}

/** The same of an archive that is in memory as a whole. */
export function frontOf(archive: Archive): FrontArchive {
  const { settings, ledger, ignored } = archive;
  const volumes = byVolume(archive.articles);
  const summaries = [...volumes].map(([name, articles]) =>
    summarizeVolume({ name, articles, rows: [] }, settings),
  );
  const articlesOf = (volume: string, places: readonly number[]) =>
    places.flatMap((at) => volumes.get(volume)?.[at] ?? []);
  return {
    ...joinVolumes(summaries, articlesOf, settings),
    settings,
    ledger,
    rows: rowTextsOf(ledger.rows),
    files: ledger.rows.map(({ path }) => path),
    problems: groupProblems(ledger),
    ignored,
  };
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
    // Files of a volume often follow each other: their rows are taken in one piece.
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
