import { addressDates } from "./address-dates.ts";
import { dateAudit } from "./date-audit.ts";
import { dateDeclarations } from "./date-declarations.ts";
import { encodingDeclarations } from "./encoding-declarations.ts";
import { otherDates } from "./other-dates.ts";
import { sameBytes } from "./same-bytes.ts";
import { sharedAddress } from "./shared-address.ts";
import { versions } from "./versions.ts";

/** Checks over the whole pile. Their order does not matter: none sees what another has found. */
export const checks = [
  sharedAddress,
  versions,
  otherDates,
  sameBytes,
  dateAudit,
  addressDates,
  dateDeclarations,
  encodingDeclarations,
] as const;
