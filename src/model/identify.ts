import type { Article } from "./article.ts";

/** What tells an article from every other, and from itself before a change. */
export function identify({ id, path, file, furtherFiles }: Article): readonly string[] {
  const files = [file, ...furtherFiles].map((one) => `${one.sha256} ${one.path}`);
  return [id, path, ...files];
}
