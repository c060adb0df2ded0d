import { guard } from "../extend/blame.ts";
import { addedTo, faultOfFunction } from "../extend/owner-config.ts";
import type { Enrichment } from "./enrichment.ts";

/** Enrichments of the owner's own. */
export const addedEnrichments: readonly Enrichment[] = addedTo<Enrichment>(
  "enrichments",
  faultOfFunction,
).map((enrich) =>
  guard(enrich, { what: "an enrichment failed", word: "enrichments", faultOf: faultOfEnriched }),
);

const list = "a list of texts. Write [ … ]";
const text = "a text. Write one";
/** Kinds of the fields that an enrichment may change: pages and indexes trust an article. */
const kinds: Readonly<Partial<Record<keyof ReturnType<Enrichment>, string>>> = {
  ...{ title: text, lead: text, language: text, authors: list, tags: list },
};
/** Kinds of the fields that an article may lack. */
const optionalKinds: typeof kinds = { section: text, summary: text, declaredLanguage: text };

/** Returns the fault of what an enrichment made of an article, if it has one. */
function faultOfEnriched(article: ReturnType<Enrichment>): string | undefined {
  const { file, source, dateEvidence, body, published, plainText } = article ?? {};
  if (!file?.path || !source?.id || !dateEvidence || !body?.kind || typeof plainText !== "string")
    return "did not return an article. Return the one it was called with, as in { ...article, fields }";
  if (published !== undefined && typeof published?.date !== "string")
    return "returned “published”, which is not a date. Write { ...article.published, date }, or leave it as it came";
  if (article.title === "") return "returned no title. Write one, or leave it as it came";
  const given = Object.entries(optionalKinds).filter(([key]) => get(article, key) !== undefined);
  for (const [key, kind = ""] of [...Object.entries(kinds), ...given])
    if (!(kind === list ? isList : isText)(get(article, key)))
      return `returned “${key}”, which is not ${kind}`;
  return (
    faultOfEntries("fields", article.fields, isList, list) ??
    faultOfEntries("extra", article.extra, isText, text)
  );
}

function faultOfEntries(
  name: string,
  entries: unknown = {},
  isSound: (value: unknown) => boolean,
  kind: string,
): string | undefined {
  if (typeof entries !== "object" || entries === null || Array.isArray(entries))
    return `returned “${name}”, which is not an object. Write { ...article.${name}, name: value }`;
  const wrong = Object.entries(entries).find(([, value]) => !isSound(value));
  return wrong && `returned “${wrong[0]}” in “${name}”, which is not ${kind}`;
}

function get(article: object, key: string): unknown {
  return (article as Readonly<Record<string, unknown>>)[key];
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

/** An empty text would be a shelf without a name. */
function isList(values: unknown): boolean {
  return Array.isArray(values) && values.every((value) => isText(value) && value !== "");
}
