import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { InterfaceLanguage } from "../../src/settings/settings.ts";
import { buildReadersSite } from "../browser/readers-site.ts";
import { project } from "../cli/run-command.ts";
import { type BuiltSite, buildSite } from "../site/built-site.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";

const sample = join(project, "../shared/corpora/public_sample/articles");

/** What sites are made of; `undefined` where the articles are not at hand. */
const archives = {
  /** Everything that can go wrong, in 40 articles. */
  fixture: buildReadersSite,
  /** An archive of one. */
  seed: (language) => buildFrom(join(project, "articles"), language),
  empty: (language) => buildFrom(makeTemporaryFolder(), language),
  /** 843 real articles. */
  sample: (language) => (existsSync(sample) ? buildFrom(sample, language) : undefined),
} satisfies Record<string, (language: InterfaceLanguage) => BuiltSite | undefined>;

export const archiveNames = Object.keys(archives);

/** Builds an archive with the interface in a language, if its articles are at hand. */
export function buildArchive(name: string, language: string): BuiltSite | undefined {
  return archives[name as keyof typeof archives](language as InterfaceLanguage);
}

function buildFrom(articles: string, language: InterfaceLanguage): BuiltSite {
  const settings = join(makeTemporaryFolder(), "archive.yaml");
  const own = readFileSync(join(project, "archive.yaml"), "utf8");
  writeFileSync(settings, `${own.replace(/^interface:.*$/m, "")}\ninterface: ${language}\n`);
  return buildSite({ articles, settings });
}
