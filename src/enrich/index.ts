import { addedEnrichments } from "./added.ts";
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
  ...addedEnrichments,
];
