import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { InterfaceLanguage } from "../../src/settings/settings.ts";
import {
  type BuiltSite,
  buildOnce,
  buildSiteInto,
  fixture,
  fixtureSettings,
  readSite,
} from "../site/built-site.ts";
import { digestInputs } from "../site/digest-inputs.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";

/** The article that has another title in the second build, so that a page leads to its new address. */
const moved = "2020/summary.md";

/**
 * The site of the fixture as readers meet it, in a language of the interface, with a page of every kind
 * that there is. The page of a former address stays where it is instead of leading on at once, so
 * that it can be looked at.
 */
export function buildReadersSite(language: InterfaceLanguage): BuiltSite {
  const key = digestInputs([fixture, fixtureSettings], [language]);
  return buildOnce(`readers-${key}`, (out) => build(out, language));
}

function build(out: string, language: InterfaceLanguage): BuiltSite {
  const folder = makeTemporaryFolder();
  const settings = join(folder, "archive.yaml");
  writeFileSync(settings, `${readFileSync(fixtureSettings, "utf8")}interface: ${language}\n`);

  const former = join(folder, "former");
  cpSync(join(fixture, moved), join(former, moved));
  const text = readFileSync(join(former, moved), "utf8");
  writeFileSync(join(former, moved), text.replace("a new edition", "an old edition"));
  buildSiteInto(out, { articles: former, settings });

  const site = buildSiteInto(out, { settings });
  for (const path of site.pages) {
    const html = readSite(site, path);
    const staying = html.replace(/<meta http-equiv="refresh"[^>]*>/, "");
    if (staying !== html) writeFileSync(join(site.folder, path), staying);
  }
  return site;
}
