import type { Pile } from "./pile.ts";

const tower = "blog/tower/index.md";
const bells = "blog/bells.md";
const market = "blog/2021-05-16-market.md";
const hall = "blog/hall.md";

/** A town's news kept for Zola. */
export const zola: Pile = {
  name: "zola",
  shows: {
    [tower]: ["tower.jpg", "top.jpg", "bell.jpg"].map((name) => `blog/tower/${name}`),
    [market]: ["/static/img/market.png", "/static/img/one.jpg", "/static/img/two.jpg"],
    "blog/fountain.md": ["/static/img/fountain.jpg"],
    "blog/school/index.md": ["bus.jpg", "lake.jpg", "list.pdf"].map(
      (name) => `blog/school/${name}`,
    ),
    "blog/trees.md": ["blog/tower/top.jpg", "/static/img/tree.jpg", "/static/img/oak.jpg"],
    "blog/film.md": ["/static/media/film.mp4", "/static/media/song.ogg"],
  },
  linked: { "blog/film.md": ["/static/img/poster.jpg"] },
  links: {
    [tower]: [bells, bells],
    [bells]: [tower],
    [market]: [tower, bells],
    "blog/fountain.md": [market],
    [hall]: [hall, hall, bells, market],
    "blog/letters.md": [hall],
    "pages/about.md": [tower],
  },
  dead: [
    "pages/about.md:4 The link to “@/blog/_index.md” leads to no article or file of this archive; its words stand alone.",
  ],
  unused: ["_index.md", "blog/_index.md"],
};
