import { texts } from "./texts.ts";
import { type WrittenPile, yaml } from "./written-pile.ts";

const [noise, scaffold, hay, library, teams, bell] = texts.en;

/** A head of JSON as tools that write files of an export have it. */
function json(head: object, ...paragraphs: readonly string[]): string {
  return `${JSON.stringify(head, undefined, 2)}\n\n${paragraphs.join("\n\n")}\n`;
}

/** What tools make of an export of Ghost: authors and tags as things, times with fractions, `__GHOST_URL__`. */
export const ghost: WrittenPile = {
  name: "Ghost’s export",
  articles: {
    "posts/wall.md": {
      text: yaml(
        'title: "A wall for the sidings"\nslug: wall\ndate_published: 2023-01-03T09:00:00.000Z\ndate_updated: 2023-01-05T10:00:00.000Z\ntags: [Town, Rail]\nexcerpt: ""',
        `Trains. ${noise}`,
      ),
      ...{ title: "A wall for the sidings", date: "2023-01-03", updated: "2023-01-05" },
      ...{ tags: ["Town", "Rail"], former: ["/posts/wall/"] },
    },
    "posts/scaffold.md": {
      text: yaml(
        "title: Scaffold falls\npublished_at: 2023-01-04T09:00:00.000+00:00\nupdated_at: 2023-01-04T12:00:00.000+00:00\nauthors:\n  - id: 5f1\n    name: Ada Marsh\n    slug: ada\n  - id: 5f2\n    name: Bo Lund\n    slug: bo\nprimary_author:\n  name: Ada Marsh\nvisibility: public\nstatus: published",
        `Planks. ${scaffold}`,
      ),
      ...{ title: "Scaffold falls", date: "2023-01-04", authors: ["Ada Marsh", "Bo Lund"] },
    },
    "posts/feature.md": {
      text: yaml(
        "title: A picture of the export\ndate: 2023-01-05\nfeature_image: __GHOST_URL__/content/images/2023/01/hay.jpg\nfeature_image_alt: Hay\nfeature_image_caption: The meadow",
        `Mown. ${hay}`,
      ),
      ...{ title: "A picture of the export", date: "2023-01-05" },
      shows: ["content/images/2023/01/hay.jpg"],
    },
    "posts/link.md": {
      text: yaml(
        "title: A link of the export\ndate: 2023-01-06T00:00:00.000Z",
        `Ladders. ${library}`,
        "[The wall](__GHOST_URL__/wall/) was told before. ![A ladder](__GHOST_URL__/content/images/ladder.png)",
      ),
      ...{ title: "A link of the export", date: "2023-01-06" },
      shows: ["content/images/ladder.png"],
    },
    "posts/json.md": {
      text: json(
        {
          title: "A head of JSON",
          published_at: "2023-01-07T08:00:00.000Z",
          authors: [{ name: "Dee Fox", email: null }],
          tags: [{ name: "Town", slug: "town" }, { name: "Hay" }],
          visibility: "public",
          featured: false,
          canonical_url: "https://journal.example/json/",
        },
        `Cup. ${teams}`,
      ),
      ...{ title: "A head of JSON", date: "2023-01-07", authors: ["Dee Fox"] },
      ...{ tags: ["Town", "Hay"], source: "journal.example" },
      address: "https://journal.example/json/",
    },
    "posts/nulls.md": {
      text: json(
        {
          title: "Nothing but nulls",
          published_at: "2023-01-08T08:00:00.000Z",
          updated_at: null,
          custom_excerpt: null,
          canonical_url: null,
          feature_image: null,
          authors: [],
          primary_author: null,
        },
        `Bronze. ${bell}`,
      ),
      ...{ title: "Nothing but nulls", date: "2023-01-08" },
    },
    "posts/created-first.md": {
      text: yaml(
        "title: Begun before\ncreated_at: 2022-12-01T08:00:00.000Z\npublished_at: 2023-01-11T08:00:00.000Z",
        `Begun. ${hay}`,
      ),
      ...{ title: "Begun before", date: "2023-01-11" },
    },
    "posts/primary-tag.md": {
      text: yaml(
        "title: A first tag\ndate: 2023-01-12\nprimary_tag:\n  name: Library\n  slug: library\ntags:\n  - name: Library\n  - name: Tools",
        `Tools. ${library}`,
      ),
      ...{ title: "A first tag", date: "2023-01-12", sections: ["Library"] },
      tags: ["Library", "Tools"],
    },
    "posts/milliseconds.md": {
      text: json({ title: "Milliseconds", published_at: 1673596800000 }, `Milliseconds. ${teams}`),
      ...{ title: "Milliseconds", date: "2023-01-13" },
    },
    "posts/html.html": {
      text: yaml(
        "title: HTML of the export\ndate: 2023-01-14",
        `<p>HTML. ${bell}</p><figure class="kg-card kg-image-card"><img src="__GHOST_URL__/content/images/bell.jpg" alt="The bell"></figure>`,
      ),
      ...{ title: "HTML of the export", date: "2023-01-14" },
      shows: ["content/images/bell.jpg"],
    },
    "posts/es.md": {
      text: yaml("title: La biblioteca\ndate: 2023-01-15\nlocale: es", `Libros. ${texts.es[1]}`),
      ...{ title: "La biblioteca", date: "2023-01-15", language: "es" },
    },
    "posts/pt.md": {
      text: yaml("title: A escola\ndate: 2023-01-16", `Escola. ${texts.pt[2]}`),
      ...{ title: "A escola", date: "2023-01-16", language: "pt" },
    },
    "posts/url.md": {
      text: yaml(
        "title: A path as url\ndate: 2023-01-17\nurl: /town/path-as-url/",
        `Path. ${noise}`,
      ),
      ...{ title: "A path as url", date: "2023-01-17", former: ["/town/path-as-url/"] },
    },
  },
  withheld: {
    "posts/private.md": yaml("title: Zwabber\ndate: 2023-02-01\nvisibility: private", "Zwabber."),
    "posts/paid.md": yaml("title: Zwabber\ndate: 2023-01-09\nvisibility: paid", "Zwabber paid."),
    "posts/members.md": yaml("title: Zwabber\ndate: 2023-01-10\nvisibility: members", "Zwabber."),
    "posts/draft.md": json(
      { title: "Zwabber", status: "draft", published_at: null, feature_image: "/kept.jpg" },
      "Zwabber draft.",
    ),
    "posts/scheduled.md": yaml(
      "title: Zwabber\nstatus: scheduled\npublished_at: 2091-02-03T08:00:00.000Z",
      "Zwabber scheduled ![x](__GHOST_URL__/content/images/kept.jpg).",
    ),
    "posts/ahead.md": json({ title: "Zwabber", published_at: "2091-02-04T08:00:00Z" }, "Zwab."),
    "posts/trash.md": yaml("title: Zwabber\ndate: 2023-02-05\nstatus: trash", "Zwabber trash."),
  },
  withheldPictures: ["content/images/kept.jpg"],
};
