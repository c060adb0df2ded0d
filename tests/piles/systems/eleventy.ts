import { texts } from "./texts.ts";
import { type WrittenPile, yaml } from "./written-pile.ts";

const [noise, scaffold, hay, library, teams, bell] = texts.en;

/** A magazine kept with Eleventy: data of folders beside the texts, words for days, no pages on purpose. */
export const eleventy: WrittenPile = {
  name: "Eleventy",
  articles: {
    "posts/day.md": {
      text: yaml("title: A day\ndate: 2021-05-03\ntags: post", `Day. ${noise}`),
      ...{ title: "A day", date: "2021-05-03", tags: ["post"] },
    },
    "posts/2021-05-04-name.md": {
      text: yaml("title: A day in the name\nlayout: layouts/post.njk", `Name. ${scaffold}`),
      ...{ title: "A day in the name", date: "2021-05-04" },
    },
    "posts/2021-05-05-last-modified.md": {
      text: yaml("title: A word for a day\ndate: Last Modified", `Word. ${hay}`),
      ...{ title: "A word for a day", date: "2021-05-05" },
    },
    "posts/2021-05-06-created.md": {
      text: yaml("title: Another word\ndate: Created", `Created. ${library}`),
      ...{ title: "Another word", date: "2021-05-06" },
    },
    "posts/2021-05-07-git.md": {
      text: yaml("title: A word of Git\ndate: git Last Modified", `Git. ${teams}`),
      ...{ title: "A word of Git", date: "2021-05-07" },
    },
    "posts/permalink.md": {
      text: yaml(
        "title: An address\ndate: 2021-05-08T10:00:00.000Z\npermalink: /letters/an-address/index.html",
        `Address. ${bell}`,
      ),
      ...{ title: "An address", date: "2021-05-08", former: ["/letters/an-address/"] },
    },
    "posts/pattern.md": {
      text: yaml(
        'title: A pattern\ndate: 2021-05-09\npermalink: "/{{ page.date | year }}/{{ title | slug }}/"',
        `Pattern. ${noise}`,
      ),
      ...{ title: "A pattern", date: "2021-05-09" },
    },
    "posts/json.md": {
      text: `---json\n{\n  "title": "A head of JSON",\n  "date": "2021-05-10",\n  "author": { "name": "Ada Marsh", "url": "https://ada.example/" }\n}\n---\n\nJSON. ${scaffold}\n`,
      ...{ title: "A head of JSON", date: "2021-05-10", authors: ["Ada Marsh"] },
    },
    "posts/tags.md": {
      text: yaml(
        "title: Tags\ndate: 2021-05-11\ntags:\n  - posts\n  - hay\neleventyExcludeFromCollections: false",
        `Tags. ${hay}`,
      ),
      ...{ title: "Tags", date: "2021-05-11", tags: ["posts", "hay"] },
    },
    "posts/canonical.md": {
      text: yaml(
        "title: First elsewhere\ndate: 2021-05-12\ncanonical: https://magazine.example/2021/first/\nauthor: Dee Fox, The Magazine",
        `First. ${library}`,
      ),
      ...{ title: "First elsewhere", date: "2021-05-12", source: "magazine.example" },
      ...{ address: "https://magazine.example/2021/first/", authors: ["Dee Fox"] },
    },
    "posts/yaml-dots.md": {
      text: `---\ntitle: Closed by dots\ndate: 2021-05-13\n...\n\nDots. ${teams}\n`,
      ...{ title: "Closed by dots", date: "2021-05-13" },
    },
    "posts/toml.md": {
      text: `---toml\ntitle = "A head of TOML"\ndate = 2021-05-14\n---\n\nTOML. ${bell}\n`,
      ...{ title: "A head of TOML", date: "2021-05-14" },
    },
    "posts/code.md": {
      text: yaml(
        "title: Code stays\ndate: 2021-05-15\neleventyNavigation:\n  key: Code\n  order: 2",
        `Code. ${noise}`,
        "{% raw %}{{ page.url }}{% endraw %}",
      ),
      ...{ title: "Code stays", date: "2021-05-15" },
    },
    "posts/zeit.md": {
      text: yaml("title: Die Bäckerei schließt\ndate: 16. Mai 2021", `Brot. ${texts.de[2]}`),
      ...{ title: "Die Bäckerei schließt", date: "2021-05-16", language: "de" },
    },
    "posts/es.md": {
      text: yaml("title: Las obras del puerto\ndate: 17 de mayo de 2021", `Obras. ${texts.es[0]}`),
      ...{ title: "Las obras del puerto", date: "2021-05-17", language: "es" },
    },
  },
  withheld: {
    "posts/no-page.md": yaml("title: Zwabber\ndate: 2021-06-01\npermalink: false", "Zwabs."),
    "posts/draft.md": yaml("title: Zwabber draft\ndate: 2021-06-02\ndraft: true", "Zwabber."),
    "posts/status.md": yaml("title: Zwabber status\ndate: 2021-06-03\nstatus: draft", "Zwabber."),
    "posts/ahead.md": yaml("title: Zwabber ahead\ndate: 2091-06-03", "Zwabber ![x](ahead.webp)."),
    "posts/data-draft.md": `---json\n{ "title": "Zwabber JSON", "draft": true }\n---\n\nZwab.\n`,
  },
  withheldPictures: ["posts/ahead.webp"],
  others: {
    "posts/posts.json": '{ "layout": "layouts/post.njk", "tags": ["post"] }\n',
    "posts/posts.11tydata.js": 'export default { layout: "layouts/post.njk" };\n',
    "index.njk": "---\ntitle: Home\n---\n{% for post in collections.post %}{% endfor %}\n",
  },
};
