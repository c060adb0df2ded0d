import type { UnsettledFacts } from "../model/article.ts";
import type { ShownOrder } from "../model/date-order.ts";
import { idOfAddress } from "../model/ids.ts";
import { problemsOf } from "../model/ledger.ts";
import { type Problem, quote } from "../model/problem.ts";
import {
  type Attached,
  type Attachment,
  type Facsimile,
  type Picture,
  type PublishedFile,
  type Reference,
  referencesOf,
} from "../model/references.ts";
import type { Fault } from "../pictures/fault.ts";
import { safeUrl } from "../text/urls.ts";
import type { FormerAddresses } from "./named/former-addresses.ts";
import type { Place } from "./names-in-pile.ts";
import type { PileNames } from "./refer.ts";
import type { PileOfDay } from "./withhold.ts";

/** What the file of an article shows of other files. Plain data: it goes to other processes. */
export interface FoundForFile {
  /** What its references lead to inside the archive, in their order. */
  readonly attachments?: readonly Attachment[];
  /** What is wrong with the files to which references lead, by their numbers. */
  readonly faults?: readonly (readonly [at: number, fault: Fault])[];
  /** Numbers of references that lead to withheld articles. */
  readonly withheld?: readonly number[];
  /** Why the file itself is kept from readers, where it is shown all the same. */
  readonly draft?: string;
  /** Addresses that its article had elsewhere. */
  readonly former?: FormerAddresses;
  readonly facsimile?: Facsimile;
  /** What is wrong with the scans beside it, by their paths. */
  readonly scanFaults?: readonly (readonly [path: string, fault: Fault])[];
  /** Order of day and month in its date, as the dates of other files show it. */
  readonly order?: ShownOrder;
}

/** What pages show of a file that articles name: nothing (`null`) if it cannot be shown, with the reason. */
export interface Shown {
  readonly attachment: Attachment;
  readonly fault?: Fault;
}

/** A function that returns what pages show of a file, as a picture or as a link. */
export type ShownAs = (place: Place, isShown: boolean) => Shown;

/** Gathers, by path, what each file of an article shows of others, and what others show of its date. */
export function gatherFound(
  { named, facsimiles }: PileNames,
  { paths, references, drafts }: Pick<PileOfDay, "paths" | "references" | "drafts">,
  orders: ReadonlyMap<number, ShownOrder>,
  shownAs: ShownAs,
  former: ReadonlyMap<number, FormerAddresses> = new Map(),
): Map<string, FoundForFile> {
  const found = new Map<string, FoundForFile>();
  /** Scans that a text names: what is wrong with them is told where it does. */
  const told = new Set<Place>();
  for (const [file, some] of named) {
    const written = references.get(file) ?? [];
    const faults: [number, Fault][] = [];
    const withheld = some.flatMap((one, at) => (one?.kind === "withheld" ? [at] : []));
    const attachments = some.map((one, at): Attachment => {
      if (one?.kind === "place") {
        const as = written[at]?.as;
        const { attachment, fault } = shownAs(one.place, as === "picture" || as === "scan");
        if (as === "scan") told.add(one.place);
        if (fault) faults.push([at, fault]);
        return attachment;
      }
      if (one?.kind !== "article") return null;
      return { kind: "article", file: paths[one.file] ?? "", fragment: one.fragment };
    });
    found.set(paths[file] ?? "", {
      attachments,
      ...(faults.length > 0 && { faults }),
      ...(withheld.length > 0 && { withheld }),
    });
  }
  for (const [file, addresses] of former) {
    const path = paths[file] ?? "";
    found.set(path, { ...found.get(path), former: addresses });
  }
  for (const [file, hold] of drafts) {
    const path = paths[file] ?? "";
    found.set(path, { ...found.get(path), draft: hold.found });
  }
  for (const [file, places] of facsimiles) {
    const scanFaults: [string, Fault][] = [];
    const pages = places.flatMap((place) => {
      const { attachment, fault } = shownAs(place, true);
      if (fault && !told.has(place)) scanFaults.push([place.path, fault]);
      return scanOf(attachment) ?? [];
    });
    const path = paths[file] ?? "";
    found.set(path, {
      ...found.get(path),
      ...(pages.length > 0 && { facsimile: { pages } }),
      ...(scanFaults.length > 0 && { scanFaults }),
    });
  }
  for (const [file, order] of orders) {
    const path = paths[file] ?? "";
    found.set(path, { ...found.get(path), order });
  }
  return found;
}

function scanOf(shown: Attachment): Picture | PublishedFile | undefined {
  if (shown?.kind === "picture") return shown.picture;
  return shown?.kind === "file" ? shown.file : undefined;
}

/** An article with what it shows of other files, and the problems of what it names. */
interface AttachedArticle {
  readonly article: UnsettledFacts;
  readonly problems: readonly Problem[];
}

/** Attaches to an article what its file names. What is not in the archive may be at its original address. */
export function attach(
  { ownNames: _names, ...given }: UnsettledFacts,
  found: FoundForFile = {},
): AttachedArticle {
  const references = referencesOf(given);
  const { facsimile, withheld = [], draft, former } = found;
  const article = {
    ...given,
    ...(draft !== undefined && { draft }),
    ...(former && former.paths.length > 0 && { former: former.paths }),
  };
  const { path } = article.file;
  const ofFile = problemsOfFile(path, found);
  if (references.length === 0) {
    return { article: facsimile ? { ...article, facsimile } : article, problems: ofFile };
  }
  const all = references.map((reference, at): Attachment => {
    if (withheld.includes(at)) return null;
    return found.attachments?.[at] ?? elsewhere(reference, article.source.url);
  });
  const faults = new Map(found.faults);
  const problems = references.flatMap((reference, at) => {
    const fault = faults.get(at);
    const isShown = all[at]?.kind === "picture";
    if (fault) return [ofFault(fault, reference, path, isShown)];
    if (withheld.includes(at)) return [ofWithheld(reference, path)];
    return all[at] === null ? explain(reference, path) : [];
  });
  const { picture, references: _references, links = [], ...facts } = article;
  const leading = all.flatMap((one, at) => {
    const isLink = one?.kind === "address" && references[at]?.as === "link";
    return isLink ? (idOfAddress(one.url) ?? []) : [];
  });
  const addresses = [...new Set([...links, ...leading])];
  const attachments = picture ? all.slice(0, -1) : all;
  const { picture: _reference, ...words } = picture ?? { picture: undefined };
  const attached: Attached = {
    ...(attachments.length > 0 && { attachments }),
    ...(picture && { cover: { ...words, target: all.at(-1) ?? null } }),
    ...(facsimile && { facsimile }),
  };
  const toAddresses = addresses.length > 0 && { links: addresses };
  return {
    article: { ...facts, ...toAddresses, ...attached },
    problems: [...ofFile, ...problems],
  };
}

/** Tells what is wrong with the scans beside a file, and with the former addresses of its article. */
function problemsOfFile(path: string, { scanFaults = [], former }: FoundForFile): Problem[] {
  const ofScans = scanFaults.map(([scan, fault]): Problem => {
    const told = `Scan ${quote(scan)}: ${fault.found}`;
    return { code: "bad-picture", severity: "warning", file: path, ...fault, found: told };
  });
  return [...ofScans, ...problemsOf(path, former?.problems ?? [])];
}

/**
 * Returns the address that a reference means outside the archive: of another host, or from the root of the original
 * page's. A path from the file itself means another file: what it does not lead to is missing here.
 */
function elsewhere({ to, as }: Reference, original: string | undefined): Attachment {
  if (as === "title" || as === "scan" || to.startsWith("#")) return null;
  const isWhole = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(to);
  if (!isWhole && (original === undefined || !to.startsWith("/"))) return null;
  try {
    const url = safeUrl(new URL(to, original ?? "https://localhost/").href);
    return url === undefined ? null : { kind: "address", url };
  } catch {
    return null;
  }
}

function ofFault(
  { found, remedy }: Fault,
  { to, line }: Reference,
  file: string,
  isShown: boolean,
): Problem {
  const severity = isShown ? "note" : "warning";
  return { code: "bad-picture", severity, file, line, found: `${quote(to)}: ${found}`, remedy };
}

const ofPictures = {
  code: "missing-picture",
  severity: "warning",
  remedy: "Put the picture there, or name its folder in archive.yaml, under “assets:”.",
} as const;

const ofLinks = {
  code: "dead-link",
  severity: "note",
  remedy: "Correct the link, or add the article or file that it names.",
} as const;

const ofPlaces = {
  ...ofLinks,
  remedy: "Correct the link, or give that heading this name.",
} as const;

/** Explains a reference to an article that readers do not see. */
function ofWithheld({ to, line }: Reference, file: string): Problem {
  return {
    ...{ code: "dead-link", severity: "note", file, line },
    found: `The link to ${quote(to)} leads to a file that is withheld; its words stand alone.`,
    remedy: "Nothing; it leads to the article as soon as that is published.",
  };
}

/** Explains a reference that leads nowhere. */
function explain({ to, as, line }: Reference, file: string): Problem[] {
  if (as === "picture" || as === "scan")
    return [{ ...ofPictures, file, line, found: `There is no picture ${quote(to)}.` }];
  // A text names only those places in itself that are not there.
  const isPlace = to.startsWith("#");
  const nowhere = isPlace ? "no place in this text" : "no article or file of this archive";
  const found = `The link to ${quote(to)} leads to ${nowhere}; its words stand alone.`;
  return [{ ...(isPlace ? ofPlaces : ofLinks), file, line, found }];
}
