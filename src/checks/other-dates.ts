import { type Check, hasSeveral } from "./check.ts";

/** Reports files of one article with different dates: the page can have only one of them. */
export const otherDates: Check = (articles) =>
  articles.filter(hasSeveral).flatMap(({ published, file, furtherFiles }) => {
    const giver = furtherFiles.find(({ gave }) => gave?.includes("date")) ?? file;
    return furtherFiles.flatMap(({ path, otherDate, dateLost }) => {
      if (!otherDate || dateLost === undefined || !published) return [];
      return [
        {
          code: "other-date" as const,
          severity: "warning" as const,
          file: path,
          found: `This file gives the date ${otherDate.date}, but ${giver.path}, the same article, gives ${published.date}. The page has the latter: ${dateLost}.`,
          remedy: "Look up which is right, and correct the other, or declare it in archive.yaml.",
        },
      ];
    });
  });
