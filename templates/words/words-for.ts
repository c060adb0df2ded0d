import { interfaceLanguage, type Settings } from "../../src/settings/settings.ts";
import type { Words } from "./en.ts";
import { languages } from "./index.ts";

/** Returns the words in which an archive's pages are written. */
export function wordsFor(settings: Settings): Words {
  return languages[interfaceLanguage(settings)];
}
