import type { Check } from "../check.ts";
import type { AuditRow, ContradictedArticle } from "../date-audit.ts";
import { formatDate } from "../dates.ts";
import { formatDeclaration, formatEvidence, formatSlip, formatTally } from "../dating/wording.ts";
import { type Problem, settingsFile } from "../problem.ts";

/** Dates that the texts speak against: of single articles, of a source, of the whole pile. */
export const dateAudit: Check = (_articles, _settings, { pile, sources, contradicted }) => {
  const groups = pile.named
    ? [slip(pile, "the archive", "all")]
    : sources.map((row) => slip(row, row.name, row.id));
  return [...groups.flatMap((problem) => problem ?? []), ...contradicted.map(contradiction)];
};

function slip(row: AuditRow, name: string, key: string): Problem | undefined {
  if (!row.named) return undefined;
  const isPile = key === "all";
  return {
    code: "dates-shifted",
    severity: "warning",
    file: settingsFile,
    found: `The dates of ${name} ${formatSlip(row.named)}: ${formatTally(row)}.`,
    remedy: `Compare a few with what was printed. If it is so, declare it in ${settingsFile}.`,
    write: formatDeclaration(isPile ? ["all"] : ["sources", key], row.named),
  };
}

function contradiction({ article, verdict }: ContradictedArticle): Problem {
  const { pointsTo, evidence } = verdict;
  const date = formatDate(article.published?.date ?? "");
  const declared = { date: pointsTo, reason: "The text points to this day." };
  return {
    code: "date-contradicted",
    severity: "warning",
    file: article.file.path,
    found: `Dated ${date}, while the text points to ${formatDate(pointsTo)}: ${formatEvidence(evidence)}.`,
    remedy: `Look it up, and declare the right day in ${settingsFile}, be it the one that stands.`,
    write: formatDeclaration(["files", article.file.path], declared),
  };
}
