import type { DateCase } from "./case.ts";

/** Right dates of which the text tells nothing. */
export const silent: readonly DateCase[] = [
  {
    dated: "2019-03-14",
    text: "The harbour board wants to dredge the inner basin. It has no money.",
  },
  { dated: "2019-03-14", text: "" },
  {
    dated: "2018-07-10",
    text: "Today the ferry ran aground. Yesterday it was late. Tomorrow it will rest.",
  },
  { dated: "2018-07", text: "The ferry ran aground on Tuesday, July 10, police said Tuesday." },
  { dated: "2018", text: "The ferry ran aground on Tuesday, July 10, police said Tuesday." },
  { dated: "2020-01-15", text: "The tram was built in 1908 and closed in 1967. It may come back." },
  {
    dated: "2017-05-23",
    text: "Last week the court ordered the mill to pay. Last month it had refused.",
  },
  { dated: "2016-10-05", text: "Friday is the name of a man in a book about an island." },
  { dated: "2016-10-05", url: "https://news.example/id=148803", text: "The roof leaks." },
  { dated: "2016-10-05", url: "https://news.example/123456789012", text: "The roof leaks." },
  { dated: "2016-10-05", url: "https://news.example/a?d=20170115", text: "The roof leaks." },
  { dated: "2016-10-05", url: "https://news.example/1999/01/05/", text: "The roof leaks." },
  { dated: "2015-08-27", text: "Die Stadt hat am Mittwoch beschlossen, den Platz zu sperren." },
  { dated: "2015-08-27", text: "Le conseil a voté mercredi. Il se réunira le mois prochain." },
  {
    dated: "2014-04-09",
    text: "The dam was inspected in March and will be inspected again in June.",
  },
  {
    dated: "2013-12-19",
    text: "March on, said the captain. May he rest. August company sat down.",
  },
  { dated: "2012-06-12", text: "Next month the orchard will be sold." },
  { dated: "2011-09-08", text: "He was born on Dec. 22, 1931, and died on April 3, 2001." },
];
