import type { DateFigures } from "../dates/audit/audit.ts";
import type { Article } from "../model/article.ts";
import type { Ledger, LedgerRow, ProblemGroup } from "../model/ledger.ts";
import type { Features } from "../observe/features.ts";
import type { Settings } from "../settings/settings.ts";
import type { ArchiveIndex, ArchiveShelf } from "./archive-shelf.ts";
import type { HeldArticles } from "./held-articles.ts";
import type { ShelfNeighbours } from "./shelf-page.ts";
import type { VolumeContext } from "./volume-context.ts";

/** Volumes, joined from their summaries. */
export interface JoinedVolumes {
  readonly articles: HeldArticles;
  readonly indexes: readonly ArchiveIndex[];
  readonly dateAudit: DateFigures;
  /** Years and months that several volumes share, on all shelves, with the neighbours of each. */
  readonly divided: ReadonlyMap<ArchiveShelf, ShelfNeighbours>;
  /** Shelves that hold articles of several volumes, or might: outer shelves, and divided years and months. */
  readonly across: readonly ArchiveShelf[];
  /** Reads the articles that stand directly on a shelf. */
  readonly readShelf: (shelf: ArchiveShelf) => readonly Article[];
  /** Contexts of the volumes. */
  readonly contexts: readonly VolumeContext[];
}

/** Everything that the front shows of an archive, joined from the summaries of its volumes. */
export interface FrontArchive extends JoinedVolumes {
  readonly settings: Settings;
  readonly ledger: Pick<Ledger, "totals" | "attached" | "problems">;
  /** The rows of the ledger in the order of paths, and these paths. */
  readonly rows: RowTexts;
  readonly files: readonly string[];
  /** All problems, by kind. */
  readonly problems: readonly ProblemGroup[];
  /** What many articles have in common. */
  readonly features: Features;
  readonly ignored: readonly string[];
  /** Addresses that articles had elsewhere, with those of their pages. */
  readonly former: readonly (readonly [former: string, page: string])[];
}

/** The rows of the ledger as text of `report.json`: those of volumes are joined without being parsed. */
export interface RowTexts {
  readonly count: number;
  /** Rows of the files from number `from` to before `to`. */
  read(from: number, to: number): LedgerRow[];
  /** Their text, without the separator after the last. */
  text(from: number, to: number): string;
  /** 32 hex digits: equal digests are equal rows. */
  digest(from: number, to: number): string;
}
