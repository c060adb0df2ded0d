/** A made article and what is known of its date. All texts are our own inventions. */
export interface DateCase {
  readonly title?: string;
  /** The date its file would give. */
  readonly dated: string;
  /** The day it was written, where that is not the date. */
  readonly written?: string;
  readonly text: string;
  readonly url?: string;
}
