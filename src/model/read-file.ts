import type { UnsettledArticle, UnsettledFacts } from "./article.ts";
import type { Problem } from "./problem.ts";

/** What one file gave: an article or none, and every problem met on the way. */
export interface ReadFile<Kind = UnsettledArticle> {
  readonly path: string;
  readonly bytes: number;
  readonly sha256?: string;
  readonly encoding?: string;
  readonly article?: Kind;
  readonly problems: readonly Problem[];
}

/** The same without the texts, which a large archive has no room for. */
export type FileFacts = ReadFile<UnsettledFacts>;
