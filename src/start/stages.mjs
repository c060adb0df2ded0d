/*
 * What the results that a build keeps are made by. A stage names the modules that it begins with, and
 * depends on all that these import, by whatever way and however far: `digest-stages.mjs` follows the
 * bundler's own account of it.
 */

/** What a file says, in packs and in the table of files. */
const reading = [
  "src/engine/volumes/read-files.ts",
  // No import shows what `likely-encoding.ts` loads at its first guess, which refusals quote.
  "jschardet",
];

/** What volumes are settled as. */
const settling = [...reading, "src/engine/volumes/settle-volumes.ts"];

/** What the build bundles for browsers, beside its pages. */
export const bundledLater = ["templates/scripts/*.ts", "templates/styles/*.css"];

/** Pages. Their keys know an article by the bytes of its files: what reads and settles these counts, too. */
const rendering = [
  ...settling,
  "src/engine/volumes/join.ts",
  "src/engine/publish/volumes.ts",
  "src/engine/publish/front.ts",
  // No import shows what is bundled or copied while pages are made.
  ...bundledLater,
  ...["@fontsource-variable/source-sans-3", "@fontsource-variable/source-serif-4"],
];

/** Shards of the search. Their keys know what lists say of articles, and not the texts that are read. */
const searching = [...reading, "src/engine/search/index-shard.ts"];

/** The whole site: whether there is anything to do. */
const building = [...rendering, ...searching, "src/engine/build.ts"];

/**
 * The stages, each with the modules, patterns of modules and packages that it begins with.
 *
 * An owner's `backfile.config.ts` need not be named: every family imports it through `src/extend/`, so that
 * it counts, with its imports, wherever a family does.
 */
export const stages = { reading, settling, rendering, searching, building };
