import { judgeDate } from "../dates/audit/judge-date.ts";
import { readEvidence } from "../dates/evidence/read-evidence.ts";
import type { Enrichment } from "./enrichment.ts";

/** Adds the evidence of the date in the text and the address, and the verdict on it. */
export const dateEvidence: Enrichment = (article) => {
  const all = readEvidence(article);
  // A day says nothing of itself.
  const isOfAddress = article.published?.from === "address";
  const evidence = isOfAddress ? all.filter(({ kind }) => kind !== "address") : all;
  const dateVerdict = judgeDate(article.published, evidence);
  return { ...article, dateEvidence: evidence, dateVerdict };
};
