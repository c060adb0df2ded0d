import { addedEnrichments } from "./added.ts";
import { byScript } from "./by-script.ts";
import { dateEvidence } from "./date-evidence.ts";
import { dateline } from "./dateline.ts";
import type { Enrichment } from "./enrichment.ts";

/** In order: a later one may use what an earlier one has added. The owner's own come last. */
export const enrichments: readonly Enrichment[] = [
  byScript,
  dateline,
  dateEvidence,
  ...addedEnrichments,
];
