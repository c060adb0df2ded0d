import type { Child } from "../../../src/render/jsx-runtime.ts";
import { counted, writing } from "../words.ts";

const own = writing("en", "ltr");
const counts = (one: string, other: string) =>
  counted(own, { one: `# ${one}`, other: `# ${other}` });

/** Words of the report on the files. */
export const report = {
  title: "Report",
  lead: "What became of every file that the archive was made from. Nothing is left out: the numbers add up.",
  files: "Files",
  outcomes: {
    ...{ built: "built", merged: "merged", refused: "refused" },
    ...{ withheld: "withheld", "not used": "not used" },
  },
  outcomesAre: {
    built: "became a page each",
    merged: "hold an article that another file also holds",
    refused: "could not be read as an article",
    withheld: "are not for readers, as their own heads say; they are not listed here",
    "not used": "are not articles, and no article names them",
    attached: "are shown or linked by articles",
  },
  forPrograms: (file: Child) => ["The same account for programs: ", file, "."],
  problems: "Problems by kind",
  severities: {
    refusal: counts("file refused", "files refused"),
    warning: counts(
      "warning: built, but something is wrong",
      "warnings: built, but something is wrong",
    ),
    note: counts("note: built all the same", "notes: built all the same"),
  },
  remedy: "What to do:",
  line: (file: string, line: number) => `${file}, line ${own.number(line)}`,
  dates: "Dates checked against the texts",
  datesAre:
    "Articles by what their texts say about the date. Then, of the weekdays and days named in texts and addresses, how many match the date or the day before: with the dates as they are, and if all were moved.",
  source: "Source",
  all: "All",
  articles: "Articles",
  verdicts: {
    consistent: "consistent",
    silent: "silent",
    contradicted: "contradicted",
    declared: "declared",
  },
  examined: "days examined",
  standings: {
    none: "as they are",
    "-1 month": "−1 month",
    "+1 month": "+1 month",
    "-1 day": "−1 day",
    "+1 day": "+1 day",
  },
  mended: "seems to be corrected by",
  fromZero: "counting months from zero",
  furtherSources: (count: number, file: Child) => [
    `${counts("further source", "further sources")(count)} with fewer articles: `,
    file,
  ],
  ledger: "Every file and what became of it",
  file: "File",
  outcome: "Outcome",
  found: "Problems",
  bytes: "Bytes",
  encoding: "Encoding",
};
