import type { Check, PileCheck } from "./checks/check.ts";
import type { Enrichment } from "./enrich/enrichment.ts";
import type { IndexDefinition } from "./indexes/added.ts";
import type { ExportDefinition, OwnContext, PageDefinition } from "./pages/own-pages.ts";
import type { Format } from "./read/formats/format.ts";
import type { Replacement } from "./render/jsx-runtime.ts";

/*
 * What an owner's `backfile.config.ts` imports as "backfile/config". It loads nothing that waits for the
 * configuration itself.
 */

/** What an owner adds in `backfile.config.ts`, beside `archive.yaml`. */
export interface Config {
  /** Further input forms, by their endings. */
  readonly formats?: readonly Format[];
  /** What an article's own text tells, after ours and in this order. */
  readonly enrichments?: readonly Enrichment[];
  /** What only several articles tell. */
  readonly checks?: readonly Check[];
  /** What only the whole pile tells. */
  readonly pileChecks?: readonly PileCheck[];
  /** Further ways to find articles; for a field of the files `indexes:` in `archive.yaml` is enough. */
  readonly indexes?: readonly IndexDefinition[];
  /** Further pages, once a site. */
  readonly pages?: readonly PageDefinition[];
  /** Further files, once a site. */
  readonly exports?: readonly ExportDefinition[];
  /** Components in the place of those of these names in `templates/components/`. */
  readonly components?: Readonly<Record<string, Replacement>>;
}

/** Gives the configuration back as it is: for its types. */
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
