import { texts } from "./texts.ts";
import { type WrittenPile, yaml } from "./written-pile.ts";

const [noise, scaffold, hay, library, teams, bell] = texts.en;

/** A paper kept with Jekyll: days in the names of files, switches and lists as YAML of several kinds. */
export const jekyll: WrittenPile = {
  name: "Jekyll",
  articles: {
    "_posts/2019-03-15-ferry-late.md": {
      text: yaml('layout: post\ntitle: "Ferry late again"\ncategories: harbour', `Late. ${noise}`),
      ...{ title: "Ferry late again", date: "2019-03-15", sections: ["harbour"] },
    },
    "_posts/2019-03-16-wall.md": {
      text: yaml(
        "layout: post\ntitle:  A wall for the sidings\ndate:   2019-03-16 23:30:00 -0500\nauthor: Ada Marsh\ntags: [rail, noise]",
        `Trains. ${noise}`,
      ),
      ...{ title: "A wall for the sidings", date: "2019-03-16", authors: ["Ada Marsh"] },
      tags: ["rail", "noise"],
    },
    "_posts/2019-03-18-scaffold.markdown": {
      text: yaml(
        "title: 'Scaffold falls: nobody hurt'\npublished: true\nauthor: By Ada Marsh and Bo Lund",
        `Planks. ${scaffold}`,
      ),
      ...{ title: "Scaffold falls: nobody hurt", date: "2019-03-18" },
      authors: ["Ada Marsh", "Bo Lund"],
    },
    "_posts/2019-04-01-hay.md": {
      text: yaml(
        "title: Early hay\npermalink: /farms/early-hay/\nredirect_from:\n  - /hay.html\n  - /2019/hay/",
        `Mown. ${hay}`,
      ),
      ...{ title: "Early hay", date: "2019-04-01" },
      former: ["/farms/early-hay/", "/hay.html", "/2019/hay/"],
    },
    "_posts/2019-04-02-lending.md": {
      text: yaml(
        "title: Lending ladders\ncategory: town\ntags: library tools\nlast_modified_at: 2019-05-20",
        `Ladders. ${library}`,
      ),
      ...{ title: "Lending ladders", date: "2019-04-02", sections: ["town"] },
      ...{ tags: ["library tools"], updated: "2019-05-20" },
    },
    "_posts/sport/2019-04-07-final.md": {
      text: yaml(
        "title: Two teams left\nexternal_url: https://harbourpost.example/sport/final?utm_source=feed",
        `Cup. ${teams}`,
      ),
      ...{ title: "Two teams left", date: "2019-04-07", source: "harbourpost.example" },
      address: "https://harbourpost.example/sport/final?utm_source=feed",
    },
    "_posts/2019-04-09-bell.md": {
      text: yaml("title: The bell in the shed\nimage: bell.jpg", `Bronze. ${bell}`),
      ...{ title: "The bell in the shed", date: "2019-04-09", shows: ["_posts/bell.jpg"] },
    },
    "_posts/2019-04-10-no-head.md": {
      text: `# A note without a head\n\nShort. ${library}\n`,
      ...{ title: "A note without a head", date: "2019-04-10" },
    },
    "_posts/2019-04-11-date-wins.md": {
      text: yaml("title: The head counts\ndate: 2019-04-12T08:00:00Z", `Two days. ${hay}`),
      ...{ title: "The head counts", date: "2019-04-12" },
    },
    "_posts/2019-04-13-authors.md": {
      text: yaml(
        "title: Three wrote it\nauthors:\n  - name: Ada Marsh\n    email: ada@harbourpost.example\n  - name: Cy Vey\n  - bo_lund",
        `Three. ${noise}`,
      ),
      ...{ title: "Three wrote it", date: "2019-04-13" },
      authors: ["Ada Marsh", "Cy Vey", "bo_lund"],
    },
    "_posts/2019-04-14-null.md": {
      text: yaml("title: Nobody wrote it\nauthor: null\nexcerpt: ~\ntags:", `None. ${scaffold}`),
      ...{ title: "Nobody wrote it", date: "2019-04-14" },
    },
    "_posts/2019-04-15-dois-rios.md": {
      text: yaml("title: Dois rios\nlang: pt", `Rios. ${texts.pt[0]}`),
      ...{ title: "Dois rios", date: "2019-04-15", language: "pt" },
    },
    "_posts/2019-04-16-pont.md": {
      text: yaml("title: Le pont", `Le pont. ${texts.fr[0]}`),
      ...{ title: "Le pont", date: "2019-04-16", language: "fr" },
    },
    "_posts/2019-04-17-hyphens.md": {
      text: `--- \ntitle: Blanks behind hyphens\n---\t\n\nBlanks. ${bell}\n`,
      ...{ title: "Blanks behind hyphens", date: "2019-04-17" },
    },
    "_posts/2019-04-18-twice.md": {
      text: yaml("title: First wording\ntitle: Second wording", `Twice. ${teams}`),
      ...{ title: "Second wording", date: "2019-04-18" },
    },
    "_posts/2019-04-19-html.html": {
      text: yaml("title: Written in HTML\ncategories: [town, council]", `<p>Tags. ${noise}</p>`),
      ...{ title: "Written in HTML", date: "2019-04-19", sections: ["town", "council"] },
    },
  },
  withheld: {
    "_drafts/mayor.md": yaml("title: Zwabber mayor", "Zwabberish ![x](mayor.jpg)."),
    "_posts/2019-05-01-unpublished.md": yaml("title: Zwabber two\npublished: false", "Zwabbers."),
    "_posts/2091-05-01-future.md": yaml(
      "title: Zwabber ahead\ndate: 2091-05-01 10:00:00 +0000",
      "Zwabbered.",
    ),
    "_posts/2019-05-03-off.md": yaml("title: Zwabber off\npublished: no\ntags: [zwabber]", "Zwab."),
    "_posts/2091-06-01-name-only.md": yaml("title: Zwabber by name", "Zwabber in the name."),
  },
  withheldPictures: ["_drafts/mayor.jpg"],
  others: {
    "index.html":
      "---\nlayout: home\n---\n{% for post in site.posts %}{{ post.title }}{% endfor %}\n",
    "_layouts/post.html": "<article>{{ content }}</article>\n",
  },
};
