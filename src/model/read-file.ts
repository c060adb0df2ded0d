import type { UnsettledArticle, UnsettledFacts } from "./article.ts";
import type { OtherFile } from "./other-file.ts";
import type { Problem } from "./problem.ts";
import type { Hold } from "./withheld.ts";

/** The result of reading one file: an article or none, and every problem met on the way. */
export interface ReadFile<Kind = UnsettledArticle> {
  readonly path: string;
  readonly bytes: number;
  readonly sha256?: string;
  readonly encoding?: string;
  readonly article?: Kind;
  /** What it is, if it is no article and nothing is wrong with it: then articles may name it. */
  readonly other?: OtherFile;
  /** Reasons for which it is kept from readers, some of them for a time. Missing if there are none. */
  readonly holds?: readonly Hold[];
  /** Whether its own head, or its name in `_posts`, gives the article's date, not its first lines. */
  readonly isDatedByHead?: true;
  readonly problems: readonly Problem[];
}

/** The result of reading one file without the texts, which do not fit into memory for a large archive. */
export type FileFacts = ReadFile<UnsettledFacts>;
