import { readCommonWords, sharedScripts } from "./common-words.ts";
import { onlyLanguages } from "./scripts.ts";

/** Languages of scripts that are those of others, too. */
const further = [
  ["ja", "han"],
  ["zh", "han"],
  ["bn", "bengali"],
  ["as", "bengali"],
  ["yi", "hebrew"],
] as const;

let scripts: Map<string, Set<string>> | undefined;

/** Whether a language is written in a script; those that we have no words of count as written in Latin. */
export function isWrittenIn(tag: string, script: string): boolean {
  scripts ??= listScripts();
  const own = scripts.get(tag) ?? scripts.get(tag.split("-", 1)[0] ?? "");
  return own ? own.has(script) : script === "latin";
}

function listScripts(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (tag: string, script: string) =>
    found.set(tag, (found.get(tag) ?? new Set()).add(script));
  for (const [script, language] of Object.entries(onlyLanguages)) add(language, script);
  for (const [tag, script] of further) add(tag, script);
  for (const script of sharedScripts) {
    for (const { languages } of readCommonWords(script)) {
      for (const tag of languages) add(tag, script);
    }
  }
  return found;
}
