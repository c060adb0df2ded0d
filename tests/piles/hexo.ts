import type { Pile } from "./pile.ts";

const first = "_posts/first-snow.md";
const old = "_posts/old-snow.md";
const harbour = "_posts/harbour.md";
const chinese = "_posts/中文新闻.md";

/** Notes kept for Hexo: each text has a folder of its name, other pictures lie in `images/`. */
export const hexo: Pile = {
  name: "hexo",
  shows: {
    [first]: [
      "/images/cover-snow.jpg",
      "_posts/first-snow/lighthouse.jpg",
      "_posts/first-snow/two boats.jpg",
    ],
    [old]: ["_posts/old-snow/quay.jpg", "_posts/old-snow/school.jpg"],
    [harbour]: ["/images/lamps.png", "/images/quay-lamp.jpg", "_posts/harbour/plan.pdf"],
    "_posts/film.md": ["/images/film-1.jpg", "/images/poster.webp"],
    [chinese]: ["_posts/中文新闻/灯塔.jpg"],
    "_posts/html-inside.md": ["/images/bus.jpg", "/images/route.png"],
    "_posts/table.md": ["_posts/table/times.png"],
    "about/index.md": ["about/editor.jpg"],
  },
  links: {
    [first]: [old, old],
    [old]: [first],
    "_posts/notes.md": [first, first, harbour],
    [chinese]: [first],
    "_posts/links.md": [first, old, old, harbour, harbour, chinese, chinese],
    "_posts/footnotes.md": [first],
  },
  unused: ["_posts/film/unused.jpg"],
};
