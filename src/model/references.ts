/*
 * What the text of an article names outside itself. A file is read alone, so its text keeps the address as it is
 * written; what it leads to is found when the whole pile is known, and put into the page.
 */

/** Something that a text names: another article, a place in itself, a picture, a file. */
export interface Reference {
  /** The address as it is written, without character references: "bridge.png", "../05/plan.md#vote", "#results". */
  readonly to: string;
  /**
   * A picture is shown, a link or a file (PDF, audio, video) is linked; a title is the name of a wiki's page. `self`
   * is another name of the article itself, by which others may call it. A scan stands beside the text, which has no
   * place for it.
   */
  readonly as: "link" | "picture" | "file" | "title" | "self" | "scan";
  /** Line of the file, counted from 1. */
  readonly line: number;
}

/** The picture that a head names for its article: `picture` is a reference as a text has them. */
export interface LeadPicture {
  readonly picture: Reference;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** What a reference leads to, as pages show it. Plain data; nothing (`null`) if it leads nowhere. */
export type Target =
  /** An article of this archive, its fragment included; `original` is the address as written, if it is a web address. */
  | { readonly kind: "page"; readonly path: string; readonly original?: string }
  /** A place in the page itself. */
  | { readonly kind: "passage"; readonly id: string }
  /** An address elsewhere, as returned by `safeUrl`. */
  | { readonly kind: "address"; readonly url: string }
  | { readonly kind: "picture"; readonly picture: Picture }
  | { readonly kind: "file"; readonly file: PublishedFile }
  | null;

/**
 * What a reference leads to, as far as it is known of an article before other articles have their pages. `file` is
 * the path of another article's file; the fragment has its `#`.
 */
export type Attachment =
  | Exclude<Target, { readonly kind: "page" }>
  | { readonly kind: "article"; readonly file: string; readonly fragment: string };

/** The picture at the head of an article, and what is written of it. */
export interface Cover extends Omit<LeadPicture, "picture"> {
  readonly target: Attachment;
}

/** A picture of the site, made in several widths from a file of the owner's. */
export interface Picture {
  /** Address of the one for old browsers, which is as wide as the widest of `sources`. */
  readonly path: string;
  /** In pixels, as it is shown: after the turn that its EXIF data asks for. */
  readonly width: number;
  readonly height: number;
  /** WebP, the narrowest first; empty where the file itself is shown (SVG, an animation). */
  readonly sources: readonly { readonly path: string; readonly width: number }[];
  /** The file as it was found, if originals are published. */
  readonly original?: PublishedFile;
}

/** The scan of an article as it was printed: its pages, as pictures or PDFs. */
export interface Facsimile {
  readonly pages: readonly (Picture | PublishedFile)[];
}

/** A file of the owner's that is published unchanged. */
export interface PublishedFile {
  /** Address on the site. */
  readonly path: string;
  /** Path of the file in `articles/`, in `public/` or in a folder of assets. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** "image/jpeg", "application/pdf". */
  readonly type: string;
}

/** What an article shows of other files. */
export interface Attached {
  /** What its references lead to, in their order. */
  readonly attachments?: readonly Attachment[];
  readonly cover?: Cover;
  readonly facsimile?: Facsimile;
}

/** Returns all that an article names: in its text, in the order of the numbers in its body, then its lead picture. */
export function referencesOf({
  references = [],
  picture,
}: {
  readonly references?: readonly Reference[];
  readonly picture?: LeadPicture;
}): readonly Reference[] {
  return picture ? [...references, picture.picture] : references;
}
