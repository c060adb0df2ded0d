import type { SlashedBrief } from "../../archive/outline.ts";
import type { Reference } from "../../model/references.ts";
import type { Hold } from "../../model/withheld.ts";
import {
  digestsOf,
  digestWidth,
  type FileRow,
  type FileTable,
  numbersOf,
  numberWidth,
  type PackSize,
  packColumn,
  tableFormat,
} from "./file-table.ts";
import { packFormat } from "./packs.ts";
import { readSealedBytes, writeSealedBytes } from "./sealed-file.ts";

/** A file of a new table: a new row, or the number of a known one. */
export type Member = FileRow | number;

/** Makes a table of known rows and new ones. `packs` names all packs that may be needed. */
export function mergeTable(
  known: FileTable,
  members: readonly Member[],
  packs: readonly PackSize[],
): FileTable {
  const dates = numbering(known.dates);
  const sources = numbering(known.sources);
  const languages = numbering(known.languages);
  const packNumbers = numbering(packs.map(({ id }) => id));
  const moved = known.packs.map(({ id }) => packNumbers.of(id));
  const paths: string[] = [];
  const numbers = new Float64Array(members.length * numberWidth);
  const digests: string[] = [];
  const references = new Map<number, readonly Reference[]>();
  const slashed = new Map<number, SlashedBrief>();
  const holds = new Map<number, readonly Hold[]>();
  for (let at = 0; at < members.length; ) {
    const member = members[at];
    if (typeof member === "object") {
      const place = {
        ...{ date: dates.of(member.date), pack: packNumbers.of(member.facts.pack) },
        ...{ source: sources.of(member.source), language: languages.of(member.language) },
      };
      paths.push(member.stamp.path);
      numbers.set(numbersOf(member, place), at * numberWidth);
      digests.push(digestsOf(member));
      if (member.references) references.set(at, member.references);
      if (member.slashed) slashed.set(at, member.slashed);
      if (member.holds) holds.set(at, member.holds);
      at += 1;
      continue;
    }
    // Most rows have not moved: they are copied in one piece.
    const from = member ?? 0;
    let count = 1;
    while (members[at + count] === from + count) count += 1;
    for (let one = from; one < from + count; one += 1) paths.push(known.paths[one] ?? "");
    numbers.set(
      known.numbers.subarray(from * numberWidth, (from + count) * numberWidth),
      at * numberWidth,
    );
    digests.push(known.digests.slice(from * digestWidth, (from + count) * digestWidth));
    copyRows(known.references, from, { rows: references, at, count });
    copyRows(known.slashed, from, { rows: slashed, at, count });
    copyRows(known.holds, from, { rows: holds, at, count });
    for (let one = at; one < at + count; one += 1) {
      const pack = one * numberWidth + packColumn;
      numbers[pack] = moved[numbers[pack] ?? 0] ?? 0;
    }
    at += count;
  }
  const columns = { numbers, digests: digests.join(""), references, slashed, holds };
  const names = { dates: dates.names, sources: sources.names, languages: languages.names };
  return dropUnused({ paths, ...names, packs, ...columns });
}

/** Copies what is known of `count` files of a table, the first of which becomes number `at`. */
function copyRows<Row>(
  known: ReadonlyMap<number, Row>,
  from: number,
  to: { readonly rows: Map<number, Row>; readonly at: number; readonly count: number },
): void {
  if (known.size === 0) return;
  for (let one = 0; one < to.count; one += 1) {
    const found = known.get(from + one);
    if (found !== undefined) to.rows.set(to.at + one, found);
  }
}

/** Removes the names of packs that no file needs any more. */
function dropUnused(table: FileTable): FileTable {
  const { numbers, packs } = table;
  const used = new Set<number>();
  for (let at = packColumn; at < numbers.length; at += numberWidth) used.add(numbers[at] ?? 0);
  if (used.size === packs.length) return table;
  const kept = packs.filter((_, at) => used.has(at));
  const moved = new Map([...used].sort((a, b) => a - b).map((old, at) => [old, at]));
  for (let at = packColumn; at < numbers.length; at += numberWidth) {
    numbers[at] = moved.get(numbers[at] ?? 0) ?? 0;
  }
  return { ...table, packs: kept };
}

/** Numbers names in the order in which they first occur. */
function numbering(start: readonly string[]) {
  const names = [...start];
  const numbers = new Map(names.map((name, at) => [name, at]));
  return {
    names,
    of(name: string): number {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
  };
}

/** Format of the file: a table is useful only with packs that can be read. */
const format = `${tableFormat}, ${packFormat}`;

/** The first line of the file. */
interface Head {
  /** Digest of the code and settings with which the files were read. */
  readonly reader: string;
  readonly files: number;
  readonly dates: readonly string[];
  readonly sources: readonly string[];
  readonly languages: readonly string[];
  readonly packs: readonly PackSize[];
  readonly references: readonly (readonly [file: number, references: readonly Reference[]])[];
  readonly slashed: readonly (readonly [file: number, date: SlashedBrief])[];
  readonly holds: readonly (readonly [file: number, holds: readonly Hold[]])[];
}

/** Writes a table: its head, numbers (in this machine's byte order), digests, paths. */
export function writeTable(path: string, reader: string, table: FileTable): void {
  const { paths, dates, sources, languages, packs, numbers, digests } = table;
  const [references, slashed, holds] = [
    [...table.references],
    [...table.slashed],
    [...table.holds],
  ];
  const names = { dates, sources, languages };
  const head: Head = { reader, files: paths.length, ...names, packs, references, slashed, holds };
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  writeSealedBytes(path, format, [
    `${JSON.stringify(head)}\n`,
    bytes,
    Buffer.from(digests, "latin1"),
    // No system allows this character in a path.
    paths.join("\0"),
  ]);
}

/** Reads a table; `undefined` if missing, damaged, of another format, or from other code or settings. */
export function readTable(path: string, reader: string): FileTable | undefined {
  const bytes = readSealedBytes(path, format);
  if (!bytes) return undefined;
  const end = bytes.indexOf(10);
  const head: Head = JSON.parse(bytes.toString("utf8", 0, end));
  if (head.reader !== reader) return undefined;
  const { files, dates, sources, languages, packs } = head;
  const afterNumbers = end + 1 + files * numberWidth * 8;
  const afterDigests = afterNumbers + files * digestWidth;
  const numbers = new Float64Array(files * numberWidth);
  bytes.copy(new Uint8Array(numbers.buffer), 0, end + 1, afterNumbers);
  const paths = files > 0 ? bytes.toString("utf8", afterDigests).split("\0") : [];
  return {
    paths,
    ...{ dates, sources, languages, packs },
    numbers,
    digests: bytes.toString("latin1", afterNumbers, afterDigests),
    references: new Map(head.references),
    slashed: new Map(head.slashed),
    holds: new Map(head.holds),
  };
}
