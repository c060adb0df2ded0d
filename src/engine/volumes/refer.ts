import { join } from "node:path";
import { gatherFound } from "../../archive/attach.ts";
import { dividePile } from "../../archive/divide.ts";
import { findFormer, findOccupied } from "../../archive/named/former-addresses.ts";
import { articlesFolder, type Place, publicFolder } from "../../archive/names-in-pile.ts";
import { findFile } from "../../archive/outline.ts";
import { referPile } from "../../archive/refer.ts";
import { withhold } from "../../archive/withhold.ts";
import { today as presentDay } from "../../text/today.ts";
import type { BuildOptions } from "../build-options.ts";
import { outlineOf, rowAt } from "../cache/file-table.ts";
import type { FileStamp } from "../file-stamp.ts";
import type { BuildInputs } from "../inputs.ts";
import { updateNamedFiles } from "../pictures/named-files.ts";
import type { Workforce } from "../workers/task.ts";
import type { ReadPile } from "./read.ts";
import type { PileToSettle } from "./settle.ts";

/** Divides a pile, and makes of the files that its articles name what pages show. */
export async function findNamed(
  read: ReadPile,
  { own, assets, pictures }: Pick<BuildInputs, "own" | "assets" | "pictures">,
  options: Pick<
    BuildOptions,
    "articles" | "settings" | "largestVolume" | "today" | "drafts" | "tell"
  > & {
    readonly cache: string;
  },
  workforce: Workforce,
): Promise<PileToSettle> {
  const { articles, settings, cache, largestVolume, tell } = options;
  const { today = presentDay(), drafts } = options;
  const outline = withhold(outlineOf(read.table), { today, drafts });
  const division = dividePile(outline, largestVolume);
  const others = [[publicFolder, own] as const, ...assets];
  const ownFolders = others.map(([folder, { files }]) => {
    return { folder, paths: files.map(({ path }) => path) };
  });
  const names = referPile(outline, division.others, ownFolders);
  const stamps = new Map<string, ReadonlyMap<string, FileStamp>>();
  const stampsIn = (folder: string) => {
    const files = others.find(([name]) => name === folder)?.[1].files ?? [];
    const known = stamps.get(folder) ?? new Map(files.map((one) => [one.path, one]));
    stamps.set(folder, known);
    return known;
  };
  const stampOf = ({ folder, path }: Place) => {
    if (folder !== articlesFolder) return stampsIn(folder).get(path);
    const file = findFile(outline.paths, path);
    return file === undefined ? undefined : rowAt(read.table, file).stamp;
  };
  const folders = new Map([
    [articlesFolder, join(articles, ".")],
    ...others.map(([folder, { folder: place }]): [string, string] => [folder, place]),
  ]);
  const named = await updateNamedFiles(
    names,
    outline,
    { cache, code: pictures, pictures: settings.pictures, folders, stampOf, tell },
    workforce,
  );
  const former = findFormer(outline, findOccupied(ownFolders, settings));
  const found = gatherFound(names, outline, division.orders, named.shownAs, former);
  const users = new Map([...names.users].filter(([key]) => named.isPublished(key)));
  return { ...read, outline, division, names: { ...names, users }, named, found };
}
