/** Descriptions of pages, in the sentence that search engines show below their names. */
export const descriptions = {
  site: (archive: string) => `Every article that ${archive} holds, by date, by source and in full.`,
  index: (archive: string, caption: string) =>
    `All articles of ${archive}, by ${caption.toLowerCase()}.`,
};
