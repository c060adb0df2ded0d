import type { CommonLanguage } from "../model/language.ts";
import { unknownSource } from "../model/source.ts";
import type { PileOutline } from "./outline.ts";

/** Least number of articles whose language is known that speak for others, and their least share in one language. */
const leastKnown = 5;
const leastShare = 0.9;

type LanguagesOfPile = Pick<
  PileOutline,
  "paths" | "sources" | "languages" | "sourceAt" | "languageAt"
>;

/** Numbers of articles, by number of their language. */
type Counts = Map<number, number>;

/**
 * Finds, by path, the language of nearly all articles around those whose own is not known: of their source, or, where
 * that is not known or has too few, of the innermost folder that has enough. Every build does this, from the
 * table of files alone: a language depends on no order of reading.
 */
export function findCommonLanguages(outline: LanguagesOfPile): Map<string, CommonLanguage> {
  const { paths, sources, languages, sourceAt, languageAt } = outline;
  const [noArticle, notKnown] = [sources.indexOf(""), languages.indexOf("")];
  const bySource = new Map<number, Counts>();
  const doubtful: number[] = [];
  for (let file = 0; file < paths.length; file += 1) {
    const [source, language] = [sourceAt(file), languageAt(file)];
    if (source === noArticle) continue;
    if (language === notKnown) doubtful.push(file);
    else count(bySource, source, language);
  }
  const found = new Map<string, CommonLanguage>();
  if (doubtful.length === 0) return found;
  const unnamed = sources.indexOf(unknownSource);
  bySource.delete(unnamed);
  const ofSources = new Map([...bySource].map(([key, counts]) => [key, verdictOf(counts)]));
  const ofFolders = onFirstUse(() => judgeFolders(outline));
  for (const file of doubtful) {
    const path = paths[file] ?? "";
    const ofSource = ofSources.get(sourceAt(file));
    const common = ofSource
      ? { language: ofSource.language, origin: { by: "others", of: "source" } as const }
      : ofFolder(path, ofFolders());
    const language = languages[common?.language ?? notKnown];
    if (common && language) found.set(path, { language, origin: common.origin });
  }
  return found;
}

/** What a group of articles says: nothing (undefined) if they are too few, no language if they do not agree. */
type Verdict = { readonly language: number | undefined } | undefined;

function verdictOf(counts: Counts): Verdict {
  let [all, most] = [0, 0];
  let language: number | undefined;
  for (const [one, number] of counts) {
    all += number;
    if (number > most) [most, language] = [number, one];
  }
  if (all < leastKnown) return undefined;
  return { language: most >= leastShare * all ? language : undefined };
}

/** Finds what the innermost folder says that has enough articles, those of its inner folders included. */
function ofFolder(path: string, verdicts: ReadonlyMap<string, Verdict>) {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const verdict = verdicts.get(folder);
    const origin = { by: "others", of: "folder", folder: folder || "." } as const;
    if (verdict) return { language: verdict.language, origin };
    if (folder === "") return undefined;
  }
}

function judgeFolders(outline: LanguagesOfPile): Map<string, Verdict> {
  const { paths, sources, languages, sourceAt, languageAt } = outline;
  const [noArticle, notKnown] = [sources.indexOf(""), languages.indexOf("")];
  const inFolders = new Map<string, Counts>();
  for (let file = 0; file < paths.length; file += 1) {
    const language = languageAt(file);
    if (sourceAt(file) === noArticle || language === notKnown) continue;
    count(inFolders, folderOf(paths[file] ?? ""), language);
  }
  const whole = new Map<string, Counts>();
  for (const [inner, counts] of inFolders) {
    for (let folder = inner; ; folder = folderOf(folder)) {
      for (const [language, number] of counts) count(whole, folder, language, number);
      if (folder === "") break;
    }
  }
  return new Map([...whole].map(([folder, counts]) => [folder, verdictOf(counts)]));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

function count<Key>(groups: Map<Key, Counts>, key: Key, language: number, more = 1): void {
  const counts = groups.get(key) ?? new Map<number, number>();
  groups.set(key, counts);
  counts.set(language, (counts.get(language) ?? 0) + more);
}

function onFirstUse<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
