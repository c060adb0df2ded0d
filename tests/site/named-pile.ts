import { join } from "node:path";
import { makeFolder } from "../unit/make-folder.ts";
import { plain } from "../unit/pictures/sample-pictures.ts";

/** A photograph, and the head of a Markdown file. */
export const photograph = await plain(1700, 1000).jpeg().toBuffer();
export const head = (title: string, further = "") =>
  `---\ntitle: ${title}\ndate: 2019-03-14\n${further}---\n`;

/** A pile in which articles name files in every place, other articles, and what is not there. */
export const rootFolder = makeFolder({
  "archive.yaml": "title: Named\nassets: [static]\n",
  "articles/2019/plan.md": `${head("The plan", "cover:\n  image: bridge.jpg\n  alt: The bridge\n  credit: A. Marsh\n")}A bridge.

![The bridge at dusk](bridge.jpg "Photo: A. Marsh")

![A mark](/img/mark.svg) and ![None](gone.png) and [the minutes](minutes.pdf) and [the vote](vote.md#result).

![There](https://elsewhere.example/x.jpg) See [it](https://paper.example/vote?utm_source=x), [that](none.md).
`,
  "articles/2019/vote.md": `${head("The vote", "url: https://paper.example/vote/\n")}It follows [the plan](../2019/plan.md) and [an older page](/2018/old/).\n`,
  "articles/2019/bridge.jpg": photograph,
  "articles/2019/minutes.pdf": "%PDF-1.4\n%%EOF\n",
  "articles/2019/broken.jpg": "no picture",
  "articles/2019/report.md": `${head("A report")}![Broken](broken.jpg)\n`,
  "articles/1937-07-16.txt": "Old news\n19370716\n\nOf the harbour.\n",
  "articles/1937-07-16-1.png": await plain(600, 900).png().toBuffer(),
  "articles/1937-07-16-2.png": await plain(600, 900, "#eee").png().toBuffer(),
  "static/img/mark.svg":
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><circle cx="20" cy="20" r="15" fill="#246"/></svg>\n',
  "articles/left.docx": "PK",
  "articles/1940-01-02.txt": "A new year\n19400102\n\nOf the ice.\n",
  "articles/1940-01-02.png": "no picture",
});
/** The folder of its articles, and what a build of it is given. */
export const articles = join(rootFolder, "articles");
export const order = { articles, settings: join(rootFolder, "archive.yaml") };
