import { findSameBytes, type SameBytes } from "../same-bytes.ts";
import { digestAt, type FileTable, marks, volumeAt } from "./file-table.ts";
import { findRepeated } from "./find-repeated.ts";

/** Which files are settled together. Files are told by their numbers in the table. */
export interface PileDivision {
  /** By volume: files whose claims no file of another volume shares. */
  readonly volumes: ReadonlyMap<string, readonly number[]>;
  /** Files of several volumes that claim one address: few, and settled by every build. */
  readonly shared: readonly number[];
  readonly sameBytes: SameBytes;
}

/** Divides a pile by what its table tells. */
export function dividePile(table: FileTable): PileDivision {
  const claims = findSharedClaims(table);
  const byNumber: number[][] = table.volumes.map(() => []);
  const shared: number[] = [];
  for (let at = 0; at < table.paths.length; at += 1) {
    const isShared = claims.size > 0 && claims.has(digestAt(table, at, "claim"));
    if (isShared) shared.push(at);
    else byNumber[volumeAt(table, at)]?.push(at);
  }
  const volumes = table.volumes.flatMap((name, number): [string, number[]][] => {
    const files = byNumber[number] ?? [];
    return files.length > 0 ? [[name, files]] : [];
  });
  return { volumes: new Map(volumes), shared, sameBytes: copiesIn(table) };
}

/** Claims that files of several volumes make. */
function findSharedClaims(table: FileTable): Set<string> {
  const seen = new Map<string, number>();
  const shared = new Set<string>();
  for (const at of findRepeated(table, marks.claim)) {
    const claim = digestAt(table, at, "claim");
    const volume = volumeAt(table, at);
    const first = seen.get(claim);
    if (first === undefined) seen.set(claim, volume);
    else if (first !== volume) shared.add(claim);
  }
  return shared;
}

function copiesIn(table: FileTable): SameBytes {
  const files = findRepeated(table, marks.sha256).flatMap((at) => {
    const [path = "", article] = [table.paths[at], digestAt(table, at, "article")];
    return article === "" ? [] : [{ path, sha256: digestAt(table, at, "sha256"), article }];
  });
  return findSameBytes(files);
}
