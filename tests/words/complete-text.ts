import { linksFrom } from "../../src/model/paths.ts";
import type { Picture, PublishedFile, Target } from "../../src/model/references.ts";
import { completeBody } from "../../templates/components/pictures/complete-body.ts";
import { en } from "../../templates/words/en.ts";

const file: PublishedFile = {
  ...{ path: "/files/plan-0123456789abcdef.pdf", file: "articles/plan.pdf", bytes: 1000 },
  ...{ sha256: "0".repeat(64), type: "application/pdf" },
};
const picture: Picture = {
  ...{ path: "/pictures/0123456789abcdef-960.jpg", width: 1200, height: 800 },
  sources: [{ path: "/pictures/0123456789abcdef-480.webp", width: 480 }],
};

/** One target of each kind. */
const kinds: readonly Target[] = [
  { kind: "picture", picture },
  null,
  { kind: "file", file },
  { kind: "address", url: "https://elsewhere.example/" },
  { kind: "page", path: "/2019/03/14/a-0123456789ab.html", original: "https://paper.example/a" },
];

/** Completes the HTML of a text as a page does, its references with targets of every kind, from one of them on. */
export function completeText(html: string, first = 0): string {
  const targets = Array.from(
    { length: 2000 },
    (_, at) => kinds[(at + first) % kinds.length] ?? null,
  );
  const to = linksFrom("/2019/03/14/b-0123456789ab.html", false);
  return completeBody(html, { targets, isFirst: true, to, words: en });
}
