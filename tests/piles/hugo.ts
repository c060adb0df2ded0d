import type { Pile } from "./pile.ts";

const flood = "posts/flood/index.md";
const mayor = "posts/mayor.md";
const dam = "posts/dam.md";
const school = "posts/school/index.md";

/** A weekly kept for Hugo: bundles with their pictures, others in `static/`. */
export const hugo: Pile = {
  name: "hugo",
  shows: {
    [flood]: ["posts/flood/bridge.jpg", "posts/flood/mill.jpg", "posts/flood/map.png"],
    [mayor]: ["/static/img/mayor.jpg"],
    [dam]: ["/static/img/dam.png", "/static/img/place.jpg"],
    [school]: ["school.jpg", "yard.jpg", "class.jpg"].map((name) => `posts/school/images/${name}`),
    "posts/concert.md": [
      "/static/img/concert.jpg",
      "/static/img/choir.png",
      "/static/files/concert.mp3",
      "/static/files/concert.mp4",
      "/static/files/programme.pdf",
    ],
    "posts/sub/deep/index.md": ["posts/sub/deep/hills.jpg", "posts/sub/deep/hills-2.jpg"],
    "posts/html.html": ["/static/img/place.jpg"],
    "posts/gallery/index.md": ["one.jpg", "two.jpg", "three.jpg"].map(
      (name) => `posts/gallery/${name}`,
    ),
    "posts/2020-03-20-weather.md": ["/static/img/sky.png"],
  },
  links: {
    [flood]: [mayor, dam],
    [mayor]: [flood, dam],
    [dam]: [flood, mayor, flood],
    "posts/opinion.md": [dam],
    "posts/sub/deep/index.md": [flood, school, dam],
    "posts/links.md": [mayor, dam, dam],
    "posts/html.html": [flood, mayor],
  },
  unused: ["README.md", "_index.md", "posts/_index.md", "posts/school/images.txt.bak"],
};
