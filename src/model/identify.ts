import type { Article } from "./article.ts";

/**
 * Returns what distinguishes an article from every other, and from itself before a change. It stands for all
 * facts of the article, which depend on nothing but these files, the settings and the code: whatever settles
 * articles must not put anything of other articles into them but translations, a language, and the order of day and
 * month that these show in a date; pictures are named as they are shown.
 */
export function identify(article: Article): readonly unknown[] {
  const { id, path, file, furtherFiles, attachments, cover, facsimile } = article;
  const { draft, translations, former, published, language, languageFrom } = article;
  const files = [file, ...furtherFiles];
  const names = files.map((one) => `${one.sha256} ${one.path}`);
  const attached = [attachments, cover, facsimile, ...furtherFiles.map((one) => one.attachments)];
  const others = [draft, translations, former];
  const dates = [published, ...furtherFiles.map(({ otherDate }) => otherDate)];
  const order = dates.flatMap((one) => (one?.order ? [one.date, one.order] : []));
  const ofOthers = languageFrom?.by === "others" ? [{ language, languageFrom }] : [];
  return [
    ...[id, path, ...names, ...order, ...ofOthers],
    ...(attached.some((one) => one !== undefined) ? [attached] : []),
    ...(others.some((one) => one !== undefined) ? [others] : []),
  ];
}
