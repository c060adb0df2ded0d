import { addedChecks, addedPileChecks } from "./added.ts";
import { addressDates } from "./address-dates.ts";
import type { Check, PileCheck } from "./check.ts";
import { contradictedDates } from "./contradicted-dates.ts";
import { dateAudit } from "./date-audit.ts";
import { dateDeclarations } from "./date-declarations.ts";
import { languageDeclarations } from "./language-declarations.ts";
import { notUsed } from "./not-used.ts";
import { otherDates } from "./other-dates.ts";
import { pathDeclarations } from "./path-declarations.ts";
import { picturesElsewhere } from "./pictures-elsewhere.ts";
import { sameBytes } from "./same-bytes.ts";
import { sharedAddress } from "./shared-address.ts";
import { shiftedDates } from "./shifted-dates.ts";
import { versions } from "./versions.ts";

/** Checks of articles, in any order: none depends on the results of another. */
export const checks: readonly Check[] = [
  sharedAddress,
  versions,
  otherDates,
  sameBytes,
  contradictedDates,
  shiftedDates,
  addressDates,
  ...addedChecks,
];

/** Checks of the whole pile. */
export const pileChecks: readonly PileCheck[] = [
  dateAudit,
  dateDeclarations,
  pathDeclarations,
  languageDeclarations,
  notUsed,
  picturesElsewhere,
  ...addedPileChecks,
];
