import { kindOf } from "../model/other-file.ts";
import { settingsFile } from "../model/problem.ts";
import type { PileCheck } from "./check.ts";

const names: Readonly<Record<string, readonly [one: string, other: string]>> = {
  picture: ["picture", "pictures"],
  pdf: ["PDF", "PDFs"],
  audio: ["sound file", "sound files"],
  video: ["video", "videos"],
  page: ["page that is no article", "pages that are no articles"],
};

/** Tells once how many files are no articles and named by none, by kind. */
export const notUsed: PileCheck = ({ others }) => {
  const unused = others.filter(({ outcome }) => outcome === "not used");
  if (unused.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { path } of unused) {
    const kind = nameKind(path);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([kind, count]) => `${count} ${names[kind]?.[count === 1 ? 0 : 1] ?? kind}`);
  const [first] = unused;
  return [
    {
      code: "not-used",
      severity: "note",
      file: settingsFile,
      found: `${unused.length} ${unused.length === 1 ? "file" : "files"} in articles/ ${unused.length === 1 ? "is" : "are"} not used: ${kinds.join(", ")}. The first is ${first?.path}.`,
      remedy:
        "A text saved as .txt or .md becomes an article; a picture or another file is published when an article names it.",
    },
  ];
};

function nameKind(path: string): string {
  // Of such forms, only what is no article gets here: the page of a section, a read-me, a template.
  if (/\.(?:mdx?|markdown|mkd|mdown|html?)$/i.test(path)) return "page";
  const kind = kindOf(path);
  if (kind !== "other") return kind;
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase();
  return ending ? `.${ending}` : "without an ending";
}
