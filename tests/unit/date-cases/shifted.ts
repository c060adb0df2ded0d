import type { DateCase } from "./case.ts";

/** Dates a month off; what was written on the day itself or the day before tells so, more or less. */
export const shifted: readonly DateCase[] = [
  {
    dated: "2019-02-14",
    written: "2019-03-14",
    text: "GRIMSTAD, March 14 (Northwire) - The harbour board voted Thursday to dredge the basin.",
  },
  {
    dated: "2018-06-10",
    written: "2018-07-10",
    text: "A ferry ran aground with 40 people aboard, the coast guard said on Tuesday, July 10.\nAll were rescued on Monday night.",
  },
  {
    dated: "2019-12-15",
    written: "2020-01-15",
    title: "Tram line to open next month",
    text: "The mayor said Wednesday that the tram in February will run every ten minutes.\nThe tram was tested on Tuesday.",
  },
  {
    dated: "2017-04-23",
    written: "2017-05-23",
    text: "On Monday, the court ordered the mill to pay. The owner said on Tuesday, May 23, that he would appeal.",
  },
  {
    dated: "2016-09-05", // a Monday, written on a Wednesday
    written: "2016-10-05",
    url: "https://news.example/2016/10/05/library-roof",
    text: "The roof leaked on Tuesday.\nLibrarian Ina Holm said Wednesday that the readers moved their chairs.",
  },
  {
    dated: "2015-07-27",
    written: "2015-08-27",
    text: "MILLBROOK, Aug. 26 (Landpress) - The council rejected the plan for the square Wednesday.",
  },
  {
    dated: "2014-03-09",
    written: "2014-04-09",
    text: "Earlier this month, on April 2, the dam was inspected.\nThe engineer said Tuesday that it will hold.\nThe mayor warned Wednesday of rain.",
  },
  {
    dated: "2013-11-19",
    written: "2013-12-19",
    text: "The strike ended after nine days, the union announced Thursday, Dec. 19.",
  },
  {
    dated: "2012-05-12",
    written: "2012-06-12",
    text: "On June 4, the orchard was sold. The buyer said Tuesday that the trees will stay.\nThe seller left Monday.\nThe deed was signed on June 8.",
  },
  {
    dated: "2011-08-08",
    written: "2011-09-08",
    text: "BERGFELD, Sept. 8 (Landpress) - Two barns burned Thursday.\nA third was struck by lightning on Wednesday.",
  },
  {
    dated: "2010-10-03",
    written: "2010-11-03",
    text: "PORT ALMA, Nov. 3 (Seapress) - The storm made landfall on Wednesday.",
  },
  {
    dated: "2021-12-18",
    written: "2022-01-18",
    text: "The county said Tuesday, Jan. 18, that the bridge will stay closed until spring.",
  },
  {
    dated: "2021-07-17",
    written: "2021-06-17",
    text: "NORTH PIER, June 16 (Seapress) - The ferry lost its licence Wednesday.\nThe owner appealed on Thursday.",
    url: "https://news.example/2021/06/17/ferry",
  },
  {
    dated: "2018-02-22",
    written: "2018-03-22",
    text: "The verdict was read Thursday. The trial will go on next month, in April, a clerk said Wednesday.",
  },
  {
    dated: "2009-04-19",
    written: "2009-05-19",
    title: "Ferry talks set for next month",
    text: "The talks in June will be held in secret, the ministry said Tuesday.\nThe talks broke down on Monday over fares.",
  },
  {
    dated: "2008-09-21",
    written: "2008-10-21",
    url: "https://news.example/archive/20081021/page4.htm",
    text: "The bank was rescued on Monday. Its head resigned Tuesday.",
  },
  {
    dated: "2007-07-14",
    written: "2007-08-14",
    text: "The mayor said on Tuesday, Aug. 14, 2007, that he will cut fees.",
  },
  {
    dated: "2006-11-06",
    written: "2006-12-06",
    title: "School vote next month",
    text: "The board said Wednesday that the vote on the school will be in January.\nParents protested on Tuesday against the school vote.",
  },
  {
    dated: "2005-05-28",
    written: "2005-06-28",
    text: "EASTHAVEN, June 27 /Wirecall/ -- Dockers walked out Monday.",
  },
  // Weekdays alone: they fit the day they were written on, but every date has all weekdays behind it.
  {
    dated: "2019-09-16",
    written: "2019-10-16",
    text: "The minister said Wednesday that the road is safe. Two lorries crashed there on Tuesday.",
  },
  {
    dated: "2020-06-22",
    written: "2020-07-22",
    text: "The pool was drained Wednesday after a child was injured on Tuesday, police said Wednesday.",
  },
  {
    dated: "2020-01-19",
    written: "2020-02-19",
    text: "He was sentenced on Wednesday to two years.",
  },
  // Later than it was written: the day stands in two places that do not hang on each other.
  {
    dated: "2016-01-14",
    written: "2015-12-14",
    url: "https://news.example/2015/12/14/harbour-vote.html",
    text: "GRIMSTAD, Dec. 14 (Northwire) - The harbour board voted Monday to sell the pier next month, in January.\nOn Sunday, dockers marched.",
  },
  {
    dated: "2019-07-05",
    written: "2019-06-05",
    url: "https://news.example/2019-06-05-mill",
    text: "MILLBROOK, June 4 (Landpress) - The mill was closed for good.",
  },
  {
    dated: "2014-10-20",
    written: "2014-09-20",
    url: "https://news.example/20140920/orchard",
    text: "The orchard will be sold next month, in October, its owner announced Friday.",
  },
  {
    dated: "2013-04-11",
    written: "2013-03-11",
    text: "Last month, in February, the dam broke. The engineer said Monday that it was old.",
  },
  // Earlier than it was written.
  {
    dated: "2012-08-17", // a Friday, written on a Monday
    written: "2012-09-17",
    text: "The tower will be torn down next month, in October, the council said Monday.\nOn Sunday, neighbours protested.",
  },
  {
    dated: "2011-03-30",
    written: "2011-04-30",
    text: "The mayor announced Saturday, April 30, that she will marry.",
  },
  {
    dated: "2010-01-25",
    written: "2010-02-25",
    url: "https://news.example/2010/02/25/pool.html",
    text: "The pool lost its roof on Wednesday. It was rebuilt, and lost it again.",
  },
  {
    dated: "2009-10-09",
    written: "2009-11-09",
    text: "EASTHAVEN, Nov. 9 (Wirecall) - Nine trams collided Monday in fog, police said.",
  },
  {
    dated: "2008-11-05",
    written: "2008-12-05",
    text: "On Dec. 4, 2008, the bank was sold. Its head resigned on Friday, and its clerks left Thursday.",
  },
  {
    dated: "2007-02-08",
    written: "2007-03-08",
    text: "The ferry struck the pier on March 7. Its captain said Thursday that he was tired.",
  },
];
