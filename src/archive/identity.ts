import type { Article, UnsettledFacts } from "../model/article.ts";
import { idOfClaim } from "../model/ids.ts";
import { type Division, undivided } from "../model/volumes.ts";
import { mergeFiles } from "./merge-files.ts";

/**
 * Settles which files are one article and gives every article its permanent id. Files with the same address
 * and title are one article, see `mergeFiles`. Different titles under one address are different articles.
 * The order of files does not matter.
 */
export function settleIdentities(
  articles: readonly UnsettledFacts[],
  division: Division = undivided,
): Article[] {
  const claims = groupBy(articles, ({ claim }) => claim);
  const settled: Article[] = [];
  for (const [claim, claimants] of claims) {
    const titles = groupBy(claimants, (article) => article.title);
    const ofClaim: Article[] = [];
    for (const [title, files] of titles) {
      const base = titles.size === 1 ? claim : `${claim}\n${title}`;
      for (const [language, some] of divideByLanguage(files)) {
        const id = idOfClaim(language === "" ? base : `${base}\n${language}`);
        ofClaim.push(mergeFiles(some, id, division));
      }
    }
    settled.push(...linkTranslations(ofClaim));
  }
  return settled;
}

/** Whether two files are one article. */
export function isSameArticle(a: UnsettledFacts, b: UnsettledFacts): boolean {
  const [one, other] = [declaredOf(a), declaredOf(b)];
  const isTranslation = a.source.url !== undefined && one !== "" && other !== "" && one !== other;
  return a.title === b.title && a.claim === b.claim && !isTranslation;
}

/**
 * Divides files with one address and title by the languages that they declare: a title may be a name, which is the same
 * in all. Those that declare none stand with the first. The language of a group is "" if it is the only one.
 */
function divideByLanguage(
  files: readonly UnsettledFacts[],
): (readonly [language: string, files: readonly UnsettledFacts[]])[] {
  if (files.length === 1 || files[0]?.source.url === undefined) return [["", files]];
  const languages = [...new Set(files.map(declaredOf))].filter((one) => one !== "").sort();
  if (languages.length < 2) return [["", files]];
  return languages.map((language, at) => {
    const isHere = (one: string) => one === language || (one === "" && at === 0);
    return [language, files.filter((file) => isHere(declaredOf(file)))] as const;
  });
}

function declaredOf({ declaredLanguage }: UnsettledFacts): string {
  return mainLanguage(declaredLanguage ?? "");
}

/** Returns the language of a tag without its region: "pt" of "pt-BR". */
function mainLanguage(tag: string): string {
  return tag.split("-", 1)[0]?.toLowerCase() ?? "";
}

/** Links the articles of one address with each other, if each is in a language of its own. */
function linkTranslations(articles: readonly Article[]): readonly Article[] {
  if (articles.length < 2 || articles[0]?.source.url === undefined) return articles;
  const languages = new Set(articles.map(({ language }) => mainLanguage(language)));
  if (languages.has("") || languages.size < articles.length) return articles;
  const sorted = articles.toSorted((a, b) => (a.language < b.language ? -1 : 1));
  return articles.map((article) => {
    const others = sorted.filter((one) => one !== article);
    const translations = others.map(({ path, title, language, direction }) => {
      return { path, title, language, direction };
    });
    return { ...article, translations };
  });
}

/** Returns the id of an article whose address no article with another title shares. */
export function idOf({ claim }: UnsettledFacts): string {
  return idOfClaim(claim);
}

/** Polyfill of `Map.groupBy`, which came with Node 21. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
