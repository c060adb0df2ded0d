import { texts } from "./texts.ts";
import { lines, type WrittenPile, yaml } from "./written-pile.ts";

const [noise, scaffold, hay, library, teams, bell] = texts.en;

/** Somebody asks, somebody answers. */
function talk(first: string, second: string, text: string): string {
  return `${first}: The meeting is open. Who wants to begin?\n\n${second}: ${text}\n\n${first}: Thank you. Is there anything else?\n\n${second}: Not today.\n`;
}

/** Minutes, hearings and talks on the radio, in plain text and Markdown. */
export const transcripts: WrittenPile = {
  name: "transcripts",
  articles: {
    "council.txt": {
      text: `Council, ordinary meeting\n4 March 2018\n\n${talk("CHAIR", "MS. MARSH", noise)}`,
      ...{ title: "Council, ordinary meeting", date: "2018-03-04" },
    },
    "hearing.txt": {
      text: `Hearing on the scaffold\n\nMonday, March 5, 2018\n\n${talk("THE CHAIRMAN", "MR. LUND", scaffold)}`,
      ...{ title: "Hearing on the scaffold", date: "2018-03-05" },
    },
    "radio.txt": {
      text: `Talk on hay\n20180306\nhttps://radio.example/talk/hay\n\n${talk("HOST", "FARMER", hay)}`,
      ...{ title: "Talk on hay", date: "2018-03-06", source: "radio.example" },
      address: "https://radio.example/talk/hay",
    },
    "2018-03-07-library.txt": {
      text: `Talk in the library\n\n${talk("Q", "A", library)}`,
      ...{ title: "Talk in the library", date: "2018-03-07" },
    },
    "press.md": {
      text: yaml(
        "title: Press conference\ndate: March 8, 2018\nauthor: Club press office",
        talk("**Q**", "**Captain**", teams),
      ),
      ...{ title: "Press conference", date: "2018-03-08", authors: ["Club press office"] },
    },
    "brackets.md": {
      text: yaml("title: Speakers in brackets\ndate: 2018-03-09", talk("[Chair]", "[Clerk]", bell)),
      ...{ title: "Speakers in brackets", date: "2018-03-09" },
    },
    "2018/03/10/evening.txt": {
      text: `Evening meeting\n\n${talk("CHAIR", "CLERK", noise)}`,
      ...{ title: "Evening meeting", date: "2018-03-10" },
    },
    "opened.txt": {
      text: `Planning board\n\nMINUTES OF MARCH 11, 2018\n\n${talk("CHAIR", "MS. VEY", scaffold)}`,
      ...{ title: "Planning board", date: "2018-03-11" },
    },
    "times.txt": {
      text: `Talk with times\n12/03/2018\n\n[00:00:01] HOST: Good evening.\n\n[00:00:05] GUEST: ${hay}\n`,
      ...{ title: "Talk with times", date: "2018-03-12" },
    },
    "slashes.txt": {
      text: `Day before month\n13/03/2018\n\n${talk("HOST", "GUEST", library)}`,
      ...{ title: "Day before month", date: "2018-03-13" },
    },
    "lines.txt": {
      text: lines(
        "Title: Talk with a head\nDate: 14 March 2018\nAuthors: Ada Marsh, Bo Lund",
        talk("ADA MARSH", "BO LUND", teams),
      ),
      ...{ title: "Talk with a head", date: "2018-03-14", authors: ["Ada Marsh", "Bo Lund"] },
    },
    "conseil.txt": {
      text: `Conseil municipal\nJeudi 15 mars 2018\n\n${talk("LE MAIRE", "MME DUVAL", texts.fr[1]).replace(/The meeting.*|Thank.*|Not.*/g, "Oui, je vous en prie.")}`,
      ...{ title: "Conseil municipal", date: "2018-03-15", language: "fr" },
    },
    "gemeinderat.txt": {
      text: `Sitzung des Gemeinderats\n16. März 2018\n\nBÜRGERMEISTER: ${texts.de[0]}\n\nFRAU KRANZ: ${texts.de[2]}\n`,
      ...{ title: "Sitzung des Gemeinderats", date: "2018-03-16", language: "de" },
    },
    "camara.txt": {
      text: `Sessão da câmara\n17 de março de 2018\n\nPRESIDENTE: ${texts.pt[0]}\n\nVEREADORA: ${texts.pt[1]}\n`,
      ...{ title: "Sessão da câmara", date: "2018-03-17", language: "pt" },
    },
    "majlis.txt": {
      text: `جلسة المجلس البلدي\n١٨ مارس ٢٠١٨\n\nالرئيس: ${texts.ar[0]}\n\nالعضو: ${texts.ar[1]}\n`,
      ...{ title: "جلسة المجلس البلدي", date: "2018-03-18", language: "ar" },
    },
    "gikai.txt": {
      text: `市議会 議事録\n平成30年3月19日\n\n議長：${texts.ja[0]}\n\n館長：${texts.ja[1]}\n`,
      ...{ title: "市議会 議事録", date: "2018-03-19", language: "ja" },
    },
    "aired.txt": {
      text: `The evening hour\nAired March 20, 2018 - 16:00 ET\n\n${talk("HOST", "GUEST", bell)}`,
      ...{ title: "The evening hour", date: "2018-03-20" },
    },
    "minutes.txt": {
      text: `Minutes of the meeting of 21 March 2018\n\n${talk("CHAIR", "CLERK", hay)}`,
      ...{ title: "Minutes of the meeting of 21 March 2018", date: "2018-03-21" },
    },
    "interview.txt": {
      text: `Interview with the keeper\nInterviewed by Bo Lund on 22 March 2018\n\n${talk("Q", "A", library)}`,
      ...{ title: "Interview with the keeper", date: "2018-03-22" },
    },
    "episode.txt": {
      text: `The sails\nEpisode 12 – 23 March 2018\n\n${talk("HOST", "GUEST", bell)}`,
      ...{ title: "The sails", date: "2018-03-23" },
    },
  },
  withheld: {
    "closed.md": yaml("title: Zwabber\ndate: 2018-04-01\nvisibility: private", "CHAIR: Zwabber."),
    "_drafts/notes.txt": "Zwabber notes\n20180402\n\nCHAIR: Zwabber?\n",
    "draft.txt": lines("Title: Zwabber\nDate: 2018-04-03\nStatus: draft", "CHAIR: Zwabber."),
    "ahead.md": yaml("title: Zwabber\ndate: 4 April 2091", "CHAIR: Zwabber ![x](kept.jpg)."),
  },
  withheldPictures: ["kept.jpg"],
};
