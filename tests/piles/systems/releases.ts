import { texts } from "./texts.ts";
import { lines, type WrittenPile } from "./written-pile.ts";

const [noise, scaffold, hay, library, teams, bell] = texts.en;

const contact = "Contact: Ada Marsh\nHarbour Trust\n+44 1632 960001\npress@harbour.example";

/** Releases for the press as they came by mail or wire, in plain text. */
export const releases: WrittenPile = {
  name: "press releases",
  articles: {
    "wall.txt": {
      text: `FOR IMMEDIATE RELEASE\n\n${contact}\n\nHarbour Trust to Build a Wall Along the Sidings\n\nLONDON, March 4, 2019 /PRNewswire/ -- Trains. ${noise}\n\n###\n`,
      ...{ title: "Harbour Trust to Build a Wall Along the Sidings", date: "2019-03-04" },
    },
    "scaffold.txt": {
      text: `FOR IMMEDIATE RELEASE\nMarch 5, 2019\n\nBrewery Lane Stays Closed\n\nPlanks. ${scaffold}\n`,
      ...{ title: "Brewery Lane Stays Closed", date: "2019-03-05" },
    },
    "hay.txt": {
      text: `Early Hay in the Lower Valley\n\nLEEDS, England, March 6, 2019 (GLOBE NEWSWIRE) -- Mown. ${hay}\n\nAbout the Valley Board\nIt speaks for eleven farms.\n`,
      ...{ title: "Early Hay in the Lower Valley", date: "2019-03-06" },
    },
    "lending.txt": {
      text: `NEWS RELEASE\nFor Immediate Release: March 7, 2019\n${contact}\n\nLibrary Lends Ladders\n\nLadders. ${library}\n`,
      ...{ title: "Library Lends Ladders", date: "2019-03-07" },
    },
    "final.txt": {
      text: `Two Teams Left\n20190308\nhttps://club.example/press/two-teams\nCup. ${teams}\n`,
      ...{ title: "Two Teams Left", date: "2019-03-08", source: "club.example" },
      address: "https://club.example/press/two-teams",
    },
    "bell.txt": {
      text: lines(
        "Subject: The bell can be rung\nFrom: Ada Marsh <press@harbour.example>\nDate: Sat, 9 Mar 2019 09:00:00 +0000\nTo: newsdesk@post.example",
        `Bronze. ${bell}`,
      ),
      ...{ title: "The bell can be rung", date: "2019-03-09", authors: ["Ada Marsh"] },
    },
    "quay.txt": {
      text: `The quay is open again\nMarch 10, 2019\n\nQuay. ${noise}\n`,
      ...{ title: "The quay is open again", date: "2019-03-10" },
    },
    "2019-03-11-barn.txt": {
      text: `Barn saved\n\nBarn. ${hay}\n`,
      ...{ title: "Barn saved", date: "2019-03-11" },
    },
    "businesswire.txt": {
      text: `Harbour Trust Names a New Keeper\n\nMarch 12, 2019 08:30 AM Eastern Daylight Time\n\nBOSTON--(BUSINESS WIRE)--Keeper. ${library}\n`,
      ...{ title: "Harbour Trust Names a New Keeper", date: "2019-03-12" },
    },
    "released.txt": {
      text: `Release date: 13 March 2019\nTitle: The sails are sewn\n\nSails. ${library}\n`,
      ...{ title: "The sails are sewn", date: "2019-03-13" },
    },
    "rathaus.txt": {
      text: `PRESSEMITTEILUNG\n\nDie Brücke bleibt stehen\n\nBremen, 14. März 2019 – Brücke. ${texts.de[0]}\n`,
      ...{ title: "Die Brücke bleibt stehen", date: "2019-03-14", language: "de" },
    },
    "mairie.txt": {
      text: `COMMUNIQUÉ DE PRESSE\n\nLe vieux marché reste couvert\n\nNantes, le 15 mars 2019 – Marché. ${texts.fr[0]}\n`,
      ...{ title: "Le vieux marché reste couvert", date: "2019-03-15", language: "fr" },
    },
    "camara.txt": {
      text: `As margens do rio\n16 de março de 2019\n\nRio. ${texts.pt[0]}\n`,
      ...{ title: "As margens do rio", date: "2019-03-16", language: "pt" },
    },
    "mina.txt": {
      text: `الميناء يبقى مغلقا\n١٧ مارس ٢٠١٩\n\n${texts.ar[1]}\n`,
      ...{ title: "الميناء يبقى مغلقا", date: "2019-03-17", language: "ar" },
    },
    "minato.txt": {
      text: `図書館、日曜日も開館\n2019年3月18日\n\n${texts.ja[1]}\n`,
      ...{ title: "図書館、日曜日も開館", date: "2019-03-18", language: "ja" },
    },
    "march/19/numbered.txt": {
      text: `Pontoon towed\n19 March 2019\nhttp://harbour.example/pontoon\nPontoon. ${bell}\n`,
      ...{ title: "Pontoon towed", date: "2019-03-19", source: "harbour.example" },
      address: "http://harbour.example/pontoon",
    },
    "embargo-passed.txt": {
      text: `PRESS RELEASE\nEMBARGOED UNTIL 6 a.m., March 20, 2019\n\nBell to Ring Again\n\nRings. ${bell}\n`,
      ...{ title: "Bell to Ring Again", date: "2019-03-20" },
    },
    "wire.txt": {
      text: `Gable Saved\n\nNEW YORK, March 21, 2019--(BUSINESS WIRE)--Gable. ${scaffold}\n`,
      ...{ title: "Gable Saved", date: "2019-03-21" },
    },
    "tokyo.txt": {
      text: `古い橋が残る\n\n東京、2019年3月22日 /PRNewswire/ -- ${texts.ja[0]}\n`,
      ...{ title: "古い橋が残る", date: "2019-03-22", language: "ja" },
    },
    "office.txt": {
      text: `For Immediate Release\nOffice of the Mayor\nMarch 23, 2019\n\nMayor Speaks on Noise\n\nNoise. ${noise}\n`,
      ...{ title: "Mayor Speaks on Noise", date: "2019-03-23" },
    },
    "strokes.txt": {
      text: `Hay Sold Early\n\nLONDON, UK / ACCESSWIRE / March 24, 2019 / Sold. ${hay}\n`,
      ...{ title: "Hay Sold Early", date: "2019-03-24" },
    },
  },
  withheld: {
    "_drafts/mayor.txt": "FOR IMMEDIATE RELEASE\n\nZwabber Mayor\n\nZwabber.\n",
    "status.txt": lines("Title: Zwabber\nDate: 2019-04-02\nStatus: draft", "Zwabber status."),
    "embargo.txt": lines("Title: Zwabber\nDate: 2019-04-03\nEmbargo: 2091-04-03", "Zwabber kept."),
    "_drafts/2019/scan.txt": "Zwabber scan\n20190404\n\nZwabber.\n",
    "under-embargo.txt": `PRESS RELEASE\nEMBARGOED UNTIL March 20, 2091\n\nZwabber Rings\n\nZwab.\n`,
  },
  withheldPictures: ["_drafts/2019/scan.jpg"],
};
