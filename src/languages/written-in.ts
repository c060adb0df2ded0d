import { commonWords } from "./common-words.ts";
import { onlyLanguages } from "./scripts.ts";

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
  for (const [tag, script] of [
    ["ja", "han"],
    ["zh", "han"],
    ["bn", "bengali"],
    ["as", "bengali"],
    ["yi", "hebrew"],
  ] as const)
    add(tag, script);
  for (const [script, lines] of Object.entries(commonWords)) {
    for (const line of lines.trim().split("\n")) {
      for (const tag of (line.split(/\s+/, 1)[0] ?? "").split("+")) add(tag, script);
    }
  }
  return found;
}
