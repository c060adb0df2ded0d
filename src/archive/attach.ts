import { type Attached, referencesOf, type UnsettledFacts } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { quote } from "../model/problem.ts";
import type {
  Attachment,
  Facsimile,
  Picture,
  PublishedFile,
  Reference,
} from "../model/references.ts";
import { safeUrl } from "../text/urls.ts";
import type { Place } from "./names-in-pile.ts";
import type { PileNames } from "./refer.ts";

/** What the file of an article shows of other files. Plain data: it goes to other processes. */
export interface FoundForFile {
  /** What its references lead to inside the archive, in their order. */
  readonly attachments?: readonly Attachment[];
  readonly facsimile?: Facsimile;
}

/** A function that returns what pages show of a file: nothing (`null`) if it cannot be shown. */
export type ShownAs = (place: Place) => Attachment;

/** Gathers, by path, what each file of an article shows of others. */
export function gatherFound(
  { named, facsimiles }: PileNames,
  paths: readonly string[],
  shownAs: ShownAs,
): Map<string, FoundForFile> {
  const found = new Map<string, FoundForFile>();
  for (const [file, some] of named) {
    const attachments = some.map((one): Attachment => {
      if (one?.kind === "place") return shownAs(one.place);
      if (one?.kind !== "article") return null;
      return { kind: "article", file: paths[one.file] ?? "", fragment: one.fragment };
    });
    found.set(paths[file] ?? "", { attachments });
  }
  for (const [file, places] of facsimiles) {
    const pages = places.flatMap((place) => scanOf(shownAs(place)) ?? []);
    const path = paths[file] ?? "";
    if (pages.length > 0) found.set(path, { ...found.get(path), facsimile: { pages } });
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
export function attach(article: UnsettledFacts, found: FoundForFile = {}): AttachedArticle {
  const references = referencesOf(article);
  const { facsimile } = found;
  if (references.length === 0) {
    return { article: facsimile ? { ...article, facsimile } : article, problems: [] };
  }
  const all = references.map((reference, at): Attachment => {
    return found.attachments?.[at] ?? elsewhere(reference, article.source.url);
  });
  const problems = references.flatMap((reference, at) => {
    return all[at] === null ? explain(reference, article.file.path) : [];
  });
  const { picture, references: _references, ...facts } = article;
  const attachments = picture ? all.slice(0, -1) : all;
  const { picture: _reference, ...words } = picture ?? { picture: undefined };
  const attached: Attached = {
    ...(attachments.length > 0 && { attachments }),
    ...(picture && { cover: { ...words, target: all.at(-1) ?? null } }),
    ...(facsimile && { facsimile }),
  };
  return { article: { ...facts, ...attached }, problems };
}

/** Returns the address that a reference means outside the archive: of another host, or of the original page's. */
function elsewhere({ to, as }: Reference, original: string | undefined): Attachment {
  if (as === "title" || to.startsWith("#")) return null;
  const isWhole = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(to);
  if (!isWhole && original === undefined) return null;
  try {
    const url = safeUrl(new URL(to, original ?? "https://localhost/").href);
    return url === undefined ? null : { kind: "address", url };
  } catch {
    return null;
  }
}

const ofPictures = {
  code: "missing-picture",
  severity: "warning",
  remedy: "Put the picture there, or name its folder in archive.yaml, under “assets:”.",
} as const;

const ofLinks = {
  code: "dead-link",
  severity: "note",
  remedy: "Correct the link, or add the article that it names.",
} as const;

/** Explains a reference that leads nowhere. */
function explain({ to, as, line }: Reference, file: string): Problem[] {
  // The text itself knows its headings.
  if (to.startsWith("#")) return [];
  if (as === "picture")
    return [{ ...ofPictures, file, line, found: `There is no picture ${quote(to)}.` }];
  const found = `The link to ${quote(to)} leads to no article or file of this archive; its words stand alone.`;
  return [{ ...ofLinks, file, line, found }];
}
