import type { LedgerRow } from "../model/ledger.ts";
import type { RowTexts } from "../pages/front-archive.ts";
import { shortHash } from "../text/hash.ts";

/** Format of rows in the cache: another text of `formatRow` needs the next number. */
export const rowsFormat = "rows 1";

/** Behind each row, also the last. */
const separator = ",\n";

/** A row, in the form and order that programs read. */
export function formatRow(row: LedgerRow): string {
  const { path, outcome, page = null, id = null, sha256 = null, bytes, problems } = row;
  const { encoding = null, dates = null } = row;
  const told = { path, outcome, page, id, sha256, bytes, encoding, dates, problems };
  return `  ${JSON.stringify(told, null, 1).replaceAll("\n", "\n  ")}${separator}`;
}

/** Rows one behind the other; `ends` tells where each ends, in bytes. */
export function openRowTexts(bytes: Buffer, ends: readonly number[]): RowTexts {
  const range = (from: number, to: number) => [ends[from - 1] ?? 0, ends[to - 1] ?? 0] as const;
  const text = (from: number, to: number) => {
    const [start, end] = range(from, to);
    return bytes.toString("utf8", start, Math.max(start, end - separator.length));
  };
  return {
    count: ends.length,
    text,
    read: (from, to) => JSON.parse(`[${text(from, to)}]`).map(parseRow),
    digest: (from, to) => shortHash(bytes.subarray(...range(from, to)), 32),
  };
}

/** The same of rows in memory, which are spelled when somebody asks for them. */
export function rowTextsOf(rows: readonly LedgerRow[]): RowTexts {
  const spell = (from: number, to: number) => rows.slice(from, to).map(formatRow).join("");
  return {
    count: rows.length,
    text: (from, to) => spell(from, to).slice(0, -separator.length),
    read: (from, to) => rows.slice(from, to),
    digest: (from, to) => shortHash(spell(from, to), 32),
  };
}

/** Where pieces end that lie one behind the other. */
export function endsOf(lengths: readonly number[]): number[] {
  let end = 0;
  return lengths.map((length) => {
    end += length;
    return end;
  });
}

function parseRow(told: Record<string, unknown>): LedgerRow {
  const known = Object.entries(told).filter(([, value]) => value !== null);
  return Object.fromEntries(known) as unknown as LedgerRow;
}
