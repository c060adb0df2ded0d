import type { UnsettledArticle } from "../model/article.ts";
import type { ReadingSettings } from "../settings/settings.ts";

/**
 * Adds facts from an article's own text to it. Pure; sees one article at a time. Members are in `enrich/`.
 */
export type Enrichment = (article: UnsettledArticle, settings: ReadingSettings) => UnsettledArticle;
