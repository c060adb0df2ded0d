import { texts } from "./texts.ts";
import { toml, type WrittenPile } from "./written-pile.ts";

const [noise, scaffold, hay, library, teams, bell] = texts.en;

/** A town's news kept with Zola: TOML with `[extra]` and `[taxonomies]`, languages in the names of files. */
export const zola: WrittenPile = {
  name: "Zola",
  articles: {
    "blog/wall.md": {
      text: toml(
        'title = "A wall"\ndate = 2021-03-01\nupdated = 2021-03-09\nauthors = ["Ada Marsh"]\n[taxonomies]\ncategories = ["Town"]\ntags = ["rail", "noise"]',
        `Wall. ${noise}`,
      ),
      ...{ title: "A wall", date: "2021-03-01", updated: "2021-03-09", authors: ["Ada Marsh"] },
      ...{ sections: ["Town"], tags: ["rail", "noise"] },
    },
    "blog/extra.md": {
      text: toml(
        'title = "Facts in extra"\ndate = 2021-03-02T08:00:00Z\n[extra]\nauthor = "Bo Lund"\nsource = "https://town.example/extra"',
        `Extra. ${scaffold}`,
      ),
      ...{ title: "Facts in extra", date: "2021-03-02", authors: ["Bo Lund"] },
      ...{ source: "town.example", address: "https://town.example/extra" },
    },
    "blog/2021-03-03-name.md": {
      text: toml('title = "Its name has the day"', `Name. ${hay}`),
      ...{ title: "Its name has the day", date: "2021-03-03" },
    },
    "blog/2021-03-04_underscore.md": {
      text: toml('title = "An underscore"', `Line. ${library}`),
      ...{ title: "An underscore", date: "2021-03-04" },
    },
    "blog/2021-03-05T10:00:00Z-time.md": {
      text: toml('title = "A time in its name"', `Time. ${teams}`),
      ...{ title: "A time in its name", date: "2021-03-05" },
    },
    "blog/2021-03-06-bundle/index.md": {
      text: toml('title = "A bundle"', `Bundle. ${bell}`, "![A tower](tower.jpg)"),
      ...{ title: "A bundle", date: "2021-03-06", shows: ["blog/2021-03-06-bundle/tower.jpg"] },
    },
    "blog/aliases.md": {
      text: toml(
        'title = "Aliases"\ndate = 2021-03-07\naliases = ["old/aliases", "/2020/aliases/"]\npath = "town/aliases"\nslug = "other-aliases"',
        `Names. ${noise}`,
      ),
      ...{ title: "Aliases", date: "2021-03-07" },
      former: ["/old/aliases/", "/2020/aliases/", "/town/aliases/"],
    },
    "blog/local.md": {
      text: toml('title = "A local time"\ndate = 2021-03-08T23:30:00', `Local. ${scaffold}`),
      ...{ title: "A local time", date: "2021-03-08" },
    },
    "blog/offset.md": {
      text: toml('title = "With a zone"\ndate = 2021-03-09 23:30:00-05:00', `Zone. ${hay}`),
      ...{ title: "With a zone", date: "2021-03-09" },
    },
    "blog/hall.md": {
      text: toml('title = "The hall"\ndate = 2021-03-10', `Hall. ${library}`),
      ...{ title: "The hall", date: "2021-03-10" },
    },
    "blog/hall.fr.md": {
      text: toml('title = "La salle"\ndate = 2021-03-10', `Salle. ${texts.fr[1]}`),
      ...{ title: "La salle", date: "2021-03-10", language: "fr" },
    },
    "blog/hall.ar.md": {
      text: toml('title = "القاعة"\ndate = 2021-03-10', texts.ar[0]),
      ...{ title: "القاعة", date: "2021-03-10", language: "ar" },
    },
    "blog/draft-false.md": {
      text: toml('title = "Ready"\ndate = "2021-03-11"\ndraft = false', `Ready. ${teams}`),
      ...{ title: "Ready", date: "2021-03-11" },
    },
    "blog/extra-date.md": {
      text: toml('title = "A day in extra"\n[extra]\ndate = 2021-03-12', `Day. ${bell}`),
      ...{ title: "A day in extra", date: "2021-03-12" },
    },
    "blog/yaml.md": {
      text: `---\ntitle: YAML, too\ndate: 2021-03-13\ntaxonomies:\n  tags: [yaml]\n---\n\nYAML. ${noise}\n`,
      ...{ title: "YAML, too", date: "2021-03-13", tags: ["yaml"] },
    },
    "blog/blank-first.md": {
      text: `\n\n${toml('title = "Empty lines first"\ndate = 2021-03-14', `Empty. ${hay}`)}`,
      ...{ title: "Empty lines first", date: "2021-03-14" },
    },
  },
  withheld: {
    "blog/draft.md": toml('title = "Zwabber"\ndate = 2021-04-01\ndraft = true', "Zwabber."),
    "blog/2021-04-02-bundle/index.md": toml(
      'title = "Zwabber"\ndraft = true',
      "Zwab ![x](kept.jpg)",
    ),
    "blog/extra-draft.md": toml(
      'title = "Zwabber"\ndate = 2021-04-03\n[extra]\ndraft = true',
      "Zwabs.",
    ),
    "blog/hall.de.md": toml('title = "Zwabber"\ndate = 2021-03-10\ndraft = true', "Zwabbern."),
    "blog/ahead.md": toml('title = "Zwabber"\ndate = 2091-04-05', "Zwabber."),
    "blog/not-rendered.md": toml('title = "Zwabber"\ndate = 2021-04-06\nrender = false', "Zwab."),
  },
  withheldPictures: ["blog/2021-04-02-bundle/kept.jpg"],
  others: {
    "_index.md": '+++\ntitle = "Town"\nsort_by = "date"\n+++\n',
    "blog/_index.fr.md": '+++\ntitle = "Nouvelles"\n+++\n',
  },
};
