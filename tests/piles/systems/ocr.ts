import { texts } from "./texts.ts";
import type { WrittenPile } from "./written-pile.ts";

const [noise, scaffold, hay, library, teams, bell] = texts.en;

/** Breaks a text into the lines of a narrow column, as a scan has them. */
function column(text: string, width = 38): string {
  return text.replace(new RegExp(`(.{1,${width}})(?:\\s+|$)`, "g"), "$1\n");
}

/** Pages of a newspaper as a machine read them: days in the names of files and folders, scans beside. */
export const ocr: WrittenPile = {
  name: "OCR lines",
  articles: {
    "1916-06-19.txt": {
      text: `THE WALL AGAIN\n${column(`Trains. ${noise}`)}`,
      ...{ title: "THE WALL AGAIN", date: "1916-06-19", shows: ["1916-06-19.jpg"] },
    },
    "19160620.txt": {
      text: `SCAFFOLD FALLS\n${column(`Planks. ${scaffold}`)}`,
      ...{ title: "SCAFFOLD FALLS", date: "1916-06-20" },
    },
    "sn83030214-19160621-ed1-seq4.txt": {
      text: `EARLY HAY\n${column(`Mown. ${hay}`)}`,
      ...{ title: "EARLY HAY", date: "1916-06-21" },
    },
    "herald_1916_06_22_p3.txt": {
      text: `LADDERS LENT\n${column(`Ladders. ${library}`)}`,
      ...{ title: "LADDERS LENT", date: "1916-06-22" },
    },
    "1916/06/23/page1.txt": {
      text: `TWO TEAMS LEFT\n${column(`Cup. ${teams}`)}`,
      ...{ title: "TWO TEAMS LEFT", date: "1916-06-23", shows: ["1916/06/23/page1.png"] },
    },
    "1916-06-24/0001.txt": {
      text: `THE BELL\n${column(`Bronze. ${bell}`)}`,
      ...{ title: "THE BELL", date: "1916-06-24" },
    },
    "1916-06-25 supplement.txt": {
      text: `THE QUAY\n${column(`Quay. ${noise}`)}`,
      ...{ title: "THE QUAY", date: "1916-06-25" },
    },
    "25Jun1916/second.txt": {
      text: `THE GABLE\n${column(`Gable. ${scaffold}`)}`,
      ...{ title: "THE GABLE", date: "1916-06-25" },
    },
    "26Jun1916_p2.txt": {
      text: `DEAR HAY\n${column(`Dear. ${hay}`)}`,
      ...{ title: "DEAR HAY", date: "1916-06-26" },
    },
    "front-1916-06-27.txt": {
      text: `THE READING ROOM\n${column(`Room. ${library}`)}`,
      ...{ title: "THE READING ROOM", date: "1916-06-27", shows: ["front-1916-06-27.tif"] },
    },
    "dated-line.txt": {
      text: `THE REFEREE\nWEDNESDAY, JUNE 28, 1916\n${column(`Referee. ${teams}`)}`,
      ...{ title: "THE REFEREE", date: "1916-06-28" },
    },
    "1916/juni/29.txt": {
      text: `Die Brücke\n29. Juni 1916\n${column(`Brücke. ${texts.de[0]}`)}`,
      ...{ title: "Die Brücke", date: "1916-06-29", language: "de" },
    },
    "gazette-30-06-1916.txt": {
      text: `LE MARCHÉ\n${column(`Marché. ${texts.fr[0]}`)}`,
      ...{ title: "LE MARCHÉ", date: "1916-06-30", language: "fr" },
    },
    "1916-07.txt": {
      text: `A MONTH IN SHORT\n${column(`Month. ${bell}`)}`,
      ...{ title: "A MONTH IN SHORT", date: "1916-07" },
    },
    "1916/almanac.txt": {
      text: `THE ALMANAC\n${column(`Almanac. ${noise}`)}`,
      ...{ title: "THE ALMANAC", date: "1916" },
    },
    "jornal-1916-07-02.txt": {
      text: `A ESCOLA\n${column(`Escola. ${texts.pt[2]}`)}`,
      ...{ title: "A ESCOLA", date: "1916-07-02", language: "pt" },
    },
    "reel/1916070301/0123.txt": {
      text: `THE REEL\n${column(`Reel. ${hay}`)}`,
      ...{ title: "THE REEL", date: "1916-07-03" },
    },
    "sn83030214/1916-07-04/ed-1/seq-1/ocr.txt": {
      text: `THE FOURTH\n${column(`Fourth. ${library}`)}`,
      ...{ title: "THE FOURTH", date: "1916-07-04" },
    },
  },
  withheld: {
    "_drafts/1916-08-01.txt": "ZWABBER\nZwabber\nlines.\n",
    "_drafts/1916-08-02.txt": "ZWABBER\nMore zwabber\nlines.\n",
  },
  withheldPictures: ["_drafts/1916-08-01.jpg"],
  others: { "Thumbs.bak": "x\n" },
};
