import type { Reference } from "../model/references.ts";
import { findFacsimiles } from "./named/facsimiles.ts";
import {
  articlesFolder,
  type NamesInPile,
  nameFiles,
  nameOf,
  type OwnFolder,
  type Place,
  withoutEnding,
} from "./names-in-pile.ts";
import type { PileOfDay } from "./withhold.ts";

/** What a reference leads to inside the owner's folders; nothing (`null`) if it leads elsewhere or nowhere. */
export type Named =
  | { readonly kind: "place"; readonly place: Place }
  | { readonly kind: "article"; readonly file: number; readonly fragment: string }
  /** An article that is kept from readers. */
  | { readonly kind: "withheld" }
  | null;

/** What the articles of a pile name. Files are given by number. */
export interface PileNames {
  /** By file of an article, what each of its references leads to. */
  readonly named: ReadonlyMap<number, readonly Named[]>;
  /** By file of an article, the scans beside it, in the order of their numbers. */
  readonly facsimiles: ReadonlyMap<number, readonly Place[]>;
  /** By path of a place, the first article that names it. */
  readonly users: ReadonlyMap<string, number>;
  /** Paths of places that withheld files name, and perhaps others. */
  readonly withheldUses: ReadonlySet<string>;
}

const nothing: PileNames = {
  ...{ named: new Map(), facsimiles: new Map(), users: new Map() },
  withheldUses: new Set(),
};

/**
 * Finds what the articles of a pile name: its files that are no articles (`others`), files of the owner's other
 * folders, other articles. Only paths are compared; no file is read.
 */
export function referPile(
  outline: PileOfDay,
  others: readonly number[],
  own: readonly OwnFolder[],
): PileNames {
  const { paths, references, withheld } = outline;
  if (references.size === 0 && others.length === 0) return nothing;
  const names = nameFiles(outline, others, own);
  const users = new Map<string, number>();
  const use = (place: Place, file: number) => {
    const key = placeKey(place);
    if (!users.has(key)) users.set(key, file);
  };
  /** Files that stand in texts; a scan to which another text only leads is still that of its own. */
  const shown = new Set<string>();
  const named = new Map<number, readonly Named[]>();
  const withheldUses = new Set<string>();
  /** By file of an article, the scans that its text names. */
  const scansOf = new Map<number, Place[]>();
  for (const [file, some] of references) {
    const from = paths[file] ?? "";
    const found = some.map((reference) => find(reference, from, names, own));
    if (withheld.has(file)) {
      for (const one of found) if (one?.kind === "place") withheldUses.add(placeKey(one.place));
      continue;
    }
    for (const [at, one] of found.entries()) {
      if (one?.kind !== "place") continue;
      use(one.place, file);
      if (some[at]?.as === "scan") {
        scansOf.set(file, [...(scansOf.get(file) ?? []), one.place]);
        continue;
      }
      const isLink = some[at]?.as === "link" && !isBeside(one.place, from);
      if (!isLink) shown.add(placeKey(one.place));
    }
    if (found.some((one) => one !== null)) named.set(file, found);
  }
  const scans = others.flatMap((at) => {
    const place = { folder: articlesFolder, path: paths[at] ?? "" };
    return shown.has(placeKey(place)) ? [] : [place];
  });
  const facsimiles = withNamed(scansOf, findFacsimiles(scans, names));
  for (const [file, places] of facsimiles) for (const place of places) use(place, file);
  if (withheld.size > 0) {
    for (const places of findFacsimiles(scans, names.withheld).values())
      for (const place of places) withheldUses.add(placeKey(place));
  }
  return { named, facsimiles, users, withheldUses };
}

/** Puts the scans that texts name above those that only have their names, each once. */
function withNamed(
  named: ReadonlyMap<number, readonly Place[]>,
  beside: ReadonlyMap<number, readonly Place[]>,
): ReadonlyMap<number, readonly Place[]> {
  const all = new Map(beside);
  for (const [file, places] of named) {
    const byKey = new Map(places.map((one) => [placeKey(one), one]));
    for (const one of all.get(file) ?? [])
      if (!byKey.has(placeKey(one))) byKey.set(placeKey(one), one);
    all.set(file, [...byKey.values()]);
  }
  return all;
}

/** Whether the name of a file begins as that of a text: what the text itself leads to stands in it. */
function isBeside({ path }: Place, text: string): boolean {
  return path.startsWith(withoutEnding(text));
}

/** Returns the path of a place from the project's root. */
export function placeKey({ folder, path }: Place): string {
  return `${folder}/${path}`;
}

function find(
  reference: Reference,
  from: string,
  names: NamesInPile,
  own: readonly OwnFolder[],
): Named {
  const { to, as } = reference;
  if (as === "self" || /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(to)) return null;
  const [, address = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(to) ?? [];
  // Zola writes @/ for its folder of texts.
  const path = decode(address.trim()).replace(/^@\//, "/");
  if (path === "") return null;
  const isShown = as === "picture" || as === "file" || as === "scan";
  const place = as === "title" ? undefined : findPlace(path, from, names, own);
  if (place) return { kind: "place", place };
  const article = isShown ? undefined : findArticle(path, from, names);
  if (article === "withheld") return { kind: "withheld" };
  return article === undefined ? null : { kind: "article", file: article, fragment };
}

/** Finds a file by a path: from the article's own folder, from a root, or by its name alone. */
function findPlace(
  path: string,
  from: string,
  names: NamesInPile,
  own: readonly OwnFolder[],
): Place | undefined {
  const folders = [articlesFolder, ...own.map(({ folder }) => folder)];
  for (const candidate of pathsIn(path, from)) {
    const found = names.file(`${articlesFolder}/${candidate}`);
    if (found) return found;
  }
  const fromRoot = normalize(path);
  const candidates = [
    ...folders.map((folder) => `${folder}/${fromRoot}`),
    // Written as from the project's root, or from the folder that holds this one.
    fromRoot,
    ...folders.flatMap((folder) => {
      const last = `${nameOf(folder)}/`;
      const at = `/${fromRoot}`.indexOf(`/${last}`);
      return at < 0 ? [] : [`${folder}/${fromRoot.slice(at + last.length)}`];
    }),
  ];
  for (const candidate of candidates) {
    const found = names.file(candidate);
    if (found) return found;
  }
  return path.includes("/") ? undefined : names.fileNamed(path);
}

/** Finds an article as the programs link that files are kept for: by path, by address, by name. */
function findArticle(
  path: string,
  from: string,
  names: NamesInPile,
): number | "withheld" | undefined {
  const plain = path.replace(/\/+$/, "");
  for (const candidate of pathsIn(plain, from)) {
    for (const spelled of [candidate, withoutEnding(candidate)]) {
      const found = names.article(spelled);
      if (found !== undefined) return found;
      // Before another article is taken for it that only has the same name.
      if (names.withheld.article(spelled) !== undefined) return "withheld";
    }
  }
  const name = withoutEnding(nameOf(plain));
  if (!/\p{L}.*\p{L}/u.test(name)) return undefined;
  const found = names.articleNamed(name);
  return found ?? (names.withheld.articleNamed(name) === undefined ? undefined : "withheld");
}

/** Returns the paths inside `articles/` that a path in an article may mean, the likeliest first. */
function pathsIn(path: string, from: string): string[] {
  if (path.startsWith("/")) return [normalize(path)];
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  // Hexo keeps the pictures of a text in a folder of its name.
  const bundle = `${withoutEnding(from)}/`;
  return [normalize(folder + path), normalize(bundle + path), normalize(path)];
}

/** Resolves the dots of a path; it never leads out of its root. */
function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
