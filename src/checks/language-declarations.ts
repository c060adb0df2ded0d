import { settingsFile } from "../model/problem.ts";
import type { PileCheck } from "./check.ts";

/** Reports languages declared for sources without an article: a typing error in a name would leave them unused. */
export const languageDeclarations: PileCheck = (pile, { languages }) => {
  const sources = new Set(pile.dates.sources.map(({ id }) => id));
  return Object.keys(languages.sources)
    .filter((id) => !sources.has(id))
    .map((id) => ({
      code: "unknown-declaration" as const,
      severity: "warning" as const,
      file: settingsFile,
      found: `languages.sources names “${id}”, but no article is from this source.`,
      remedy: "Write the domain, as under “sources/” on the site, or take it out.",
    }));
};
