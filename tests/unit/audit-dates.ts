import {
  auditCounts,
  countDates,
  type DateAudit,
  findContradicted,
} from "../../src/dates/audit/audit.ts";
import type { Article } from "../../src/model/article.ts";

/** Audits the dates of articles as an archive of one volume does. */
export function auditDates(articles: readonly Article[]): DateAudit {
  return { ...auditCounts(countDates(articles)), contradicted: findContradicted(articles) };
}
