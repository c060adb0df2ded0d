import type { Check } from "../check.ts";
import type { AuditRow, ContradictedArticle } from "../date-audit.ts";
import { formatDate } from "../dates.ts";
import { formatEvidence, formatSlip, formatTally } from "../dating/wording.ts";
import { type Problem, settingsFile } from "../problem.ts";

/** Dates that the texts speak against: of single articles, of a source, of the whole pile. */
export const dateAudit: Check = (_articles, _settings, whole) => {
  const { pile, sources, contradicted } = whole.dateAudit;
  const groups = pile.named
    ? [slip(pile, "the archive")]
    : sources.map((row) => slip(row, row.name));
  return [...groups.flatMap((problem) => problem ?? []), ...contradicted.map(contradiction)];
};

function slip(row: AuditRow, name: string): Problem | undefined {
  if (!row.named) return undefined;
  return {
    code: "dates-shifted",
    severity: "warning",
    file: settingsFile,
    found: `The dates of ${name} ${formatSlip(row.named)}: ${formatTally(row)}.`,
    remedy: `Compare a few with what was printed. If it is so, declare it in ${settingsFile}; npm run check ends with what to write.`,
  };
}

function contradiction({ article, verdict }: ContradictedArticle): Problem {
  const { pointsTo, evidence } = verdict;
  const date = formatDate(article.published?.date ?? "");
  return {
    code: "date-contradicted",
    severity: "warning",
    file: article.file.path,
    found: `Dated ${date}, while the text points to ${formatDate(pointsTo)}: ${formatEvidence(evidence)}.`,
    remedy: `Look it up, and declare the right day in ${settingsFile}, be it the one that stands; npm run check ends with what to write.`,
  };
}
