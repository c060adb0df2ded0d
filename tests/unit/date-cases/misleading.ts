import type { DateCase } from "./case.ts";

/** Right dates in texts whose weekdays and months look like something else. */
export const misleading: readonly DateCase[] = [
  // What is to come.
  { dated: "2021-11-22", text: "The council will meet Wednesday, Dec. 22, to vote on the square." },
  { dated: "2021-11-22", text: "Tickets for the concert on Wednesday, Dec. 22, were sold out." },
  {
    dated: "2021-11-22",
    text: "On Wednesday, Dec. 22, the doors will open at six, organisers said.",
  },
  { dated: "2021-11-22", text: "The judge set the hearing for Wednesday, Dec. 22, and adjourned." },
  { dated: "2021-11-22", text: "The vote, postponed to Dec. 22, was called off." },
  { dated: "2021-11-22", text: "Organisers said Dec. 22 was the only day left." },
  { dated: "2021-11-22", text: "He said Wednesday would be a good day, and Tuesday a better one." },
  {
    dated: "2021-11-22",
    title: "Bridge to close next month",
    text: "The bridge will close on Wednesday, Dec. 22, and open again in January, when the new toll will begin.",
  },
  { dated: "2021-11-22", text: "The board approved a hearing on Wednesday, Dec. 22, at noon." },
  { dated: "2021-11-22", text: "On Wednesday, Dec. 22, organisers said, the doors open at six." },
  { dated: "2021-11-22", text: "On Wednesday, Dec. 22, the band led by Ida Holm plays the hall." },
  { dated: "2021-11-22", text: "The fair is held on Wednesday, Dec. 22, and opens at six." },
  {
    dated: "2021-11-22",
    text: "OSLO, Dec. 22 (Opera) - sold out\nBERGEN, Dec. 28 (Dock) - few left",
  },
  { dated: "2021-11-22", text: "OSLO, Dec. 22 - the day of the concert, and of the long queue." },
  {
    dated: "2021-11-22",
    text: "On Dec. 22, organisers said, the fair opens. He said Wednesday that he is ready.",
  },
  {
    dated: "2021-11-22",
    url: "https://news.example/events/2021/12/22/fair",
    text: "The fair will have two rings. He said Wednesday that he is ready.",
  },
  // Two matters, one of next month, the other of the month after it.
  {
    dated: "2021-11-22", // a Monday, and a slow paper
    title: "Museum show ends next month",
    text: "A new shop in January will sell bicycles, its owner said Wednesday.\nOn Tuesday, the shop was painted.",
  },
  {
    dated: "2021-11-22",
    title: "Talks to start next month",
    text: "The talks in January will be the second round, the ministry said Monday.",
  },
  // Days that come again and again, names, other weeks.
  {
    dated: "2021-11-22",
    text: "The market opens every Wednesday and on Tuesdays. It closed by Wednesday.",
  },
  {
    dated: "2021-11-22",
    text: "Black Friday sales fell. Ash Wednesday and Good Friday are quiet.",
  },
  { dated: "2021-11-22", text: "The Sunday Times reported it, and the Wednesday Club met." },
  { dated: "2021-11-22", text: "Last Wednesday the shop closed. He told police last Tuesday." },
  {
    dated: "2021-11-22",
    text: "She said until Wednesday nobody had called her, and from Tuesday on all did.",
  },
  // Days long past.
  { dated: "2021-11-22", text: "The ship was sunk on Wednesday, Dec. 22, 1943, off the cape." },
  {
    dated: "2021-11-22",
    text: "On Dec. 22, 1989, the gate was opened. He said in January he had wept.",
  },
  {
    dated: "2021-11-22",
    text: "The firm announced Dec. 22 as its last day, and its staff said goodbye.",
  },
  {
    dated: "2022-01-22", // a review of the year, printed a month later
    text: "The minister said on Wednesday, Dec. 22, that the line would be built. It was not.",
  },
  {
    dated: "2022-01-22", // the address keeps the day of the first version
    url: "https://news.example/2021/12/22/line",
    text: "The line will be built after all.",
  },
  {
    dated: "2021-11-22", // a calendar page, with the day it tells of in its address
    url: "https://news.example/calendar/2021/12/22/",
    text: "The choir sings in the old church. Doors open at six.",
  },
  {
    dated: "2021-12-01", // a monthly, put online on the first of the next month
    url: "https://news.example/2022/01/01/garden",
    text: "What to do in the garden before the frost, as told by those who know.",
  },
  // A weekly of a Monday: every weekday is far behind, and next month is named.
  {
    dated: "2021-11-22",
    text: "The pool will close next month, in December.\nThe council said Wednesday there was no money. On Tuesday, parents protested.",
  },
  // Quotations of other times, and a text that was printed a month late.
  {
    dated: "2021-11-22",
    text: "“See you next month, in January,” the old letter ended. It was found Monday in a drawer.",
  },
  {
    dated: "2022-01-24",
    text: "CAPE LOW, Dec. 22 (Seapress) - The wreck was raised Wednesday.\nThis report was delayed by the censor.",
  },
  { dated: "2021-11-22", text: "A report dated Wednesday, Dec. 22, was found to be forged." },
  { dated: "2021-11-22", text: "Prices rose to $22 in Dec. 21 contracts, traders said Friday." },
];
