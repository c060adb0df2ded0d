import { texts } from "./texts.ts";
import { type WrittenPile, yaml } from "./written-pile.ts";

const [noise, scaffold, hay, library, teams, bell] = texts.en;

/** A column kept with Astro: `pubDate` in quotes, pictures by path, `.mdx` with code at its head. */
export const astro: WrittenPile = {
  name: "Astro",
  articles: {
    "blog/first.md": {
      text: yaml(
        "title: 'First column'\ndescription: 'How it began.'\npubDate: 'Jul 08 2022'\nheroImage: './hero.jpg'",
        `First. ${noise}`,
      ),
      ...{ title: "First column", date: "2022-07-08", shows: ["blog/hero.jpg"] },
    },
    "blog/updated.md": {
      text: yaml(
        'title: Changed since\npubDate: "Jul 15 2022"\nupdatedDate: "Aug 01 2022"\nauthor: Ada Marsh',
        `Second. ${scaffold}`,
      ),
      ...{ title: "Changed since", date: "2022-07-15", updated: "2022-08-01" },
      authors: ["Ada Marsh"],
    },
    "blog/iso.md": {
      text: yaml("title: A day\npubDate: 2022-07-22", `Third. ${hay}`),
      ...{ title: "A day", date: "2022-07-22" },
    },
    "blog/datetime.md": {
      text: yaml(
        "author: Bo Lund\npubDatetime: 2022-07-29T15:22:00Z\nmodDatetime: 2022-08-02T09:12:47.400Z\ntitle: A time\nslug: a-time\nfeatured: true\ndraft: false\ntags:\n  - docs",
        `Fourth. ${library}`,
      ),
      ...{ title: "A time", date: "2022-07-29", updated: "2022-08-02", authors: ["Bo Lund"] },
      ...{ tags: ["docs"], former: ["/blog/a-time/"] },
    },
    "blog/publish-date.md": {
      text: yaml("title: Another name\npublishDate: 2022-08-05T00:00:00Z", `Fifth. ${teams}`),
      ...{ title: "Another name", date: "2022-08-05" },
    },
    "blog/canonical.md": {
      text: yaml(
        "title: Seen first elsewhere\npubDate: 12 August 2022\ncanonicalURL: https://column.example/seen\ncategory: Town",
        `Sixth. ${bell}`,
      ),
      ...{ title: "Seen first elsewhere", date: "2022-08-12", source: "column.example" },
      ...{ address: "https://column.example/seen", sections: ["Town"] },
    },
    "blog/folder/index.md": {
      text: yaml(
        "title: In a folder\npubDate: August 19, 2022\nimage:\n  url: ./boat.png\n  alt: A boat",
        `Seventh. ${noise}`,
      ),
      ...{ title: "In a folder", date: "2022-08-19", shows: ["blog/folder/boat.png"] },
    },
    "blog/authors.md": {
      text: yaml(
        "title: Two wrote it\npubDate: 2022/08/26\nauthors:\n  - name: Ada Marsh\n    url: https://ada.example/\n  - name: Bo Lund",
        `Eighth. ${scaffold}`,
      ),
      ...{ title: "Two wrote it", date: "2022-08-26", authors: ["Ada Marsh", "Bo Lund"] },
    },
    "blog/pt/rio.md": {
      text: yaml("title: 'O rio'\npubDate: '02 de setembro de 2022'", `Rio. ${texts.pt[0]}`),
      ...{ title: "O rio", date: "2022-09-02", language: "pt" },
    },
    "blog/pt/pescadores.md": {
      text: yaml("title: Os pescadores\npubDate: 9 set 2022\nlang: pt-BR", `Mar. ${texts.pt[1]}`),
      ...{ title: "Os pescadores", date: "2022-09-09", language: "pt-BR" },
    },
    "blog/pt/curto.md": {
      text: yaml("title: Curto\npubDate: 2022-09-10", "Hoje não há notícias, e amanhã também não."),
      ...{ title: "Curto", date: "2022-09-10", language: "" },
    },
    "blog/2022-09-16-name.md": {
      text: yaml("title: By its name", `Ninth. ${hay}`),
      ...{ title: "By its name", date: "2022-09-16" },
    },
    "blog/2022/09/folders.md": {
      text: yaml("title: By its folders", `Tenth. ${library}`),
      ...{ title: "By its folders", date: "2022-09" },
    },
    "blog/mdx.mdx": {
      text: yaml(
        "title: With code at its head\npubDate: Sep 23 2022",
        "import Chart from '../../components/Chart.astro';",
        `Eleventh. ${teams}`,
      ),
      ...{ title: "With code at its head", date: "2022-09-23" },
    },
    "blog/weekday.md": {
      text: yaml("title: A weekday\npubDate: Fri, 30 Sep 2022 10:00:00 GMT", `Twelfth. ${bell}`),
      ...{ title: "A weekday", date: "2022-09-30" },
    },
  },
  withheld: {
    "blog/draft.md": yaml("title: Zwabber\npubDate: 'Oct 01 2022'\ndraft: true", "Zwabber."),
    "blog/is-draft.md": yaml("title: Zwabber\npubDate: Oct 02 2022\nisDraft: true", "Zwabbers."),
    "blog/ahead.md": yaml("title: Zwabber\npubDate: 'Oct 03 2091'", "Zwabber ahead."),
    "blog/ahead-time.md": yaml("title: Zwabber\npubDatetime: 2091-10-04T00:00:00Z", "Zwab again."),
    "blog/hero-draft.md": yaml(
      "title: Zwabber\npubDate: Oct 05 2022\ndraft: true\nheroImage: ./kept.jpg",
      "Zwabber hero.",
    ),
  },
  withheldPictures: ["blog/kept.jpg"],
};
