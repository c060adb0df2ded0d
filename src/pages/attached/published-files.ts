import type { Picture, PublishedFile, Target } from "../../model/references.ts";
import type { ArticlePlan } from "../article-page.ts";

/** Returns the files of the owner's that an article's page shows or links, each once, in the order of the page. */
export function publishedFiles({
  lead,
  facsimile,
  targets = [],
}: Pick<ArticlePlan, "lead" | "facsimile" | "targets">): PublishedFile[] {
  const shown = [
    ...[lead?.target ?? null, ...targets].map(fileOfTarget),
    ...(facsimile?.pages ?? []).map((one) => (isPicture(one) ? one.original : one)),
  ];
  const byPath = new Map(shown.flatMap((file) => (file ? [[file.path, file]] : [])));
  return [...byPath.values()];
}

function fileOfTarget(target: Target): PublishedFile | undefined {
  if (target?.kind === "picture") return target.picture.original;
  return target?.kind === "file" ? target.file : undefined;
}

/** Whether a page of a scan is a picture. */
export function isPicture(page: Picture | PublishedFile): page is Picture {
  return "sources" in page;
}

/** Kinds of pictures that every browser shows by themselves. */
const shown = ["image/jpeg", "image/png", "image/gif", "image/webp", "image/avif"];

/** Returns the address of the largest picture that a browser shows: the file as found, or the widest that was made. */
export function fullPicture({ original, path }: Picture): string {
  return original && shown.includes(original.type) ? original.path : path;
}
