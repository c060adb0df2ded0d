import { texts } from "./texts.ts";
import { type WrittenPile, yaml } from "./written-pile.ts";

const [noise, scaffold, hay, library, teams, bell] = texts.en;

/** Pages that were clipped into a vault of Obsidian: wiki links as names, an address as the source, no draft but notes. */
export const obsidian: WrittenPile = {
  name: "Obsidian’s clippings",
  articles: {
    "Clippings/A wall for the sidings.md": {
      text: yaml(
        'title: "A wall for the sidings"\nsource: "https://www.harbourpost.example/town/wall?utm_medium=clip"\nauthor:\n  - "[[Ada Marsh]]"\npublished: 2024-02-03\ncreated: 2024-03-01\ndescription: "Trains keep the lower town awake."\ntags:\n  - "clippings"',
        `Trains. ${noise}`,
      ),
      ...{ title: "A wall for the sidings", date: "2024-02-03", authors: ["Ada Marsh"] },
      ...{ source: "harbourpost.example", tags: ["clippings"] },
      address: "https://www.harbourpost.example/town/wall?utm_medium=clip",
    },
    "Clippings/Scaffold falls.md": {
      text: yaml(
        'title: "Scaffold falls"\nsource: https://harbourpost.example/scaffold\nauthor: ["[[Ada Marsh]]", "[[People/Bo Lund|Bo Lund]]"]\npublished: 2024-02-04T18:30:00+01:00\ncreated: 2024-03-01',
        `Planks. ${scaffold}`,
      ),
      ...{ title: "Scaffold falls", date: "2024-02-04", source: "harbourpost.example" },
      ...{ authors: ["Ada Marsh", "Bo Lund"], address: "https://harbourpost.example/scaffold" },
    },
    "Clippings/No day of publication.md": {
      text: yaml(
        'title: "No day of publication"\nsource: https://coast.example/hay\nauthor:\npublished:\ncreated: 2024-02-05',
        `Mown. ${hay}`,
      ),
      ...{ title: "No day of publication", date: "2024-02-05", source: "coast.example" },
      address: "https://coast.example/hay",
    },
    "Clippings/No title in the head.md": {
      text: yaml(
        "source: https://coast.example/ladders\npublished: 2024-02-06",
        `# Lending ladders\n\nLadders. ${library}`,
      ),
      ...{ title: "Lending ladders", date: "2024-02-06", source: "coast.example" },
      address: "https://coast.example/ladders",
    },
    "Daily/2024-02-07.md": {
      text: `# A day\n\nNoted. ${teams}\n`,
      ...{ title: "A day", date: "2024-02-07" },
    },
    "Daily/2024-02-08 Thursday.md": {
      text: `# A Thursday\n\nNoted again. ${bell}\n`,
      ...{ title: "A Thursday", date: "2024-02-08" },
    },
    "Notes/Aliases.md": {
      text: yaml(
        "title: The bell\naliases: [Bell in the shed, The old bell]\ndate: 2024-02-09\ncssclasses: [wide]",
        `Bell. ${bell}`,
      ),
      ...{ title: "The bell", date: "2024-02-09" },
    },
    "Notes/Embed.md": {
      text: yaml(
        "title: A scan\ndate: 2024-02-10\nup: [[Index]]",
        `Scan. ${noise}`,
        "![[scan of the wall.png|300]]",
      ),
      ...{ title: "A scan", date: "2024-02-10", shows: ["attachments/scan of the wall.png"] },
    },
    "Clippings/Die Brücke.md": {
      text: yaml(
        'title: "Die Brücke bleibt"\nsource: https://bote.example/bruecke\nauthor:\n  - "[[Jörg Ångström]]"\npublished: 11. Februar 2024',
        `Brücke. ${texts.de[0]}`,
      ),
      ...{ title: "Die Brücke bleibt", date: "2024-02-11", source: "bote.example" },
      ...{ authors: ["Jörg Ångström"], language: "de", address: "https://bote.example/bruecke" },
    },
    "Clippings/السوق القديم.md": {
      text: yaml("title: السوق القديم\npublished: ١٢ فبراير ٢٠٢٤", texts.ar[0]),
      ...{ title: "السوق القديم", date: "2024-02-12", language: "ar" },
    },
    "Clippings/橋.md": {
      text: yaml("title: 古い橋\npublished: 2024年2月13日\nauthor: 山田花子", texts.ja[0]),
      ...{ title: "古い橋", date: "2024-02-13", authors: ["山田花子"], language: "ja" },
    },
    "Clippings/Le marché.md": {
      text: yaml("title: Le marché\npublished: 14 février 2024", `Marché. ${texts.fr[0]}`),
      ...{ title: "Le marché", date: "2024-02-14", language: "fr" },
    },
    "Clippings/Byline.md": {
      text: yaml(
        "title: A byline\nbyline: By Ada Marsh, Staff Writer\npublished: Feb 15, 2024 at 9:30 am",
        `Byline. ${scaffold}`,
      ),
      ...{ title: "A byline", date: "2024-02-15", authors: ["Ada Marsh"] },
    },
    "Clippings/URL.md": {
      text: yaml(
        "title: Another name for the source\nurl: https://harbourpost.example/other\nsite: The Harbour Post\npublished: 2024/02/16",
        `Other. ${hay}`,
      ),
      ...{ title: "Another name for the source", date: "2024-02-16" },
      ...{ source: "harbourpost.example", address: "https://harbourpost.example/other" },
    },
    "Clippings/2024-02-17 Named.md": {
      text: yaml("source: Coast Radio\ntags: clippings/radio", `Named. ${library}`),
      ...{
        title: "Named. The library lends more tools than novels now: drills, ladders, a machine…",
        date: "2024-02-17",
        source: "Coast Radio",
      },
      tags: ["clippings/radio"],
    },
    "Notes/Linked day.md": {
      text: yaml(
        'title: Linked\ndate: "[[2024-02-18]]"\nauthor: "[[Ada Marsh]], [[Bo Lund]]"\nsource: "[The Post](https://post.example/a)"\ntags: "#quay #harbour"',
        `Linked. ${scaffold}`,
      ),
      ...{ title: "Linked", date: "2024-02-18", authors: ["Ada Marsh", "Bo Lund"] },
      ...{ source: "post.example", address: "https://post.example/a", tags: ["quay", "harbour"] },
    },
  },
  withheld: {
    "Notes/Plan.md": yaml("title: Zwabber\npublish: false\ndate: 2024-03-01", "Zwabber plan."),
    "Notes/Private.md": yaml("title: Zwabber\nprivate: true", "Zwab ![[kept scan.jpg]]."),
    "Notes/Draft.md": yaml("title: Zwabber\nstatus: draft\ncreated: 2024-03-02", "Zwabber."),
    "Notes/Publish.md": yaml("title: Zwabber\npublish: no\nauthor: '[[Zwab]]'", "Zwabber no."),
    "_drafts/Idea.md": "# Zwabber idea\n\nZwabber.\n",
  },
  withheldPictures: ["attachments/kept scan.jpg"],
  others: { "Board.canvas": "{}\n" },
};
