import type { DateOrder, ShownOrder } from "../model/date-order.ts";
import { unknownSource } from "../model/source.ts";
import type { PileOutline } from "./outline.ts";

/** What a pile shows of the order of day and month in the dates of files that may be read in either. */
export interface SettledOrders {
  /** The order, by number of the file. */
  readonly shown: ReadonlyMap<number, ShownOrder>;
  /** The day that each of these files has then. */
  readonly dates: ReadonlyMap<number, string>;
}

/** Votes of a group of dates: whether any has a number above 12 in either place. */
type Votes = Partial<Record<DateOrder, true>>;

/**
 * Settles the order of day and month where the dates of other files show it: 03/04/2017 is 3 April in a source that also
 * has 31/10/2017. The nearest group that shows any order counts: the source, then folder by folder, then the pile. One
 * that shows both orders settles nothing, and nor does any group around it.
 */
export function settleOrders({
  paths,
  slashed,
}: Pick<PileOutline, "paths" | "slashed">): SettledOrders {
  const shown = new Map<number, ShownOrder>();
  const dates = new Map<number, string>();
  const bySource = new Map<string, Votes>();
  const byFolder = new Map<string, Votes>();
  for (const [file, date] of slashed) {
    if (!("shows" in date)) continue;
    vote(bySource, date.source, date.shows);
    for (const folder of foldersOf(paths[file] ?? "")) vote(byFolder, folder, date.shows);
  }
  for (const [file, date] of slashed) {
    if (!("choice" in date)) continue;
    const ofSource = date.source === unknownSource ? undefined : bySource.get(date.source);
    const found = ofSource ? showBy(ofSource, "source") : showByFolder(paths[file] ?? "", byFolder);
    if (!found) continue;
    shown.set(file, found);
    dates.set(file, date.choice[found.order]);
  }
  return { shown, dates };
}

function vote(groups: Map<string, Votes>, name: string, order: DateOrder): void {
  groups.set(name, { ...groups.get(name), [order]: true });
}

function showByFolder(path: string, groups: ReadonlyMap<string, Votes>): ShownOrder | undefined {
  for (const folder of foldersOf(path)) {
    const votes = groups.get(folder);
    if (votes) return showBy(votes, folder === "" ? "all" : "folder");
  }
  return undefined;
}

function showBy(votes: Votes, by: ShownOrder["by"]): ShownOrder | undefined {
  const [order, ...others] = Object.keys(votes) as DateOrder[];
  return order === undefined || others.length > 0 ? undefined : { order, by };
}

/** Lists the folders that a file is in, the innermost first; "" is all. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
    folders.push(path.slice(0, at));
  }
  return [...folders, ""];
}
