import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Article } from "./article.ts";
import { decodeFile } from "./decode-file.ts";
import { factsOf } from "./facts.ts";
import { sha256, shortHash } from "./hash.ts";
import { settleIdentities } from "./identity.ts";
import { OwnerError } from "./owner-error.ts";
import { titleSlug } from "./paths.ts";
import { formatProblem, type Problem } from "./problem.ts";
import { parseArticle } from "./read-article.ts";
import { encodingOf, type Settings } from "./settings.ts";

/** What is to be added. */
export interface Addition {
  /** Name for messages, and for its ending: "talks.txt". */
  readonly name: string;
  readonly content: Buffer;
  /** Whether a file with another text may make room, and be kept beside. */
  readonly replace: boolean;
}

/** What came of it. */
export interface Added {
  /** Path of the article file, inside `articles/`. */
  readonly path: string;
  /** Address its page will have, unless another file claims the same address. */
  readonly page: string;
  readonly outcome: "added" | "replaced" | "already there";
  /** The file that a replaced text is kept in. */
  readonly kept?: string;
  readonly problems: readonly Problem[];
}

/**
 * Checks a file as the build would and stores it as `{yyyy}/{mm}/{slug}-{id}` with its ending, by
 * write-then-rename. Nothing is overwritten: with `replace` the old file stays beside the new one
 * as a hidden file, which the build does not read and the report names.
 * @throws OwnerError when the build would refuse it, or another text stands there.
 */
export function addArticle(addition: Addition, articlesDir: string, settings: Settings): Added {
  const { name, content, replace } = addition;
  const path = storagePath(name, content, readAs(name, content, settings).article);
  const { article, problems } = readAs(path, content, settings);
  const result = { path, page: article.path, problems };
  const file = join(articlesDir, path);
  if (!existsSync(file)) {
    store(file, content);
    return { ...result, outcome: "added" };
  }
  const old = readFileSync(file);
  if (old.equals(content)) return { ...result, outcome: "already there" };
  if (!replace) {
    throw new OwnerError(
      `${file} holds another text of this article. Write --replace to keep both.`,
    );
  }
  const kept = join(dirname(file), `.${basename(file)}.${sha256(old).slice(0, 8)}.old`);
  renameSync(file, kept);
  store(file, content);
  return { ...result, outcome: "replaced", kept };
}

/** The article that the build would make of a file at `path`. */
function readAs(path: string, content: Buffer, settings: Settings) {
  const decoded = decodeFile(path, content, encodingOf(path, settings));
  const { article, problems } = parseArticle(path, decoded, settings);
  const [settled] = settleIdentities(article ? [factsOf(article)] : []);
  if (!settled) throw new OwnerError(problems.map(formatProblem).join("\n"));
  return { article: settled, problems };
}

/**
 * By year and month, as far as they are known. The id is that of the page; without an address, which
 * it would be made from, that of the bytes, so that the same file finds the same place again.
 */
function storagePath(name: string, content: Buffer, article: Article): string {
  const ending = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? "txt";
  const folder = article.published?.date.split("-").slice(0, 2).join("/") ?? "undated";
  const id = article.source.url ? article.id : shortHash(content, article.id.length);
  return `${folder}/${titleSlug(article.title)}-${id}.${ending}`;
}

/** Exclusive: what another run has begun must not be written into. Hidden, so that no build reads it. */
function store(file: string, content: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  const part = join(dirname(file), `.${basename(file)}.part`);
  rmSync(part, { force: true });
  writeFileSync(part, content, { flag: "wx", flush: true });
  renameSync(part, file);
}
