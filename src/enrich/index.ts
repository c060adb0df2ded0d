import { addedTo, faultOfFunction, guard } from "../extend/owner-config.ts";
import { byScript } from "./by-script.ts";
import { dateEvidence } from "./date-evidence.ts";
import { dateline } from "./dateline.ts";
import type { Enrichment } from "./enrichment.ts";

/**
 * Enrichments in the order of their application: each may use the results of earlier ones. The owner's own
 * come last.
 */
export const enrichments: readonly Enrichment[] = [
  byScript,
  dateline,
  dateEvidence,
  ...addedTo<Enrichment>("enrichments", faultOfFunction).map(guardEnrichment),
];

function guardEnrichment(enrich: Enrichment): Enrichment {
  return (article, settings) =>
    guard(enrich, `an enrichment failed on ${article.file.path}`)(article, settings);
}
