import { titleSlug } from "../model/paths.ts";
import type { PileOfDay } from "./withhold.ts";

/** A file that articles may name, and where it is: "articles", "public", or a folder of assets such as "static". */
export interface Place {
  readonly folder: string;
  /** Path inside that folder. */
  readonly path: string;
}

/** A folder beside `articles/` with files that articles may name. */
export interface OwnFolder {
  readonly folder: string;
  readonly paths: readonly string[];
}

/** The names of a pile: how its articles and its other files are found by what texts call them. */
export interface NamesInPile {
  /** Finds a file that is no article by its path from the project's root: "articles/2019/bridge.png". */
  file(path: string): Place | undefined;
  /** Finds it by its name alone, if only one has it. */
  fileNamed(name: string): Place | undefined;
  /** Finds an article by the path of its file inside `articles/`, with or without its ending. */
  article(path: string): number | undefined;
  /** Finds it by the name of its file alone, as addresses of pages have it: without day, ending, capitals and marks. */
  articleNamed(name: string): number | undefined;
  /** The same for files that are withheld. */
  readonly withheld: Pick<NamesInPile, "article" | "articleNamed">;
}

/** Folder of the owner's files that go into the site unchanged. */
export const publicFolder = "public";

/** Folder of the texts, as the first part of the path of a place. */
export const articlesFolder = "articles";

/** Indexes the names of a pile: `others` are its files that are no articles. */
export function nameFiles(
  pile: Pick<PileOfDay, "paths" | "digestAt" | "references" | "withheld">,
  others: readonly number[],
  own: readonly OwnFolder[],
): NamesInPile {
  const { paths, digestAt, withheld } = pile;
  const files = new Names<Place>();
  const names = new Names<Place>();
  const add = (folder: string, path: string) => {
    const place = { folder, path };
    files.add(`${folder}/${path}`, place);
    names.add(nameOf(path), place);
  };
  for (const at of others) {
    // The page of a section, a read-me, a template: whoever links to it means no file.
    if (!/\.(?:mdx?|markdown|mkd|mdown|html?)$/i.test(paths[at] ?? ""))
      add(articlesFolder, paths[at] ?? "");
  }
  for (const { folder, paths: inside } of own) for (const path of inside) add(folder, path);
  return {
    file: (path) => files.find(path),
    fileNamed: (name) => names.findOnly(name),
    ...nameArticles(pile, (at) => digestAt(at, "article") !== ""),
    withheld: nameArticles(withheld.size > 0 ? pile : nothing, (at) => withheld.has(at)),
  };
}

const nothing = { paths: [], references: new Map() };

/** Indexes the names of those files that `isMeant` takes. */
function nameArticles(
  { paths, references }: Pick<PileOfDay, "paths" | "references">,
  isMeant: (file: number) => boolean,
): NamesInPile["withheld"] {
  const articles = new Names<number>();
  const articleNames = new Names<number>();
  for (const [at, path] of paths.entries()) {
    if (!isMeant(at)) continue;
    articles.add(path, at);
    articles.add(withoutEnding(path), at);
    // A page bundle is called by its folder.
    const bundle = /^(.*)\/(?:_?index)\.[^./]+$/i.exec(path)?.[1];
    if (bundle !== undefined) articles.add(bundle, at);
    articleNames.add(spellName(bundle ?? path), at);
  }
  // Behind the names of files, so that no article takes that of another.
  for (const [at, some] of references) {
    for (const { to, as } of some) {
      if (as !== "self" || !isMeant(at)) continue;
      const address = spellAddress(to);
      articles.add(address, at);
      if (!address.includes("/") && articleNames.find(spellName(to)) === undefined)
        articleNames.add(spellName(to), at);
    }
  }
  return {
    article: (path) => articles.find(path) ?? articles.find(spellAddress(path)),
    articleNamed: (name) => articleNames.findOnly(spellName(name)),
  };
}

/** Values by name: as it is spelled, or as disks compare it that know no capitals and join accents with letters. */
class Names<Value> {
  private readonly exact = new Map<string, Value>();
  private readonly folded = new Map<string, Value>();
  private readonly several = new Set<string>();

  add(name: string, value: Value): void {
    if (!this.exact.has(name)) this.exact.set(name, value);
    const folded = fold(name);
    const known = this.folded.get(folded);
    if (known === undefined) this.folded.set(folded, value);
    else if (known !== value) this.several.add(folded);
  }

  find(name: string): Value | undefined {
    return this.exact.get(name) ?? this.folded.get(fold(name));
  }

  findOnly(name: string): Value | undefined {
    return this.several.has(fold(name)) ? undefined : this.find(name);
  }
}

function fold(name: string): string {
  return name.normalize().toLowerCase();
}

/** Spells a name as addresses do: Jekyll's `2019-03-14-plan-b.md`, Hugo's `/2019/plan-b/`, a wiki's `Plan B`. */
function spellName(path: string): string {
  const name = withoutEnding(nameOf(path)).replace(/^\d{4}-\d{1,2}-\d{1,2}[-_ ]+(?=.)/, "");
  return titleSlug(name);
}

/** Spells an address as a path: `/2019/vote/`, `2019/vote/index.html` and `/2019/vote.html` are one. */
function spellAddress(address: string): string {
  return withoutEnding(address.replace(/^\/+|(?:\/index\.html?|\/+)$/g, "")).normalize();
}

/** Returns the last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Removes the ending of a file's name: of a few letters and digits, so that "St. Louis" stays whole. */
export function withoutEnding(path: string): string {
  return path.replace(/\.(?=[^./]*[a-z])[a-z0-9]{1,8}$/i, "");
}
