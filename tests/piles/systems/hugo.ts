import { texts } from "./texts.ts";
import { toml, type WrittenPile, yaml } from "./written-pile.ts";

const [noise, scaffold, hay, library, teams, bell] = texts.en;

/** A weekly kept with Hugo: TOML and YAML, bundles, two languages in one folder, days that come and go. */
export const hugo: WrittenPile = {
  name: "Hugo",
  articles: {
    "posts/wall.md": {
      text: toml(
        'title = "A wall for the sidings"\ndate = 2020-02-03T09:30:00+01:00\nlastmod = 2020-02-10\nauthors = ["Ada Marsh", "Bo Lund"]\ncategories = ["Town"]\ntags = ["rail", "noise"]\ndraft = false',
        `Trains. ${noise}`,
      ),
      ...{ title: "A wall for the sidings", date: "2020-02-03", updated: "2020-02-10" },
      ...{ authors: ["Ada Marsh", "Bo Lund"], sections: ["Town"], tags: ["rail", "noise"] },
    },
    "posts/local-day.md": {
      text: toml("title = 'A local day'\ndate = 2020-02-04\nweight = 3", `A day. ${hay}`),
      ...{ title: "A local day", date: "2020-02-04" },
    },
    "posts/local-time.md": {
      text: toml("title = 'A local time'\ndate = 2020-02-05 23:15:00", `A time. ${bell}`),
      ...{ title: "A local time", date: "2020-02-05" },
    },
    "posts/scaffold/index.md": {
      text: yaml(
        "title: Scaffold falls\ndate: 2020-02-06\nresources:\n  - src: gable.jpg\n    title: The gable\nslug: scaffold-falls",
        `Planks. ${scaffold}`,
        "![The gable](gable.jpg)",
      ),
      ...{ title: "Scaffold falls", date: "2020-02-06", shows: ["posts/scaffold/gable.jpg"] },
      former: ["/posts/scaffold-falls/"],
    },
    "posts/aliases.md": {
      text: toml(
        'title = "Moved twice"\ndate = "2020-02-07"\naliases = ["/old/moved/", "/2020/moved.html"]\nurl = "/news/moved/"',
        `Moved. ${library}`,
      ),
      ...{ title: "Moved twice", date: "2020-02-07" },
      former: ["/old/moved/", "/2020/moved.html", "/news/moved/"],
    },
    "posts/bridge.md": {
      text: toml(
        "title = 'The bridge stays'\ndate = 2020-02-08\nauthor = 'Ada Marsh'",
        `Bridge. ${teams}`,
      ),
      ...{ title: "The bridge stays", date: "2020-02-08", authors: ["Ada Marsh"] },
    },
    "posts/bridge.pt.md": {
      text: toml(
        "title = 'A ponte fica'\ndate = 2020-02-08\nauthor = 'Ada Marsh'",
        `Ponte. ${texts.pt[0]}`,
      ),
      ...{ title: "A ponte fica", date: "2020-02-08", authors: ["Ada Marsh"], language: "pt" },
    },
    "posts/bridge.de.md": {
      text: toml("title = 'Die Brücke bleibt'\ndate = 2020-02-08", `Brücke. ${texts.de[0]}`),
      ...{ title: "Die Brücke bleibt", date: "2020-02-08", language: "de" },
    },
    "posts/2020-02-09-by-name.md": {
      text: toml("title = 'The day is in the name'", `Named. ${noise}`),
      ...{ title: "The day is in the name", date: "2020-02-09" },
    },
    "posts/publish-date.md": {
      text: yaml(
        "title: Published later\npublishDate: 2020-02-11\nexpiryDate: 2099-01-01",
        `Later. ${scaffold}`,
      ),
      ...{ title: "Published later", date: "2020-02-11" },
    },
    "posts/json.md": {
      text: `{\n  "title": "A head in JSON",\n  "date": "2020-02-12T10:00:00Z",\n  "tags": ["json"],\n  "params": { "author": "Cy Vey" }\n}\n\nBraces. ${hay}\n`,
      ...{ title: "A head in JSON", date: "2020-02-12", tags: ["json"], authors: ["Cy Vey"] },
    },
    "posts/params.md": {
      text: toml(
        "title = 'Facts in params'\ndate = 2020-02-13\n[params]\nauthor = 'Dee Fox'\ncanonical_url = 'https://weekly.example/params'",
        `Params. ${library}`,
      ),
      ...{ title: "Facts in params", date: "2020-02-13", authors: ["Dee Fox"] },
      ...{ source: "weekly.example", address: "https://weekly.example/params" },
    },
    "posts/author-table.md": {
      text: toml(
        "title = 'An author with an address'\ndate = 2020-02-14\n[author]\nname = 'Eve Gray'\nemail = 'eve@weekly.example'",
        `Table. ${teams}`,
      ),
      ...{ title: "An author with an address", date: "2020-02-14", authors: ["Eve Gray"] },
    },
    "2020/02/15/folder.md": {
      text: toml("title = 'The day is in the folders'", `Folders. ${bell}`),
      ...{ title: "The day is in the folders", date: "2020-02-15" },
    },
    "posts/windows.md": {
      text: toml(
        'title = """\nA title of "quotes\\""""\ndate = 2020-02-16',
        `Quotes. ${noise}`,
      ).replaceAll("\n", "\r\n"),
      ...{ title: 'A title of "quotes"', date: "2020-02-16" },
    },
    "fr/posts/marche.md": {
      text: yaml("title: Le marché couvert\ndate: 2020-02-17", `Marché. ${texts.fr[0]}`),
      ...{ title: "Le marché couvert", date: "2020-02-17", language: "fr" },
    },
  },
  withheld: {
    "posts/draft.md": toml("title = 'Zwabber draft'\ndate = 2020-03-01\ndraft = true", "Zwabs."),
    "posts/expired.md": toml(
      "title = 'Zwabber expired'\ndate = 2020-03-02\nexpiryDate = 2021-01-01",
      "Zwabs ![x](secret.jpg).",
    ),
    "posts/embargo.md": yaml("title: Zwabber embargo\npublishDate: 2091-01-01", "Zwabbing."),
    "posts/future.md": toml("title = 'Zwabber future'\ndate = 2091-03-02T00:00:00Z", "Zwabber."),
    "posts/headless/index.md": toml(
      "title = 'Zwabber headless'\ndate = 2020-03-03\n[build]\nrender = 'never'\nlist = 'never'",
      "Zwabbed.",
    ),
    "posts/bridge.fr.md": toml("title = 'Zwabber'\ndate = 2020-02-08\ndraft = true", "Zwabber."),
    "posts/kept/index.md": toml("title = 'Zwabber'\nheadless = true", "Zwabber."),
  },
  withheldPictures: ["posts/secret.jpg"],
  others: {
    "_index.md": "---\ntitle: The weekly\n---\nA list.\n",
    "posts/_index.pt.md": "---\ntitle: Notícias\n---\nUma lista.\n",
  },
};
