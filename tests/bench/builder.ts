/** A program that makes a site from articles that lie ready, as often as asked. */
export interface Builder {
  readonly name: string;
  /** Where the command runs. */
  readonly folder: string;
  /** Program and arguments that make the site in `output`, which does not exist yet. */
  command(output: string): readonly [string, ...string[]];
}
