import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Random } from "./random.ts";

/** An article as a test writes and rewrites it. */
export interface Piece {
  readonly title: string;
  /** `yyyy-mm-dd`, or less of it; nothing for an article without a date. */
  readonly date?: string;
  readonly address?: string;
  readonly author?: string;
  readonly text: string;
  /** The file holds nothing, and is refused. */
  readonly isEmpty?: boolean;
  /** What the file holds that is no article: a drawing. */
  readonly drawing?: string;
}

/** The files of a pile by their paths. */
export type Pieces = Map<string, Piece>;

const sources = ["harbour.example", "lantern.example", "tides.example", "mill.example"];
/** One of them in two spellings: a shelf has the name of its first article. */
const authors = ["Ann Reed", "ann reed", "Ben Moor", "Cleo Park"];
const places = ["MOSCOW", "OSTMERE", "PARIS"];
const agencies = ["AP", "Reuters"];
const words = ["ferry", "market", "bridge", "school", "storm", "council", "harvest", "railway"];

/** One article more. */
export function drawPiece(random: Random, number: number): Piece {
  const { below, pick } = random;
  const title = `${pick(words)} and ${pick(words)} number ${number}`;
  const dateline = below(3) === 0 ? `${pick(places)} (${pick(agencies)}) — ` : "";
  const address = `https://${pick(sources)}/news/${number}`;
  return {
    title,
    ...(below(12) > 0 && { date: drawDate(random) }),
    ...(below(8) > 0 && { address }),
    ...(below(2) === 0 && { author: pick(authors) }),
    text: drawText(random, dateline),
  };
}

/** Few days, so that some are shared and some lose their last article; now and then only a month or a year. */
export function drawDate({ below, pick }: Random): string {
  const day = `${pick([2019, 2020, 2021])}-0${1 + below(3)}-1${below(4)}`;
  return day.slice(0, pick([4, 7, 10, 10, 10, 10, 10, 10, 10, 10]));
}

export function drawText({ below, pick }: Random, opening = ""): string {
  const sentence = () => `The ${pick(words)} saw the ${pick(words)} ${below(1000)} times.`;
  const named = below(2) === 0 ? `\n${drawName({ below, pick })}\n` : "";
  return `${opening}${sentence()} ${sentence()}\n${named}\n${sentence()}\n`;
}

/** A picture, another article or its original address, which may be there or not. */
function drawName({ below, pick }: Pick<Random, "below" | "pick">): string {
  const number = below(14);
  return pick([
    `![A drawing](/drawings/${below(3)}.svg)`,
    `[Another](../lot-${number % 3}/piece-${number}.md)`,
    `[By name](piece-${number})`,
    `[Elsewhere](https://${pick(sources)}/news/${number}?utm_source=a)`,
  ]);
}

/** A drawing that differs from others in its colour. */
export function drawDrawing({ below }: Random): Piece {
  const colour = `rgb(${below(256)},${below(256)},9)`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="${colour}"/></svg>`;
  return { title: "A drawing", text: "", drawing };
}

export function drawPile(random: Random, size: number): Pieces {
  const numbers = Array.from({ length: size }, (_, at) => at);
  return new Map(numbers.map((at) => [`lot-${at % 3}/piece-${at}.md`, drawPiece(random, at)]));
}

/** Makes the files of a folder what `pieces` says; files that say it already are left alone. */
export function writePile(folder: string, pieces: Pieces, before: Pieces = new Map()): void {
  mkdirSync(folder, { recursive: true });
  for (const path of before.keys()) if (!pieces.has(path)) rmSync(join(folder, path));
  for (const [path, piece] of pieces) {
    if (before.get(path) === piece) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), formatPiece(piece));
  }
}

export function formatPiece(piece: Piece): string {
  const { title, date, address, author, text, isEmpty, drawing } = piece;
  if (isEmpty) return "";
  if (drawing !== undefined) return drawing;
  const lines = [
    `title: ${title}`,
    ...(date ? [`date: ${date}`] : []),
    ...(address ? [`url: ${address}`] : []),
    ...(author ? [`author: ${author}`] : []),
  ];
  return `---\n${lines.join("\n")}\n---\n${text}`;
}
