import type { DateCase } from "./case.ts";

/** What the weekly of a Monday tells: Wednesday and Tuesday would be near a month later. */
const dated = "2021-11-22";
const told = "The mayor said Wednesday that all is well. On Tuesday, the hall was painted.";

/** Right dates in texts that speak of a day or a month of another year, as if it were of this one. */
export const otherYears: readonly DateCase[] = [
  // Days of an earlier year, named without it, with weekdays that a day a month later would explain.
  {
    dated: "2021-08-20",
    text: "His brother was killed in the attacks on Sept. 11, he said Monday. On Sunday, he visited the memorial.",
  },
  {
    dated: "2022-07-22",
    text: "The law took effect on Aug. 14, the agency said Monday. On Sunday, critics met.",
  },
  {
    dated: "2024-01-17",
    text: "A man was charged Saturday with a robbery that took place on Feb. 16, police said. On Friday, he was found.",
  },
  {
    dated: "2024-01-17", // moved up from March to February
    text: "A hearing that was held Feb. 9 led to the case, he said Saturday. The trial next month, expected in March, was moved up. On Friday, he left.",
  },
  { dated, text: `The storm struck on Dec. 21. ${told}` },
  { dated, text: `The bridge fell on Dec. 22, and a new one was never built. ${told}` },
  { dated, text: `The state's ban was signed on Dec. 20 and struck down in spring. ${told}` },
  { dated, text: `He was born on Dec. 22 in a barn, his widow said Tuesday. ${told}` },
  { dated, text: `She died on Dec. 21; a stone was laid for her Wednesday. ${told}` },
  { dated, text: `The season began Dec. 19 and ended March 2, the league said. ${told}` },
  { dated, text: `The club won its last match on Dec. 21. ${told}` },
  { dated, text: `The Dec. 22 agreement was signed by both, and is still law. ${told}` },
  { dated, text: `The company announced Dec. 21 that it was for sale. ${told}` },
  { dated, text: `The report of last winter was published on Dec. 22. ${told}` },
  { dated, text: `The law was passed in 1998. It took effect on Dec. 22. ${told}` },
  { dated, text: `In 2010 the minister said on Wednesday, Dec. 22, that he would resign. ${told}` },
  { dated, text: `The king had said on Wednesday, Dec. 22, that he was ill. ${told}` },
  {
    dated: "2018-08-11", // 11 September was a Tuesday in 2001 and in 2018
    text: "He was injured in the attacks on Tuesday, Sept. 11, he said Monday. On Tuesday, he was honoured.",
  },
  // Quotations of old texts.
  {
    dated,
    text: `The diary reads: “The king said on Wednesday, Dec. 22, that he was ill.” ${told}`,
  },
  {
    dated,
    text: `The letter ends: "We shall meet next month, in January." It was found Wednesday. ${told}`,
  },
  {
    dated,
    text: `“I was told. The ship will sail next month, in January,” the old log says. ${told}`,
  },
  { dated, text: `"On Dec. 22, 2021, the war ended," reads a novel of 1910. ${told}` },
  {
    dated,
    text: "The first report of the wreck, set in lead, hangs in the hall.\nBERGFELD, Dec. 22 (Landpress) - A ship lies on the rocks, and the sea is rough.",
  },
  // Months of other years, and two matters that share a word.
  { dated, text: `He had promised to open the pool next month, in January. ${told}` },
  { dated, text: `In 1943 he wrote that peace would come next month, in January. ${told}` },
  {
    dated,
    title: "Tram fares to rise next month",
    text: `A new tram in January will be painted red. ${told}`,
  },
  {
    dated,
    title: "Court to hear mill case next month",
    text: `The court in January will get a new roof. ${told}`,
  },
  {
    dated,
    text: `The vote next month, first planned for January, will be held early. ${told}`,
  },
];
