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

/** Returns the fault of what an enrichment made of an article, if it has one. */
function faultOfEnriched(article: ReturnType<Enrichment>): string | undefined {
  const { file, title, plainText, fields = {} } = article ?? {};
  if (!file || !title || typeof plainText !== "string")
    return "did not return an article. Return the one it was called with, as in { ...article, fields }";
  const isList = (values: unknown) =>
    Array.isArray(values) && values.every((value) => typeof value === "string");
  const wrong = Object.keys(fields).find((field) => !isList(fields[field]));
  return wrong && `returned the field “${wrong}”, which is not a list of texts. Write [ … ]`;
}
