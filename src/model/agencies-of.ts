import type { Article, CreditedAgency } from "./article.ts";

/** Returns the wire services that an article credits, in the order in which it names them. */
export function agenciesOf({
  agency,
  otherAgencies = [],
}: Pick<Article, "agency" | "otherAgencies">): readonly CreditedAgency[] {
  return agency ? [agency, ...otherAgencies] : [];
}
