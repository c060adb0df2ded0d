import { judgeDate } from "../dates/audit/judge-date.ts";
import { readEvidence } from "../dates/evidence/read-evidence.ts";
import type { Enrichment } from "./enrichment.ts";

/** What the text and the address tell of the date, and whether the date stands up to it. */
export const dateEvidence: Enrichment = (article) => {
  const evidence = readEvidence(article);
  const dateVerdict = judgeDate(article.published, evidence);
  return { ...article, dateEvidence: evidence, dateVerdict };
};
