import { addedEnrichments } from "./added.ts";

import { dateEvidence } from "./date-evidence.ts";
import { dateline } from "./dateline.ts";
import type { Enrichment } from "./enrichment.ts";
import { language } from "./language.ts";

/**
 * Enrichments in the order of their application: each may use the results of earlier ones. The owner's own
 * come last.
 */
export const enrichments: readonly Enrichment[] = [
  language,
  dateline,
  dateEvidence,
  ...addedEnrichments,
];
