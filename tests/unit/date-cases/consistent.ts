import type { DateCase } from "./case.ts";

/** Right dates, with evidence of some kind: as agencies, morning papers and weeklies write. */
export const consistent: readonly DateCase[] = [
  {
    dated: "2019-03-14", // a Thursday
    text: "The harbour board voted Thursday to dredge the inner basin.\nChairman Ole Brand told reporters Wednesday that the money is there.",
  },
  {
    dated: "2018-07-10", // a Tuesday
    text: "GRIMSTAD, July 10 (Northwire) - A ferry ran aground on Tuesday with 40 people aboard, police said.",
  },
  {
    dated: "2018-07-10",
    text: "GRIMSTAD, July 9 (Northwire) - A ferry ran aground on Monday with 40 people aboard, police said.",
  },
  {
    dated: "2020-01-15", // a Wednesday
    title: "Tram line to open next month",
    text: "The mayor said Wednesday that the tram in February will run every ten minutes.\nThe tram was tested on Tuesday.",
  },
  {
    dated: "2017-05-23", // a Tuesday
    text: "On Monday, the court ordered the mill to pay. The owner said on Tuesday, May 23, that he would appeal.",
  },
  {
    dated: "2016-10-05",
    url: "https://news.example/2016/10/05/library-roof",
    text: "The library roof leaked again, and the readers moved their chairs.",
  },
  {
    dated: "2016-10-05", // a Wednesday; the address carries the day of the next edition
    url: "https://news.example/2016-10-06-library-roof.html",
    text: "Librarian Ina Holm said Wednesday that the readers moved their chairs.",
  },
  {
    dated: "2015-08-27", // a Thursday; a weekly, which tells of the week behind it
    text: "The council on Monday rejected the plan for the square.\nTwo cyclists were injured Saturday in Mill Lane.\nFire crews were called out Friday.",
  },
  {
    dated: "2015-08-27", // a weekly again: nothing but far weekdays
    text: "The choir sang to a full house, and its leader was honoured Friday.\nA cow was rescued Saturday from the canal.\nThe fair opened on Sunday.",
  },
  {
    dated: "2014-04-09", // a Wednesday
    text: "Earlier this month, on April 2, the dam was inspected.\nThe engineer said Tuesday that it will hold.",
  },
  {
    dated: "2013-12-19", // a Thursday
    text: "The strike ended on Thursday, Dec. 19, after nine days, the union said Thursday.",
  },
  {
    dated: "2013-12-19",
    text: "On Dec. 11, the union walked out. It returned to work Wednesday.",
  },
  {
    dated: "2012-06-12", // a Tuesday; a magazine's long delay between talk and print
    text: "She told this paper on Monday, May 14, that the orchard was finished.\nThe last trees were sold Tuesday.",
  },
  {
    dated: "2011-09-08", // a Thursday
    text: "BERGFELD, Sept. 8 (Landpress) - Two barns burned Thursday.\nA third was struck by lightning on Wednesday.",
  },
  {
    dated: "2010-11-03", // a Wednesday; Sydney is a day ahead
    text: "PORT ALMA, Nov. 4 (Seapress) - The storm made landfall on Thursday local time.",
  },
  {
    dated: "2022-01-18", // a Tuesday; last year's month is told by name
    text: "On Dec. 28, the bridge was closed. The county said Tuesday that it will stay closed until spring.",
  },
  {
    dated: "2021-06-17", // a Thursday
    text: "Last month, in May, the ferry lost its licence. The owner appealed on Wednesday.",
  },
  {
    dated: "2018-03-22", // a Thursday
    text: "The verdict was read Thursday. The trial will go on next month, in April, a clerk said Thursday.",
  },
  {
    dated: "2009-05-19", // a Tuesday
    text: "He was arrested on Sunday night and charged on Monday with theft, prosecutors said Tuesday.",
  },
  {
    dated: "2008-10-21", // a Tuesday
    url: "https://news.example/archive/20081021/page4.htm",
    text: "The bank was rescued on Monday.",
  },
  {
    dated: "2007-08-14", // a Tuesday
    text: "The mayor was elected on Aug. 12, 2007. He said Tuesday that he will cut fees.",
  },
  {
    dated: "2006-12-06", // a Wednesday: two matters in one text
    title: "School vote next month",
    text: "The board said Wednesday that the vote on the school will be in January.\nThe old school was sold in March.",
  },
];
