import type { DateCase } from "./case.ts";

const dated = "2021-11-22";
const told = "The mayor said Wednesday that all is well. On Tuesday, the hall was painted.";

/** Right dates in texts that tell of what is to come, on a weekday or a day that looks as if past. */
export const schedules: readonly DateCase[] = [
  { dated, text: `On Wednesday, Dec. 22, organisers said, the doors open at six. ${told}` },
  { dated, text: `On Dec. 22, 2021, organisers said, the doors open at six. ${told}` },
  { dated, text: `The match against Bergfeld was set for Wednesday, Dec. 22. ${told}` },
  { dated, text: `The judge told them the trial opens on Wednesday, Dec. 22, 2021. ${told}` },
  { dated, text: `The pool, closed until Dec. 22, 2021, gets new tiles. ${told}` },
  { dated, text: `Applications are to be submitted by Dec. 22, 2021, she said. ${told}` },
  { dated, text: `The law takes effect on Wednesday, Dec. 22, 2021, the agency said. ${told}` },
  { dated, text: `A vigil will be held on Tuesday, Dec. 21, 2021, for all who died. ${told}` },
  { dated, text: `The league said its season, to begin Dec. 21, 2021, is sold out. ${told}` },
  { dated, text: "The choir sings on Tuesday. The council votes Wednesday on the new square." },
  { dated, text: "He will be in court Tuesday, and said the verdict comes Wednesday." },
  { dated, text: "The winner of Tuesday's final plays again on Wednesday, coaches said." },
  {
    dated: "2022-01-22", // printed a month after it was first put online, and says so
    url: "https://news.example/2021/12/22/recipe",
    text: "The best soup of the year, once more. The cook said Friday that she still makes it.",
  },
  {
    dated: "2022-01-22", // a monthly: written in December of what January will bring
    text: "The fair opens next month, in January, the town announced Wednesday. On Tuesday, stalls were built.",
  },
  {
    dated: "2022-01-22",
    text: "PORT ALMA, Dec. 22 (Seapress) - The storm tore the roof off the hall. It took a month to count the tiles.",
  },
];
