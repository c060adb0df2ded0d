import type { AuditRow } from "../dates/audit/audit.ts";
import { formatSlip, formatTally } from "../dates/audit/wording.ts";
import { type Problem, settingsFile } from "../model/problem.ts";
import type { PileCheck } from "./check.ts";

/** Reports dates that the texts contradict: those of a source, or of the whole pile. */
export const dateAudit: PileCheck = ({ dates: { pile, sources } }) => {
  const groups = pile.named
    ? [slip(pile, "the archive")]
    : sources.map((row) => slip(row, row.name));
  return groups.flatMap((problem) => problem ?? []);
};

function slip(row: AuditRow, name: string): Problem | undefined {
  if (!row.named) return undefined;
  return {
    code: "dates-shifted",
    severity: "warning",
    file: settingsFile,
    found: `The dates of ${name} ${formatSlip(row.named)}: ${formatTally(row)}.`,
    remedy: `Compare a few with the printed issues. If they are wrong, declare it in ${settingsFile}; npm run check ends with what to write.`,
  };
}
