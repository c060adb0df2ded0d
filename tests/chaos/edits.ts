import { drawDate, drawDrawing, drawPiece, drawText, type Pieces } from "./pile.ts";
import type { Random } from "./random.ts";

/** A change that an owner makes to a pile. */
type Edit = (pieces: Pieces, random: Random, number: number) => void;

const add: Edit = (pieces, random, number) => {
  pieces.set(`lot-new/piece-${number}.md`, drawPiece(random, number));
};
const remove: Edit = (pieces, random) => {
  if (pieces.size > 3) pieces.delete(random.pick([...pieces.keys()]));
};
const change = (make: (random: Random, number: number) => object): Edit => {
  return (pieces, random, number) => {
    const [path, piece] = random.pick([...pieces]);
    pieces.set(path, { ...piece, ...make(random, number) });
  };
};

export const edits: Readonly<Record<string, Edit>> = {
  add,
  remove,
  rewrite: change((random) => ({ text: drawText(random) })),
  retitle: change((_random, number) => ({ title: `Retitled ${number}` })),
  redate: change((random) => ({ date: drawDate(random) })),
  "lose the date": change(() => ({ date: undefined })),
  "give an author": change((_random, number) => ({ author: `New Author ${number % 5}` })),
  /** The article gets another id. */
  "move to another outlet": change((_random, number) => {
    return { address: `https://outlet-${number % 7}.example/${number}` };
  }),
  /** Two articles claim one address, or are one. */
  "share an address": (pieces, random) => {
    const [, piece] = random.pick([...pieces]);
    const [path, other] = random.pick([...pieces]);
    const title = random.below(2) === 0 ? piece.title : other.title;
    if (piece.address) pieces.set(path, { ...other, title, address: piece.address });
  },
  /** Two articles of one address in two years, or one whose files give two years. */
  "share an address across years": (pieces, random, number) => {
    const [, piece] = random.pick([...pieces]);
    const title = random.below(2) === 0 ? piece.title : `Another ${number}`;
    const date = `${random.pick([2018, 2019, 2022])}-01-01`;
    if (piece.address) pieces.set(`lot-shared/piece-${number}.md`, { ...piece, title, date });
  },
  /** The same bytes without an address are articles of their own; else they are one. */
  "copy the file": (pieces, random, number) => {
    const [, piece] = random.pick([...pieces]);
    const { address: _address, ...rest } = piece;
    pieces.set(`lot-${number % 9}/copy-${number}.md`, random.below(2) === 0 ? piece : rest);
  },
  "publish it elsewhere, too": (pieces, random, number) => {
    const [, piece] = random.pick([...pieces]);
    const address = `https://tides.example/again/${number}`;
    pieces.set(`lot-again/piece-${number}.md`, { ...piece, address });
  },
  "empty the file": change(() => ({ isEmpty: true })),
  "fill the file": change(() => ({ isEmpty: false })),
  "rename the file": (pieces, random, number) => {
    const [path, piece] = random.pick([...pieces]);
    pieces.delete(path);
    pieces.set(`moved/piece-${number}.${piece.drawing === undefined ? "md" : "svg"}`, piece);
  },
  "put a drawing where texts name it": (pieces, random) => {
    pieces.set(`drawings/${random.below(3)}.svg`, drawDrawing(random));
  },
  "put a scan beside a text": (pieces, random) => {
    const texts = [...pieces.keys()].filter((path) => path.endsWith(".md"));
    const page = random.pick(["", "-1", "-2"]);
    pieces.set(random.pick(texts).replace(/\.md$/, `${page}.svg`), drawDrawing(random));
  },
  "take a drawing away": (pieces, random) => {
    const drawings = [...pieces.keys()].filter((path) => path.endsWith(".svg"));
    if (drawings.length > 0) pieces.delete(random.pick(drawings));
  },
};

/** One to four edits in a row; gives their names. */
export function editPile(pieces: Pieces, random: Random, number: number): string[] {
  const count = 1 + random.below(4);
  return Array.from({ length: count }, (_, at) => {
    const name = random.pick(Object.keys(edits));
    edits[name]?.(pieces, random, number * 10 + at);
    return name;
  });
}
