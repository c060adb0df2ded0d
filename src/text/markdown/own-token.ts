import type { Token } from "marked";

/** A token of ours. `type` says what it is. */
export interface OwnToken {
  readonly type: string;
  readonly raw: string;
  readonly to?: string;
  readonly as?: "link" | "picture" | "file";
  readonly words?: string;
  readonly alt?: string;
  readonly label?: string;
  readonly id?: string;
  readonly link?: string;
  /** What the text must have elsewhere: without it, this is text. */
  readonly needs?: string;
  /** Name of code whose end the text must have. */
  readonly opens?: string;
  readonly tokens?: Token[];
}
