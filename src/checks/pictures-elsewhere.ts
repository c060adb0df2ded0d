import { settingsFile } from "../model/problem.ts";
import type { PileCheck } from "./check.ts";

const shownHosts = 5;

/** Tells once how many pictures are on other hosts, which no page calls, by host. */
export const picturesElsewhere: PileCheck = ({ named }) => {
  const hosts = new Map<string, number>();
  for (const references of named) {
    for (const { to, as } of references) {
      const host = as === "picture" ? hostOf(to) : undefined;
      if (host !== undefined) hosts.set(host, (hosts.get(host) ?? 0) + 1);
    }
  }
  if (hosts.size === 0) return [];
  const sorted = [...hosts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  const shown = sorted.slice(0, shownHosts).map(([host, count]) => `${host} (${count})`);
  const more = sorted.length - shown.length;
  return [
    {
      code: "pictures-elsewhere",
      severity: "note",
      file: settingsFile,
      found: `${total} ${total === 1 ? "picture is" : "pictures are"} on other hosts and ${total === 1 ? "is shown as a link" : "are shown as links"}: ${shown.join(", ")}${more > 0 ? ` and ${more} more hosts` : ""}.`,
      remedy: "Save a picture beside its text, and name it there, to have it in the archive.",
    },
  ];
};

function hostOf(address: string): string | undefined {
  if (!/^(?:https?:)?\/\//i.test(address)) return undefined;
  try {
    return new URL(address, "https://localhost/").host;
  } catch {
    return undefined;
  }
}
