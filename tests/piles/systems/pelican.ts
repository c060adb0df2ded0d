import { texts } from "./texts.ts";
import { lines, type WrittenPile, yaml } from "./written-pile.ts";

const [noise, scaffold, hay, library, teams, bell] = texts.en;

/** A town's journal kept with Pelican: lines `Title: …` at the head of Markdown and of plain text. */
export const pelican: WrittenPile = {
  name: "Pelican",
  articles: {
    "town/wall.md": {
      text: lines(
        "Title: A wall for the sidings\nDate: 2014-05-06 10:20\nModified: 2014-05-09 19:30\nCategory: Town\nTags: rail, noise\nSlug: wall-for-sidings\nAuthors: Ada Marsh, Bo Lund\nSummary: Trains keep the lower town awake.",
        `Trains. ${noise}`,
      ),
      ...{ title: "A wall for the sidings", date: "2014-05-06", updated: "2014-05-09" },
      ...{ authors: ["Ada Marsh", "Bo Lund"], sections: ["Town"], tags: ["rail", "noise"] },
      former: ["/town/wall-for-sidings/"],
    },
    "town/scaffold.md": {
      text: lines(
        "Title: Scaffold falls: nobody hurt\nDate: 2014-05-07\nAuthor: Ada Marsh\nStatus: published",
        `Planks. ${scaffold}`,
      ),
      ...{ title: "Scaffold falls: nobody hurt", date: "2014-05-07", authors: ["Ada Marsh"] },
    },
    "farms/hay.md": {
      text: lines(
        "title: Early hay\ndate: Thu, 08 May 2014 07:00:00 +0200\nlang: en",
        `Mown. ${hay}`,
      ),
      ...{ title: "Early hay", date: "2014-05-08" },
    },
    "2014-05-09-lending.md": {
      text: lines("Title: Lending ladders\nTags: library", `Ladders. ${library}`),
      ...{ title: "Lending ladders", date: "2014-05-09", tags: ["library"] },
    },
    "2014/05/10/final.md": {
      text: lines("Title: Two teams left\nCategory: Sport", `Cup. ${teams}`),
      ...{ title: "Two teams left", date: "2014-05-10", sections: ["Sport"] },
    },
    "bell.txt": {
      text: lines(
        "Title: The bell in the shed\nDate: 11 May 2014\nAuthor: Marsh, Ada",
        `Bronze. ${bell}`,
      ),
      ...{ title: "The bell in the shed", date: "2014-05-11", authors: ["Ada Marsh"] },
    },
    "continued.md": {
      text: lines(
        "Title: A summary of two lines\nDate: 2014-05-12\nSummary: The first line,\n    and the second.",
        `Lines. ${noise}`,
      ),
      ...{ title: "A summary of two lines", date: "2014-05-12" },
    },
    "windows.md": {
      text: lines(
        "Title: Ends of lines\nDate: 2014-05-13\nAuthor: Cy Vey",
        `Ends. ${scaffold}`,
      ).replaceAll("\n", "\r\n"),
      ...{ title: "Ends of lines", date: "2014-05-13", authors: ["Cy Vey"] },
    },
    "url.md": {
      text: lines(
        "Title: First in the Post\nDate: 2014-05-14\nURL: https://post.example/2014/first\nPublisher: The Post",
        `First. ${hay}`,
      ),
      ...{ title: "First in the Post", date: "2014-05-14", source: "post.example" },
      address: "https://post.example/2014/first",
    },
    "yaml.md": {
      text: yaml("title: YAML among lines\ndate: 2014-05-15", `YAML. ${library}`),
      ...{ title: "YAML among lines", date: "2014-05-15" },
    },
    "wall-fr.md": {
      text: lines("Title: Un mur\nDate: 16 mai 2014\nLang: fr", `Mur. ${texts.fr[1]}`),
      ...{ title: "Un mur", date: "2014-05-16", language: "fr" },
    },
    "gare.md": {
      text: lines("Title: La petite gare\nDate: 17 mai 2014", `Gare. ${texts.fr[2]}`),
      ...{ title: "La petite gare", date: "2014-05-17", language: "fr" },
    },
    "sturm.md": {
      text: lines("Title: Bäume auf den Gleisen\nDate: 18.05.2014", `Sturm. ${texts.de[1]}`),
      ...{ title: "Bäume auf den Gleisen", date: "2014-05-18", language: "de" },
    },
    "save-as.md": {
      text: lines(
        "Title: Saved elsewhere\nDate: 2014-05-19\nsave_as: index.html\nTemplate: article",
        `Saved. ${teams}`,
      ),
      ...{ title: "Saved elsewhere", date: "2014-05-19" },
    },
    "many-authors.md": {
      text: lines(
        "Title: Three wrote it\nDate: 2014-05-20\nAuthors: Marsh, Ada; Lund, Bo; Vey, Cy",
        `Three. ${bell}`,
      ),
      ...{ title: "Three wrote it", date: "2014-05-20" },
      authors: ["Ada Marsh", "Bo Lund", "Cy Vey"],
    },
    "no-blank.md": {
      text: lines("Title:No blank\nDate:2014-05-21\nTags:rail,noise", `Blank. ${hay}`),
      ...{ title: "No blank", date: "2014-05-21", tags: ["rail", "noise"] },
    },
  },
  withheld: {
    "draft.md": lines("Title: Zwabber\nDate: 2014-06-01\nStatus: draft", "Zwabber."),
    "hidden.md": lines("Title: Zwabber\nDate: 2014-06-02\nStatus: hidden", "Zwab ![x](kept.jpg)."),
    "draft.txt": lines("Title: Zwabber plain\nDate: 2014-06-03\nStatus: draft", "Zwabber plain."),
    "skip.md": lines("Title: Zwabber\nDate: 2014-06-04\nStatus: skip", "Zwabber skips."),
    "ahead.md": lines("Title: Zwabber\nDate: 2091-06-05 10:00", "Zwabber ahead."),
  },
  withheldPictures: ["kept.jpg"],
};
