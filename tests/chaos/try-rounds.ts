import { rmSync } from "node:fs";
import { join } from "node:path";
import { buildSite } from "../../src/engine/build.ts";
import { damageCache, type FormerFiles, putBack, rememberFiles } from "./damages.ts";
import { editPile } from "./edits.ts";
import { makeOrder } from "./make-order.ts";
import { drawDate, drawPile, type Pieces, writePile } from "./pile.ts";
import { makeRandom, type Random } from "./random.ts";
import { differFromClean, findBrokenLinks } from "./site-state.ts";

interface RoundOptions {
  /** Articles of a year from which its volumes are finer; that of a real build where it is missing. */
  readonly largestVolume?: number;
  /** Whether the cache is damaged before each build, and settings and pile are now and then as they were. */
  readonly damaged?: boolean;
  /** Called after each round with its number and the faults that it has shown. */
  readonly tell?: (round: number, faults: readonly string[]) => void;
}

/** What an owner has written, which an edit changes. */
interface Written {
  readonly pieces: Pieces;
  title: string;
  /** Corrections by the paths of files. */
  readonly declared: Record<string, object>;
}

/**
 * Random edits, round by round; each time the tree is held against a clean build's. Gives the differences, with
 * what was done in their round.
 */
export async function tryRounds(
  root: string,
  seed: number,
  rounds: number,
  { largestVolume, damaged = false, tell }: RoundOptions = {},
): Promise<string[]> {
  const divided = largestVolume !== undefined && { largestVolume };
  const random = makeRandom(seed);
  const written: Written = { pieces: drawPile(random, 12), title: "The archive", declared: {} };
  const { pieces } = written;
  const history: Pieces[] = [];
  const former: FormerFiles = new Map();
  writePile(join(root, "articles"), pieces);
  await buildSite(makeOrder(root, { ...divided }));
  const faults: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = new Map(pieces);
    const deeds = edit(written, random, round);
    if (damaged) {
      deeds.push(...undo(written, random, history));
      rememberFiles(join(root, "cache"), former);
      history.push(before);
    }
    writePile(join(root, "articles"), pieces, before);
    const { title, declared } = written;
    const wishes = { title, dates: { files: { ...declared } }, ...divided };
    if (damaged) {
      const harm = random.below(12) === 0 ? [putBack] : [];
      deeds.push(...harm.map((deed) => deed(join(root, "cache"), former, random)));
      deeds.push(...damageCache(join(root, "cache"), former, random));
    }
    const found = await holdAgainstClean(root, wishes);
    const told = found.map((one) => `seed ${seed}, round ${round} (${deeds.join(", ")}): ${one}`);
    faults.push(...told);
    tell?.(round, told);
  }
  return faults;
}

/** Edits the pile, and now and then settings and corrections; gives what it did. */
function edit(written: Written, random: Random, round: number): string[] {
  const { pieces, declared } = written;
  const deeds = editPile(pieces, random, round);
  if (random.below(6) === 0) {
    written.title = `The archive, ${round}`;
    deeds.push("a setting");
  }
  if (random.below(6) === 0) {
    const [path] = random.pick([...pieces]);
    declared[path] = { date: drawDate(random), reason: `Looked up in round ${round}.` };
    deeds.push("a correction");
  }
  return deeds;
}

/** Makes settings, corrections and pile what they were before, each now and then; gives what it did. */
function undo(written: Written, random: Random, history: readonly Pieces[]): string[] {
  const { pieces, declared } = written;
  const deeds: string[] = [];
  if (random.below(3) === 0) {
    // All of one length, so that sizes do not show what changed.
    written.title = random.pick(["One archive", "Two archive", "The archive"]);
    deeds.push("a former title");
  }
  if (random.below(5) === 0) {
    for (const path of Object.keys(declared)) delete declared[path];
    deeds.push("no corrections");
  }
  const recent = history.slice(-4);
  if (recent.length > 0 && random.below(4) === 0) {
    const then = random.pick(recent);
    pieces.clear();
    for (const [path, piece] of then) pieces.set(path, piece);
    deeds.push("a former pile");
  }
  return deeds;
}

/** Builds, and builds cleanly elsewhere; gives the differences, a sentence each. */
async function holdAgainstClean(
  root: string,
  wishes: Parameters<typeof makeOrder>[1],
): Promise<string[]> {
  const site = join(root, "site");
  const clean = { out: join(root, "clean"), cache: join(root, "clean-cache") };
  for (const folder of Object.values(clean))
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  await buildSite(makeOrder(root, { ...wishes, ...clean }));
  try {
    await buildSite(makeOrder(root, wishes));
  } catch (error) {
    return [`the build fails: ${error instanceof Error ? error.stack : error}`];
  }
  return [...differFromClean(site, clean.out), ...findBrokenLinks(site)];
}
