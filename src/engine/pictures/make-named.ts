import { basename, join } from "node:path";
import { kindOf } from "../../model/other-file.ts";
import { filePath } from "../../model/paths.ts";
import type { Picture, PublishedFile } from "../../model/references.ts";
import type { Fault } from "../../pictures/fault.ts";
import { makePicture } from "../../pictures/make-picture.ts";
import { endingFor, mediaTypeOf } from "../../pictures/media-type.ts";
import type { PictureOptions } from "../../pictures/raster.ts";
import { sha256 } from "../../text/hash.ts";
import { hashFile } from "../../text/hash-file.ts";
import { letEventsIn } from "../../text/let-events-in.ts";
import { writeWhole } from "../cache/sealed-file.ts";

/** Files that articles name, to be made into what pages show. Plain data: it goes to other processes. */
export interface MakeTask {
  /** Folder of the cache for made pictures. */
  readonly folder: string;
  readonly options: PictureOptions;
  readonly files: readonly FileToMake[];
}

/** A file that articles name. */
export interface FileToMake {
  /** Path from the project's root, by which it is told: "articles/2019/bridge.png". */
  readonly key: string;
  /** Path on this machine. */
  readonly path: string;
  /** Whether it is shown as a picture; otherwise it is linked. */
  readonly isShown: boolean;
  /** Its address, if it is published anyway. */
  readonly address?: string;
}

/** What pages show of a file. Plain data: the cache keeps it. */
export interface MadeFile {
  /** Missing if it cannot be shown, with the fault that says why, or is only linked. */
  readonly picture?: Picture;
  /** The file as it was found. */
  readonly file?: PublishedFile;
  /** Files made of it, which the cache has under the last part of their addresses. */
  readonly made: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly bytes: number;
  }[];
  readonly fault?: Fault;
}

/** Makes of files what pages show, in the order given. What is made is put into the cache. */
export async function makeNamed({ folder, options, files }: MakeTask): Promise<MadeFile[]> {
  const results: MadeFile[] = [];
  for (const file of files) {
    await letEventsIn();
    results.push(await makeOne(file, folder, options));
  }
  return results;
}

async function makeOne(
  { key, path, isShown, address }: FileToMake,
  folder: string,
  options: PictureOptions,
): Promise<MadeFile> {
  if (!isShown || kindOf(path) !== "picture")
    return { file: linkFile(key, path, address), made: [] };
  const result = await makePicture(path, options);
  // What cannot be shown here may be of use elsewhere: a HEIC picture, a broken one.
  if ("fault" in result)
    return { fault: result.fault, file: linkFile(key, path, address), made: [] };
  const { picture, files, original, note } = result;
  const made = files.map(({ path: place, content }) => {
    writeWhole(cachedFile(folder, place), [content]);
    return { path: place, sha256: sha256(content), bytes: content.length };
  });
  return {
    picture,
    file: { ...original, file: key, ...(address !== undefined && { path: address }) },
    ...{ made, ...(note && { fault: note }) },
  };
}

function linkFile(key: string, path: string, address: string | undefined): PublishedFile {
  const { sha256: digest, bytes } = hashFile(path);
  const type = mediaTypeOf(path);
  const name = basename(path).replace(/\.[^.]*$/, "");
  const place = address ?? filePath(digest, name, endingFor(type, path));
  return { path: place, file: key, bytes, sha256: digest, type };
}

/** Returns the file of the cache for a made picture, by its address. */
export function cachedFile(folder: string, address: string): string {
  return join(folder, basename(address));
}
