import type { Pile } from "./pile.ts";

const anna = "Ships/The Anna sinks.md";
const boats = "Ships/Life boats.md";
const jorg = "People/Jörg Ångström.md";
const cafe = "Places/Café du Port.md";
const storm = "Clippings/Storm warning – Coast Radio.md";
const attached = (...names: string[]) => names.map((name) => `attachments/${name}`);

/** A vault of notes and clippings kept with Obsidian. */
export const obsidian: Pile = {
  name: "obsidian",
  shows: {
    [anna]: attached("anna scan.jpg", "Harbour map.png", "museum letter.pdf", "captain.mp3"),
    [boats]: attached("lifeboat.png", "Pasted image 19871105.png", "crew of 1987.jpg"),
    [jorg]: attached("Jörg.jpg"),
    [cafe]: attached("façade.webp"),
    "Clippings/Forecast.md": attached("chart.gif"),
    "Daily/1999-12-05.md": ["Daily/sunday.jpg"],
    "Ships/Two words.md": attached("two words.jpg"),
  },
  links: {
    [anna]: [cafe, boats, boats],
    [boats]: [anna, jorg, anna, anna, anna],
    [jorg]: [anna, boats],
    [cafe]: [anna, jorg],
    [storm]: ["Clippings/Forecast.md"],
    "Clippings/Tide tables.md": [jorg, boats],
    "Daily/1999-12-05.md": ["Daily/1999-12-06.md", anna],
    "Daily/1999-12-06.md": ["Daily/1999-12-05.md"],
    "Index.md": [anna, jorg, cafe, storm, "Clippings/Tide tables.md", "Clippings/Forecast.md"],
    "Ships/Two words.md": [boats],
    "Untitled.md": ["Ships/Two words.md"],
  },
  dead: [
    "Ships/The Anna sinks.md:18 The link to “Missing note” leads to no article or file of this archive; its words stand alone.",
  ],
  elsewhere: {
    [storm]: [
      "https://coast-radio.example/img/storm.jpg",
      "https://coast-radio.example/img/wave.jpg",
    ],
  },
  unused: ["Board.canvas", "attachments/never.png"],
};
