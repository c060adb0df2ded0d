import { extname } from "node:path";
import type { Shown } from "../../archive/attach.ts";
import { type Place, publicFolder } from "../../archive/names-in-pile.ts";
import { kindOf } from "../../model/other-file.ts";
import type { PictureSettings } from "../../settings/pictures.ts";
import type { MadeFile } from "./make-named.ts";

/**
 * Whether only what is made of a file may be published: the owner wants no originals, which tell where a picture was
 * taken. What is in `public/` is published by the owner.
 */
export function isHidden({ folder, path }: Place, { originals }: PictureSettings): boolean {
  return !originals && folder !== publicFolder && kindOf(path) === "picture";
}

/** Shows a file as the picture that was made of it, or links to it. */
export function showMade(made: MadeFile | undefined, originals: boolean): Shown {
  if (!made) return { attachment: null };
  const { picture, file, fault } = made;
  const note = fault && { fault };
  if (picture) {
    const original = originals && file && { original: file };
    return { attachment: { kind: "picture", picture: { ...picture, ...original } }, ...note };
  }
  const isOut = fault !== undefined && !originals;
  return { attachment: file && !isOut ? { kind: "file", file } : null, ...note };
}

/** Links to the largest picture that was made of a file, in place of the file. */
export function linkMade(made: MadeFile | undefined): Shown {
  const { picture, file, fault } = made ?? {};
  const shown = picture && made?.made.find(({ path }) => path === picture.path);
  const type = shown && types[extname(shown.path)];
  if (!file || !type) return { attachment: null, ...(fault && { fault }) };
  return { attachment: { kind: "file", file: { ...shown, file: file.file, type } } };
}

/** Media types by the endings of made pictures. */
const types: Readonly<Record<string, string>> = {
  ".gif": "image/gif",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
};
