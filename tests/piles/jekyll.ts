import type { Pile } from "./pile.ts";

const plan = "_posts/2019-03-14-harbour-plan.md";
const vote = "_posts/2019-04-02-council-votes.md";
const regatta = "_posts/sport/2019-05-01-regatta.md";
const images = (...names: string[]) => names.map((name) => `/assets/images/${name}`);

/** A newsroom's blog kept for Jekyll: its pictures lie in `assets/`, beside `articles/`. */
export const jekyll: Pile = {
  name: "jekyll",
  shows: {
    [plan]: images("harbour.jpg", "crane.jpg"),
    [vote]: images("council.png", "ballots.jpg"),
    [regatta]: images("regatta.jpg", "finish.jpg", "boat-1.jpg", "boat-2.jpg"),
    "_posts/2019-05-10-ferry.md": [
      "_posts/ferry.jpg",
      ...images("ferry-queue.jpg", "timetable.png"),
    ],
    "_posts/2019-06-08-minutes.md": [
      "/assets/files/minutes.pdf",
      "/assets/files/meeting.mp3",
      ...images("page-3.png"),
    ],
    "_posts/2019-06-15-market-day.html": images("stall.jpg", "nets.jpg"),
    "_posts/2019-07-01-summer.md": images("summer.webp", "sun.svg", "evening light.jpg"),
    "about.md": images("house.jpg"),
  },
  links: {
    [plan]: [vote],
    [vote]: [plan],
    "_posts/2019-04-05-letters.markdown": [plan, vote, plan, regatta],
    [regatta]: [plan, vote],
    "_posts/2019-05-10-ferry.md": [regatta],
    "_posts/2019-06-15-market-day.html": [plan],
    "_posts/2019-07-01-summer.md": ["_posts/2019-06-15-market-day.html"],
    "_posts/2019-07-09-quotes.md": ["_posts/2019-05-10-ferry.md"],
    "about.md": [plan],
    "_posts/2019-07-20-about-us.md": ["about.md"],
    "_posts/2019-07-21-permalinks.md": ["_posts/2019-07-20-about-us.md", plan],
  },
  elsewhere: {
    "_posts/2019-07-04-remote.md": [
      "https://pictures.example/gull.jpg",
      "https://pictures.example/pier.jpg",
    ],
  },
  unused: [
    "_config.yml",
    "_includes/figure.html",
    "_layouts/default.html",
    "_layouts/post.html",
    "feed.xml",
    "index.html",
  ],
};
