import type { Article } from "./article.ts";

/**
 * Returns what distinguishes an article from every other, and from itself before a change. It stands for all
 * facts of the article, which depend on nothing but these files, the settings and the code: whatever settles
 * articles must not put anything of other articles into them but translations, and pictures are named as they are
 * shown.
 */
export function identify(article: Article): readonly unknown[] {
  const { id, path, file, furtherFiles, attachments, cover, facsimile } = article;
  const { draft, translations, former } = article;
  const files = [file, ...furtherFiles];
  const names = files.map((one) => `${one.sha256} ${one.path}`);
  const attached = [attachments, cover, facsimile, ...furtherFiles.map((one) => one.attachments)];
  const others = [draft, translations, former];
  return [
    ...[id, path, ...names],
    ...(attached.some((one) => one !== undefined) ? [attached] : []),
    ...(others.some((one) => one !== undefined) ? [others] : []),
  ];
}
