/** Articles to begin with, as `path` and text. */
export const seeds: readonly (readonly [path: string, text: string])[] = [
  [
    "plain.txt",
    "Harbour bridge to open in spring\n20240117\nhttps://www.example.com/news/harbour-bridge\nOSLO (AP) — The first paragraph.\nThe second, said on Tuesday.\n",
  ],
  [
    "2021/damaged.txt",
    "Russian FM: security talks with US\r\n20211122\r\nhttps://tnledger.com/?p=1&utm_source=x#top\r\nMOSCOW AP  Russian and U.S. negotiators\r\n\r\nsaid Wednesday\r\n",
  ],
  ["old/no-date.txt", "A headline only\n\n\n"],
  [
    "written.txt",
    "Café “Alba” closes\nNov. 22, 2021\nLe café a fermé ses portes.\nعربي 港 한국어\n",
  ],
  ["order.txt", "https://a.example/x\n2021-11\nTitle after all\nText\ttext  text\u00a0text\n"],
  [
    "matter.md",
    '---\ntitle: Harbour bridge\ndate: 2024-01-17T10:00:00+01:00\nurl: https://www.example.com/a\nauthor: Ada Marsh, B. Orla\ntags: [bridge, harbour]\nsection: News\nsummary: >\n  Two lines\n  of summary\nlang: en-GB\nphoto: {by: X, year: 010}\n---\n# Heading\n\nThe *first* **paragraph** with [a link](https://a.example "t") and `code`.\n\n- one\n- two\n  1. three\n\n> quote\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![p](x.png) <b>raw</b> https://b.example/x?y=1&z\n\n```js\nlet x = {{ y }};\n```\n',
  ],
  [
    "lists.md",
    "---\nheadline: 'It''s \"quoted\"'\npublished: 2021\nauthors:\n  - A\n  - B; C\nsource: The Mail\ntopics: a; b, c\n---\n[a]: https://x.example \"T\"\n\n[a] [b][a] ![c][a] ~~del~~ _em_ __st__ \\* &amp; &copy; &#x41;\n\nSetext\n===\n\nTerm  \nbreak\\\nline\n\n- [ ] task\n- [x] done\n\n---\n\n<div>\nblock\n</div>\n\n    code\n",
  ],
  ["bare.md", "# Only Markdown\n\nNo front matter at all, *here*.\n"],
  ["empty.md", "---\n---\n"],
];
