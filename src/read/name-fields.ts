import { looksLikeDate } from "../dates/written/parse-date.ts";
import type { RawArticle, RawField } from "../model/article.ts";
import {
  fieldNames,
  type Meaning,
  type Meanings,
  meaningOf,
  meanings,
  outerNames,
} from "../model/field-names.ts";
import type { Head } from "./heads/head.ts";
import { isNothing, plainValue, readAddress, withoutNothing } from "./values.ts";

/** The keys of a head, divided into known fields and others. */
export interface NamedFields {
  readonly fields: Readonly<Partial<Record<RawField, unknown>>>;
  readonly lines: RawArticle["lines"];
  readonly names: NonNullable<RawArticle["names"]>;
  /** A record without a prototype, since a key may be called `__proto__`; missing if empty. */
  readonly further?: NonNullable<RawArticle["further"]>;
}

const allFields = Object.keys(fieldNames) as RawField[];

/** A value of a head that may give a fact. */
interface Candidate {
  readonly rank: number;
  readonly path: readonly [key: string, inner?: string];
  readonly value: unknown;
  /** Whether the fact has all that the value says. */
  readonly isWhole: boolean;
}

/** Rank of a name in an outer map, behind all others. */
const inside = 10_000;

/** Finds the fields of a head by the names people use. What is nothing, such as `null`, counts as left out. */
export function nameFields(
  { data, lineOf }: Pick<Head, "data" | "lineOf">,
  known: Meanings = meanings(),
): NamedFields {
  const found = new Map<RawField, Candidate[]>();
  const rest = new Map<string, unknown>();
  for (const [key, all] of data) {
    const value = withoutNothing(all);
    if (isNothing(value)) continue;
    rest.set(key, value);
    collect(found, meaningOf(key, known), [key], value, 0);
    if (isMap(value) && (outerNames as readonly string[]).includes(key.toLowerCase()))
      for (const [inner, one] of Object.entries(value))
        if (!isNothing(one))
          collect(found, meaningOf(inner, known), [key, inner], withoutNothing(one), inside);
  }
  const fields: Partial<Record<RawField, unknown>> = {};
  const lines: Partial<Record<RawField, number>> = {};
  const names: Partial<Record<RawField, string>> = {};
  for (const field of found.size > 0 ? allFields : []) {
    const best = choose(field, found.get(field) ?? []);
    if (!best) continue;
    const { path, value, isWhole } = best;
    fields[field] = value;
    lines[field] = lineOf(...path);
    names[field] = path.join(".");
    if (isWhole) takeOut(rest, path);
  }
  const further = rest.size > 0 && Object.assign(Object.create(null), Object.fromEntries(rest));
  return { fields, lines, names, ...(further && { further }) };
}

function collect(
  found: Map<RawField, Candidate[]>,
  all: readonly Meaning[],
  path: Candidate["path"],
  value: unknown,
  outer: number,
): void {
  const key = path.at(-1);
  for (const { field, rank, name } of all) {
    const use = useOf(field, name, value);
    if (!use) continue;
    const candidate = { ...use, path, rank: outer + 2 * rank + (key === name ? 0 : 1) };
    const held = found.get(field);
    if (held) held.push(candidate);
    else found.set(field, [candidate]);
  }
}

/** Returns the candidate with the lowest rank; of several dates, the first that looks like one. */
function choose(field: RawField, candidates: readonly Candidate[]): Candidate | undefined {
  if (candidates.length === 1) return candidates[0];
  const sorted = candidates.toSorted((a, b) => a.rank - b.rank);
  const isDate = ({ value }: Candidate) => typeof value === "string" && looksLikeDate(value);
  return (field === "date" && sorted.find(isDate)) || sorted[0];
}

/** Words that stand where other systems have a switch, or have a program find the day. */
const noDate = /^(?:true|false|yes|no|on|off|(?:git )?(?:last modified|created))$/i;

/** Returns what a value gives for a field, if anything. */
function useOf(
  field: RawField,
  name: string,
  value: unknown,
): Pick<Candidate, "value" | "isWhole"> | undefined {
  switch (field) {
    case "date":
    case "updated":
      return typeof value === "string" && noDate.test(value.trim())
        ? undefined
        : { value, isWhole: true };
    case "address":
      return readAddress(name, value);
    case "authors":
      return { value, isWhole: true };
    case "source":
      return readSourceName(value);
    case "section":
    case "tags":
      return plainValue(Array.isArray(value) ? value.flat(3) : value);
    default:
      return plainValue(value);
  }
}

/** Reads the name of a source; of the address of its whole site, the host. */
function readSourceName(value: unknown): ReturnType<typeof useOf> {
  const use = plainValue(value);
  if (typeof use.value !== "string") return use;
  const host = /^\s*https?:\/\/(?:www\.)?([^\s/?#]+)\/?\s*$/i.exec(use.value)?.[1];
  if (host) return { value: host.toLowerCase(), isWhole: false };
  // The address of a page gives the source by itself.
  return readAddress("source", use.value) ? undefined : use;
}

function takeOut(rest: Map<string, unknown>, [key, inner]: Candidate["path"]): void {
  if (inner === undefined) {
    rest.delete(key);
    return;
  }
  const outer = rest.get(key);
  if (!isMap(outer)) return;
  const others = Object.entries(outer).filter(([name]) => name !== inner);
  if (others.length > 0) rest.set(key, Object.fromEntries(others));
  else rest.delete(key);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
