import { gatherFound } from "../../archive/attach.ts";
import { dividePile } from "../../archive/divide.ts";
import { referPile } from "../../archive/refer.ts";
import type { BuildOptions } from "../build-options.ts";
import { outlineOf } from "../cache/file-table.ts";
import type { BuildInputs } from "../inputs.ts";
import type { ReadPile } from "./read.ts";
import type { PileToSettle } from "./settle.ts";

/** Divides a pile, and finds what its articles show of other files. */
export async function findNamed(
  read: ReadPile,
  { own }: Pick<BuildInputs, "own">,
  { largestVolume }: Pick<BuildOptions, "largestVolume">,
): Promise<PileToSettle> {
  const outline = outlineOf(read.table);
  const division = dividePile(outline, largestVolume);
  const ownFolders = [{ folder: "public", paths: own.files.map(({ path }) => path) }];
  const names = referPile(outline, division.others, ownFolders);
  const found = gatherFound(names, outline.paths, () => null);
  return { ...read, outline, division, names, found };
}
