import type { Check, PileCheck } from "./checks/check.ts";
import type { Enrichment } from "./enrich/enrichment.ts";
import type { IndexDefinition } from "./indexes/added.ts";
import type { ExportDefinition, OwnContext, PageDefinition } from "./pages/own-pages.ts";
import type { Format } from "./read/formats/format.ts";
import type { Replacement } from "./render/jsx-runtime.ts";

/*
 * What an owner's `backfile.config.ts` imports as "backfile/config". It loads no module that waits for the
 * configuration itself.
 */

/** Everything that an owner can add in `backfile.config.ts`, beside `archive.yaml`. */
export interface Config {
  /** Further input forms, by their endings. */
  readonly formats?: readonly Format[];
  /** Facts from an article's own text, applied after ours and in this order. */
  readonly enrichments?: readonly Enrichment[];
  /** Checks for problems that only several articles show. */
  readonly checks?: readonly Check[];
  /** Checks for problems that only the whole pile shows. */
  readonly pileChecks?: readonly PileCheck[];
  /** Further ways to find articles; for a field of the files `indexes:` in `archive.yaml` is enough. */
  readonly indexes?: readonly IndexDefinition[];
  /** Further pages, one of each in a site. */
  readonly pages?: readonly PageDefinition[];
  /** Further files, one of each in a site. */
  readonly exports?: readonly ExportDefinition[];
  /** Components that replace those of the same names in `templates/components/`. */
  readonly components?: Readonly<Record<string, Replacement>>;
}

/** Returns the configuration unchanged, for its types. */
export function defineConfig(config: Config): Config {
  return config;
}

export { listArticle, listShelf } from "./pages/links.ts";
export { raw } from "./render/jsx-runtime.ts";
export type {
  Check,
  Enrichment,
  ExportDefinition,
  Format,
  IndexDefinition,
  OwnContext,
  PageDefinition,
  PileCheck,
  Replacement,
};
