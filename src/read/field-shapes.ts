import * as z from "zod";
import type { RawField } from "../model/article.ts";
import { toOneLine } from "../text/text.ts";

/** Divides tags in one text; those of Obsidian have a sign before each instead of a comma between. */
function splitTags(value: string): string[] {
  if (!/^\s*#/.test(value)) return value.split(/[,;]/);
  return value.split(/[,;\s]+/).map((tag) => tag.replace(/^#(?=.)/, ""));
}

const text = z.string().transform(toOneLine);
const list = z.union([
  z.array(text),
  z.string().transform((value) => splitTags(value).map(toOneLine)),
]);
const joined = z.union([text, z.array(text).transform((texts) => texts.join(", "))]);
/** Read by `people.ts`. */
const people = z.unknown();

/** Shapes that a raw field may have; anything else is a problem with that field alone. */
export const rawFieldShapes: Readonly<Record<RawField, z.ZodType>> = {
  title: text,
  kicker: joined,
  date: text,
  updated: text,
  address: text,
  source: text,
  authors: people,
  section: joined,
  tags: list,
  summary: text,
  language: text,
};
