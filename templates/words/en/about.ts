import type { Child } from "../../../src/render/jsx-runtime.ts";
import { counted, writing } from "../words.ts";

const own = writing("en", "ltr");
const counts = (one: string, other: string) =>
  counted(own, { one: `# ${one}`, other: `# ${other}` });

/** Words of the page about the archive. */
export const about = {
  title: "About this archive",
  holds: "What it holds",
  coverage: { years: "Articles by source and year", decades: "Articles by source and decade" },
  total: "All sources",
  others: counts("smaller source", "smaller sources"),
  sum: "All",
  decade: (first: string) => `${first}s`,
  gaps: "What it lacks",
  gapsAre: "Between the first and the last article, nothing is held from these months:",
  noGaps: "No month between the first and the last article is without one.",
  span: (first: Child, last: Child) => [first, " to ", last],
  months: counts("month", "months"),
  furtherGaps: counts("further gap", "further gaps"),
  sourceGapsAre: "Some sources have gaps between their first and last article:",
  smallerSources: "Smaller sources list their gaps on their own pages.",
  silence:
    "What is not here was not in the files that the archive was made from. That says nothing about what was once published.",
  origin: "Where it comes from",
  files: counts("file", "files"),
  accountOf: {
    built: (count: string) => `${count} became a page each`,
    merged: (count: string) => `${count} hold an article that another file also holds`,
    attached: (count: string) => `${count} are shown or linked by articles`,
    withheld: (count: string) => `${count} are not for readers, as their own heads say`,
    "not used": (count: string) => `${count} are not articles and are not used`,
    refused: (count: string) => `${count} could not be read as an article`,
  },
  account: (files: string, parts: readonly string[], report: Child) => [
    `The archive was made from ${files}: ${parts.join(", ")}. The `,
    report,
    " lists each of them.",
  ],
  report: "report",
  rules: "How it was made",
  rulesAre: [
    "Texts are as they were found: paragraphs in the order of their file, nothing corrected.",
    "Dates are those of the files; where the archive has corrected one, or the text points to another day, the article’s page says so. An article without a readable date is kept as undated.",
    "An article’s source is the domain of its original address; without one it is unknown.",
    "A report’s place and news agency are read from its dateline, such as “MOSCOW (AP) —”; no file states them.",
  ],
  corrections: "Corrections made",
  noCorrections: "No date has been changed.",
  correctionsAre: "The owner of the archive has corrected these dates:",
  article: "Article",
  asFound: "Date as found",
  asShown: "Date as shown",
  reason: "Reason",
  furtherCorrections: counts("further correction", "further corrections"),
  cite: "How to cite it",
  citeBy:
    "Give the article’s title, source and date, then this archive, the article’s number in it and the address of the page. Addresses of articles do not change; the page also gives the original address, where it is known.",
  data: "How to get the data",
  twins: "Every article page links to the file that it was made from, byte for byte.",
  reportFile: (file: Child) => [
    file,
    ": what became of each file and what was found in it, for programs",
  ],
  manifest: (file: Child) => [file, ": every file of this site with its SHA-256"],
};
