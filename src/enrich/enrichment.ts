import type { UnsettledArticle } from "../model/article.ts";
import type { Settings } from "../settings/settings.ts";

/** Adds to an article what its own text tells. Pure; sees one article at a time. Members live in `enrich/`. */
export type Enrichment = (article: UnsettledArticle, settings: Settings) => UnsettledArticle;
