import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { OwnerError } from "../../text/owner-error.ts";
import { listFilesBelow } from "../../text/walk-folders.ts";

/** One article as Pagefind indexes it. */
export interface IndexRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Readonly<Record<string, string>>;
}

/** A file that Pagefind has made; `path` is relative to its bundle. */
export interface IndexFile {
  readonly path: string;
  readonly read: () => Uint8Array;
}

/** Number of records in transit at a time: with more, the program waits no less, and memory grows. */
const atOnce = 50;

/**
 * Indexes records with Pagefind's own program, in the given order, and returns all files of the bundle,
 * which are in `folder`. `fragments` is the number of files that may hold the texts (of each language).
 * @throws Error if the program cannot be started, refuses a record or ends too soon.
 */
export async function makeIndex(
  records: Iterable<IndexRecord>,
  fragments: number,
  folder: string,
): Promise<IndexFile[]> {
  // Loaded here: few processes make the search.
  const pagefind = await import("pagefind");
  // Without it, requests to a program that has ended would wait for ever.
  const program = watchStart(() => void pagefind.close());
  try {
    const creating = pagefind.createIndex({ keepIndexUrl: true, maxFragments: fragments });
    program.hasStarted();
    const { index, errors } = await creating;
    if (!index) throw failed(errors);
    let waiting: Promise<void>[] = [];
    for (const record of records) {
      const adding = add(index, record);
      // Reported below, unless the next record cannot be read.
      adding.catch(() => {});
      waiting.push(adding);
      if (waiting.length < atOnce) continue;
      await Promise.all(waiting);
      waiting = [];
    }
    await Promise.all(waiting);
    // Through the disk: as one message, all files at once take several times their size.
    const made = await index.writeFiles({ outputPath: resolve(folder) });
    if (made.errors.length > 0) throw failed(made.errors);
    return listFolder(folder);
  } catch (error) {
    // The end of a program is reported after that of its pipes.
    await setTimeout(50);
    const ending = program.ending();
    throw ending ? failed([ending]) : error;
  } finally {
    program.leave();
    // Ends the program, which would keep the memory of its largest index.
    await pagefind.close();
  }
}

async function add(
  index: import("pagefind").PagefindIndex,
  { url, content, language, meta, filters, sort }: IndexRecord,
): Promise<void> {
  const lists = Object.entries(filters).map(([name, values]) => [name, [...values]]);
  const record = { url, content, language, meta: { ...meta }, sort: { ...sort } };
  const answer = await index.addCustomRecord({ ...record, filters: Object.fromEntries(lists) });
  if (answer.errors.length > 0) throw failed(answer.errors);
}

function failed(errors: readonly string[]): OwnerError {
  return new OwnerError(`Pagefind could not index: ${errors.join("; ") || "it gave no reason"}`);
}

function listFolder(folder: string): IndexFile[] {
  const paths = listFilesBelow(folder).sort();
  return paths.map((path) => ({ path, read: () => readFileSync(join(folder, path)) }));
}

/** A program that other code starts without reporting on it. */
export interface WatchedProgram {
  /** To be called as soon as the other code has been asked to start it. */
  hasStarted(): void;
  /** Reason why it has ended; `undefined` as long as it runs. */
  ending(): string | undefined;
  /** Stops watching: from now on its end is expected. */
  leave(): void;
}

/** Channel on which Node reports every new process before it starts. */
const channel = "child_process";

const tooManyFiles = "too many files are open: raise the limit, ulimit -n";

/** Watches the program that is started next; calls `onEnd` when it has ended, or does not start. */
function watchStart(onEnd: () => void): WatchedProgram {
  let isWatched = true;
  let ending: string | undefined;
  const end = (reason: string) => {
    if (!isWatched) return;
    ending ??= reason;
    onEnd();
  };
  const watch = (message: unknown) => {
    const { process } = message as { readonly process: ChildProcess };
    process.once("error", (error: NodeJS.ErrnoException) => {
      const { code, message } = error;
      const isFull = code === "EMFILE" || code === "ENFILE";
      end(`its program did not start (${isFull ? tooManyFiles : message})`);
    });
    process.once("exit", (code, signal) => {
      if (signal) end(`the system ended its program (${signal}). ${likelyCause}`);
      else end(`its program ended by itself (exit code ${code})`);
    });
  };
  subscribe(channel, watch);
  return {
    hasStarted: () => void unsubscribe(channel, watch),
    ending: () => ending,
    leave: () => {
      isWatched = false;
    },
  };
}

const likelyCause = "Most likely memory ran out: build again with fewer --jobs";
