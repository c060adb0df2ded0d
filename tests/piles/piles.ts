import { hexo } from "./hexo.ts";
import { hugo } from "./hugo.ts";
import { jekyll } from "./jekyll.ts";
import { obsidian } from "./obsidian.ts";
import { ocr } from "./ocr.ts";
import type { Pile } from "./pile.ts";
import { zola } from "./zola.ts";

/** The piles, one of each kind of owner. */
export const piles: readonly Pile[] = [jekyll, hugo, hexo, zola, obsidian, ocr];
