import { texts } from "./texts.ts";
import { type WrittenPile, yaml } from "./written-pile.ts";

const [noise, scaffold, hay, library, teams, bell] = texts.en;

/** Notes kept with Hexo: heads without a first line of hyphens, days with slashes, lists, folders of assets. */
export const hexo: WrittenPile = {
  name: "Hexo",
  articles: {
    "_posts/slashes.md": {
      text: yaml("title: Days with slashes\ndate: 2019/03/15 12:00:00", `Slash. ${noise}`),
      ...{ title: "Days with slashes", date: "2019-03-15" },
    },
    "_posts/no-fence.md": {
      text: `title: No first line of hyphens\ndate: 2019-03-16 08:15:00\ntags:\n- rail\n- noise\n---\n\nFence. ${scaffold}\n`,
      ...{ title: "No first line of hyphens", date: "2019-03-16", tags: ["rail", "noise"] },
    },
    "_posts/lists.md": {
      text: yaml(
        "title: Lists\ndate: 2019/3/17\nupdated: 2019/04/01 10:00:00\ncategories:\n  - Town\n  - Council\ntags:\n  - hay\n  - June",
        `Lists. ${hay}`,
      ),
      ...{ title: "Lists", date: "2019-03-17", updated: "2019-04-01" },
      ...{ sections: ["Town", "Council"], tags: ["hay", "June"] },
    },
    "_posts/permalink.md": {
      text: yaml(
        "title: An address of its own\ndate: 2019-03-18\npermalink: town/own-address/",
        `Own. ${library}`,
      ),
      ...{ title: "An address of its own", date: "2019-03-18", former: ["/town/own-address/"] },
    },
    "_posts/assets.md": {
      text: yaml(
        "title: A folder of assets\ndate: 2019-03-19 00:00:00",
        `Assets. ${teams}`,
        "{% asset_img boat.jpg A boat %}",
      ),
      ...{ title: "A folder of assets", date: "2019-03-19", shows: ["_posts/assets/boat.jpg"] },
    },
    "_posts/comments.md": {
      text: yaml(
        "title: No comments\ndate: 2019-03-20 23:59:59\ncomments: false\ntoc: true\nauthor: Una Krantz",
        `Quiet. ${bell}`,
      ),
      ...{ title: "No comments", date: "2019-03-20", authors: ["Una Krantz"] },
    },
    "_posts/2019-03-21-named.md": {
      text: yaml("title: Named by its day", `Named. ${noise}`),
      ...{ title: "Named by its day", date: "2019-03-21" },
    },
    "_posts/published.md": {
      text: yaml("title: Published\ndate: 2019-03-22\npublished: true", `Yes. ${scaffold}`),
      ...{ title: "Published", date: "2019-03-22" },
    },
    "_posts/link.md": {
      text: yaml(
        "title: Seen elsewhere\ndate: 2019-03-23\nlink: https://coast.example/seen",
        `Seen. ${hay}`,
      ),
      ...{ title: "Seen elsewhere", date: "2019-03-23", source: "coast.example" },
      address: "https://coast.example/seen",
    },
    "_posts/日本.md": {
      text: yaml("title: 古い橋が残る\ndate: 2019/03/24 09:00:00\ntags: 橋", texts.ja[0]),
      ...{ title: "古い橋が残る", date: "2019-03-24", tags: ["橋"], language: "ja" },
    },
    "_posts/図書館.md": {
      text: yaml("title: 図書館、日曜日も\ndate: 2019年3月25日", texts.ja[1]),
      ...{ title: "図書館、日曜日も", date: "2019-03-25", language: "ja" },
    },
    "_posts/moment.md": {
      text: yaml("title: A moment\ndate: Tue Mar 26 2019 10:20:30 GMT+0800", `Moment. ${library}`),
      ...{ title: "A moment", date: "2019-03-26" },
    },
    "_posts/seconds.md": {
      text: yaml("title: Seconds\ndate: 1553644800", `Seconds. ${teams}`),
      ...{ title: "Seconds", date: "2019-03-27" },
    },
    "_posts/updated-only.md": {
      text: yaml("title: Only changed\nupdated: 2019-03-28 09:00:00", `Changed. ${bell}`),
      ...{ title: "Only changed", date: "2019-03-28" },
    },
    "_posts/alias.md": {
      text: yaml(
        "title: Old names\ndate: 2019-03-29\nalias: /2018/old-names/\nredirect_from: /names.php",
        `Names. ${noise}`,
      ),
      ...{ title: "Old names", date: "2019-03-29", former: ["/2018/old-names/", "/names.php"] },
    },
    "_posts/excerpt.md": {
      text: yaml(
        "title: A beginning\ndate: 2019-03-30\nlang: en-GB",
        `Begun. ${scaffold}`,
        "<!-- more -->",
        "It goes on.",
      ),
      ...{ title: "A beginning", date: "2019-03-30", language: "en-GB" },
    },
  },
  withheld: {
    "_drafts/idea.md": yaml("title: Zwabber idea", "Zwabs."),
    "_drafts/2019/deep.md": yaml("title: Zwabber deep\ndate: 2019-04-01", "Zwab ![x](deep.png)"),
    "_posts/unpublished.md": yaml(
      "title: Zwabber\ndate: 2019/04/02 12:00:00\npublished: false",
      "Zwab.",
    ),
    "_posts/ahead.md": yaml("title: Zwabber ahead\ndate: 2091/04/02 12:00:00", "Zwabber."),
    "_posts/hidden.md": yaml("title: Zwabber hidden\ndate: 2019-04-03\nhidden: true", "Zwabber."),
    "_posts/locked.md": yaml("title: Zwabber\ndate: 2019-04-04\npassword: zwab123", "Zwabber."),
  },
  withheldPictures: ["_drafts/2019/deep.png"],
};
