/*
 * Stages of a build whose results are kept. A stage names the modules that it begins with, and depends
 * on everything that these import, directly or not: `digest-stages.mjs` follows the bundler's metafile.
 */

/** Reading: the content of files, in packs and in the table of files. */
const reading = [
  "src/engine/volumes/read-files.ts",
  // No import shows that `likely-encoding.ts` loads this at its first guess, which refusals quote.
  "jschardet",
  // Nor that `sanitize.ts` loads this at the first text with HTML.
  "sanitize-html",
  // Nor that `guess-by-letters.ts` loads this at the first text whose words do not tell its language.
  "eld",
];

/** Settling: the articles of volumes. */
const settling = [...reading, "src/engine/volumes/settle-volumes.ts"];

/** Scripts and styles that the build bundles for browsers, beside its pages. */
export const bundledLater = ["templates/scripts/*.ts", "templates/styles/*.css"];

/**
 * Rendering: pages. Their keys identify an article by the bytes of its files, so reading and settling
 * count, too.
 */
const rendering = [
  ...settling,
  "src/engine/volumes/join.ts",
  "src/engine/publish/volumes.ts",
  "src/engine/publish/front.ts",
  // No import shows what is bundled or copied while pages are made.
  ...bundledLater,
  ...["@fontsource-variable/source-sans-3", "@fontsource-variable/source-serif-4"],
];

/** Picturing: what is made of the files that articles name. What the library itself gives has its version for a key. */
const picturing = ["src/engine/pictures/make-named.ts"];

/** Searching: shards of the search. Their keys cover what lists show of articles, but not the texts. */
const searching = [...reading, "src/engine/search/index-shard.ts"];

/** Building: the whole site, whether there is anything to do. */
const building = [...rendering, ...picturing, ...searching, "src/engine/build.ts"];

/**
 * The stages, each with the modules, patterns of modules and packages that it begins with.
 *
 * An owner's `backfile.config.ts` need not be listed: every family imports it through `src/extend/`, so
 * that it counts, with its imports, wherever a family does.
 */
export const stages = { reading, settling, rendering, picturing, searching, building };
