import { digestWidth, type FileTable, numberWidth, type PackSize } from "./file-table.ts";
import { readSealedBytes, writeSealedBytes } from "./sealed-file.ts";

/** The first line of the file. */
interface Head {
  /** Of the code and settings that the files were read with. */
  readonly reader: string;
  readonly files: number;
  readonly dates: readonly string[];
  readonly packs: readonly PackSize[];
}

/** Writes a table: its head, numbers (as this machine has them), digests, paths. */
export function writeTable(path: string, reader: string, table: FileTable): void {
  const { paths, dates, packs, numbers, digests } = table;
  const head: Head = { reader, files: paths.length, dates, packs };
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  writeSealedBytes(path, [
    `${JSON.stringify(head)}\n`,
    bytes,
    Buffer.from(digests, "latin1"),
    // No system has a path with this character.
    paths.join("\0"),
  ]);
}

/** A table, unless it is damaged, missing, or was made by other code or settings. */
export function readTable(path: string, reader: string): FileTable | undefined {
  const bytes = readSealedBytes(path);
  const end = bytes?.indexOf(10) ?? -1;
  if (!bytes || end < 0) return undefined;
  const head = readHead(bytes.toString("utf8", 0, end));
  if (head?.reader !== reader || !Array.isArray(head.packs)) return undefined;
  const { files, dates, packs } = head;
  const afterNumbers = end + 1 + files * numberWidth * 8;
  const afterDigests = afterNumbers + files * digestWidth;
  const numbers = new Float64Array(files * numberWidth);
  bytes.copy(new Uint8Array(numbers.buffer), 0, end + 1, afterNumbers);
  const paths = files > 0 ? bytes.toString("utf8", afterDigests).split("\0") : [];
  if (paths.length !== files) return undefined;
  return {
    paths,
    dates,
    packs,
    numbers,
    digests: bytes.toString("latin1", afterNumbers, afterDigests),
  };
}

function readHead(line: string): Head | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
