import { interfaceLanguage, type Settings } from "../../src/settings/settings.ts";
import type { Words } from "./en.ts";
import { languages } from "./index.ts";

/** The words that the pages of an archive are written in. */
export function wordsFor(settings: Settings): Words {
  return languages[interfaceLanguage(settings)];
}
