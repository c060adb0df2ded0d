import { createHash } from "node:crypto";
import type { MadeArticle } from "./make-article.ts";

/** `title-of-the-article-0123456789ab`: names as long as those of the pages to be compared. */
export function articleStem({ title, address }: MadeArticle): string {
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80);
  return `${slug}-${createHash("sha256").update(address).digest("hex").slice(0, 12)}`;
}
