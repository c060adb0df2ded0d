import { readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import type { Shown } from "../../archive/attach.ts";
import { articlesFolder, type Place, publicFolder } from "../../archive/names-in-pile.ts";
import type { PileOutline } from "../../archive/outline.ts";
import { type PileNames, placeKey } from "../../archive/refer.ts";
import { inChunks } from "../../pages/chunks.ts";
import { describeMaking } from "../../pictures/raster.ts";
import type { PictureSettings } from "../../settings/pictures.ts";
import { makeFolder } from "../../text/make-folder.ts";
import type { TellProgress } from "../build-options.ts";
import { DamagedCache, readSealed, writeSealed } from "../cache/sealed-file.ts";
import type { FileStamp } from "../file-stamp.ts";
import { defineTask, type Workforce } from "../workers/task.ts";
import type { FileToMake, MadeFile, makeNamed } from "./make-named.ts";
import { isHidden, linkMade, showMade } from "./show-made.ts";

/** Where files are that articles name, and what is to be made of them. */
export interface NamedFilesOptions {
  readonly cache: string;
  /** Digest of the code that makes pictures. */
  readonly code: string;
  readonly pictures: PictureSettings;
  /** Folders on this machine by the first part of a place's path. */
  readonly folders: ReadonlyMap<string, string>;
  /** Stamps of all files in these folders, by the path of their places. */
  stampOf(place: Place): FileStamp | undefined;
  readonly tell?: TellProgress | undefined;
}

/** Files that articles name, as pages show them. */
export interface NamedFiles {
  shownAs(place: Place, isShown: boolean): Shown;
  /** Whether the file of a place, given by its path, is published. */
  isPublished(key: string): boolean;
  /** Everything that has to be published for it, each address once. */
  readonly publish: readonly FileToPublish[];
}

/** A file that is published for articles: one of the cache, or the owner's own. */
export interface FileToPublish {
  readonly path: string;
  readonly source: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly isMade: boolean;
}

/** Most pictures that a process makes at a time, which takes some seconds. */
const chunkSize = 8;

/** Processor time of making a picture of 3 MB. */
const secondsPerPicture = 0.5;

/** Makes what pages show of the files that articles name: of those that the last build did not know. */
export async function updateNamedFiles(
  names: PileNames,
  outline: PileOutline,
  options: NamedFilesOptions,
  workforce: Workforce,
): Promise<NamedFiles> {
  const { cache, pictures, folders, tell } = options;
  const isMade = (place: Place, isShown: boolean) => isShown || isHidden(place, pictures);
  const wanted = findWanted(names, outline, isMade);
  if (wanted.size === 0) return noNamedFiles;
  const folder = picturesFolder(cache);
  const hasPictures = [...wanted.values()].some(({ isShown }) => isShown);
  const making = hasPictures ? `${options.code} ${await describeMaking(pictures)}` : "";
  const before = new Map(readSealed<Remembered>(memory(cache), format)?.files ?? []);
  const known = new Map<string, MadeFile>();
  const missing: { readonly name: string; readonly file: FileToMake }[] = [];
  for (const [wish, { place, isShown }] of wanted) {
    const stamp = options.stampOf(place);
    const root = folders.get(place.folder);
    if (!stamp || root === undefined) continue;
    const { size, modified, changed } = stamp;
    const name = JSON.stringify([wish, size, modified, changed, isShown ? making : options.code]);
    const made = before.get(name);
    if (made) known.set(name, made);
    else {
      const address = place.folder === publicFolder ? { address: `/${place.path}` } : {};
      const key = placeKey(place);
      missing.push({ name, file: { key, path: join(root, place.path), isShown, ...address } });
    }
  }
  const work = missing.filter(({ file }) => file.isShown).length * secondsPerPicture;
  const workers = workforce.for(work);
  let done = 0;
  if (missing.length > 0) tell?.({ phase: "pictures", done, total: missing.length });
  await Promise.all(
    inChunks(missing, chunkSize).map(async (chunk) => {
      const files = chunk.map(({ file }) => file);
      const results = await workers.run(makeNamedTask, { folder, options: pictures, files });
      for (const [at, made] of results.entries()) known.set(chunk[at]?.name ?? "", made);
      done += chunk.length;
      tell?.({ phase: "pictures", done, total: missing.length });
    }),
  );
  if (missing.length > 0 || before.size !== known.size) {
    const files = [...known].sort(([a], [b]) => (a < b ? -1 : 1));
    writeSealed(memory(cache), format, { files } satisfies Remembered);
  }
  const byWish = new Map([...known].map(([name, made]) => [JSON.parse(name)[0] as string, made]));
  const madeOf = (place: Place, isShown: boolean) => byWish.get(spellWish(place, isShown));
  return {
    isPublished: (key) =>
      ["shown", "linked"].some((how) => {
        const made = byWish.get(`${how} ${key}`);
        return made !== undefined && showMade(made, pictures.originals).attachment !== null;
      }),
    shownAs: (place, isShown) =>
      isShown || !isHidden(place, pictures)
        ? showMade(madeOf(place, isShown), pictures.originals)
        : linkMade(madeOf(place, true)),
    publish: filesToPublish([...byWish.values()], options),
  };
}

const noNamedFiles: NamedFiles = {
  shownAs: () => ({ attachment: null }),
  isPublished: () => false,
  publish: [],
};

/** Made files in the cache, by the names of their wishes with the state of the file. */
interface Remembered {
  readonly files: readonly (readonly [name: string, made: MadeFile])[];
}

const format = "named files 1";

function memory(cache: string): string {
  return join(cache, "named-files.json");
}

function picturesFolder(cache: string): string {
  return join(cache, "pictures");
}

/** Forgets all that was made. */
export function forgetNamedFiles(cache: string): void {
  rmSync(memory(cache), { force: true });
}

/** Removes made pictures from the cache that are no longer published. */
export function removeUnnamed(cache: string, { publish }: NamedFiles): void {
  const folder = picturesFolder(cache);
  const kept = new Set(publish.map(({ source }) => basename(source)));
  makeFolder(folder);
  for (const name of readdirSync(folder)) {
    if (!kept.has(name)) rmSync(join(folder, name), { force: true });
  }
}

function spellWish(place: Place, isShown: boolean): string {
  return `${isShown ? "shown" : "linked"} ${placeKey(place)}`;
}

/** Finds each file that articles name, once to be made into a picture and once for a link, if it is both. */
function findWanted(
  { named, facsimiles }: PileNames,
  { references }: PileOutline,
  isMade: (place: Place, isShown: boolean) => boolean,
) {
  const wanted = new Map<string, { readonly place: Place; readonly isShown: boolean }>();
  const want = (place: Place, isShown: boolean) =>
    wanted.set(spellWish(place, isShown), { place, isShown });
  for (const [file, some] of named) {
    const own = references.get(file) ?? [];
    for (const [at, one] of some.entries()) {
      const as = own[at]?.as;
      const isShown = as === "picture" || as === "scan";
      if (one?.kind === "place") want(one.place, isMade(one.place, isShown));
    }
  }
  for (const places of facsimiles.values()) for (const place of places) want(place, true);
  return wanted;
}

function filesToPublish(
  all: readonly MadeFile[],
  { cache, pictures, folders }: NamedFilesOptions,
): FileToPublish[] {
  const files = new Map<string, FileToPublish>();
  for (const { picture, file, made, fault } of all) {
    for (const one of made) {
      const source = join(picturesFolder(cache), basename(one.path));
      files.set(one.path, { ...one, source, isMade: true });
    }
    if (!file || ((picture || fault) && !pictures.originals)) continue;
    const [folder = "", ...rest] = splitKey(file.file, folders);
    // What is in public/ stands in the site under its own name.
    if (folder === publicFolder) continue;
    const source = join(folders.get(folder) ?? "", ...rest);
    const { path, sha256, bytes } = file;
    files.set(path, { path, sha256, bytes, source, isMade: false });
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Splits the path of a place into its folder, which may have several parts, and the rest. */
function splitKey(
  key: string,
  folders: ReadonlyMap<string, string>,
): [folder: string, path: string] {
  const fits = [...folders.keys()].filter((folder) => key.startsWith(`${folder}/`));
  const folder = fits.sort((a, b) => b.length - a.length)[0] ?? articlesFolder;
  return [folder, key.slice(folder.length + 1)];
}

/** Returns an error for what the cache has lost. */
export function lostPicture(path: string): DamagedCache {
  return new DamagedCache(`${path} is missing or damaged`);
}

/** The task of making pictures, which may run in another process. */
const makeNamedTask = defineTask<typeof makeNamed>("makeNamed");
