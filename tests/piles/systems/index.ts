import { astro } from "./astro.ts";
import { eleventy } from "./eleventy.ts";
import { ghost } from "./ghost.ts";
import { hexo } from "./hexo.ts";
import { hugo } from "./hugo.ts";
import { jekyll } from "./jekyll.ts";
import { obsidian } from "./obsidian.ts";
import { ocr } from "./ocr.ts";
import { pelican } from "./pelican.ts";
import { releases } from "./releases.ts";
import { transcripts } from "./transcripts.ts";
import type { WrittenPile } from "./written-pile.ts";
import { zola } from "./zola.ts";

/** The piles, one of each kind of owner. */
export const writtenPiles: readonly WrittenPile[] = [
  ...[jekyll, hugo, hexo, eleventy, astro, zola],
  ...[pelican, ghost, obsidian, releases, ocr, transcripts],
];
