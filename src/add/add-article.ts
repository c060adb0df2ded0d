import { randomUUID } from "node:crypto";
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { idOf, isSameArticle } from "../archive/identity.ts";
import { byPath } from "../archive/settle.ts";
import { type Pile, settlePile } from "../archive.ts";
import type { UnsettledFacts } from "../model/article.ts";
import { titleSlug } from "../model/paths.ts";
import { formatProblem, type Problem } from "../model/problem.ts";
import type { FileFacts } from "../model/read-file.ts";
import { decodeFile } from "../read/decode-file.ts";
import { parseArticle, withoutText } from "../read/read-article.ts";
import { encodingOf, type Settings } from "../settings/settings.ts";
import { sha256, shortHash } from "../text/hash.ts";
import { makeFolder } from "../text/make-folder.ts";
import { OwnerError } from "../text/owner-error.ts";

/** A file to add. */
export interface Addition {
  /** Name for messages, and for the file's ending: "talks.txt". */
  readonly name: string;
  readonly content: Buffer;
  /** Whether a file with another text may be replaced, and kept as a hidden file. */
  readonly replace: boolean;
  /** Number of lines at the beginning that are in no file of the owner's. */
  readonly headLines?: number;
}

/** The result of adding a file. */
export interface Added {
  /** Path of the article file, inside `articles/`. */
  readonly path: string;
  /** Address of its page in this archive; "" if it is kept from readers. */
  readonly page: string;
  readonly outcome: "added" | "replaced" | "already there";
  /** Path of the hidden file in which a replaced text is kept. */
  readonly kept?: string;
  readonly problems: readonly Problem[];
  /** The pile including it. */
  readonly pile: Pile;
}

/** A file from which the build makes an article. */
type AcceptedFile = FileFacts & { readonly article: UnsettledFacts };

/**
 * Checks a file as the build would, together with the rest of the pile, and stores it as
 * `{yyyy}/{mm}/{slug}-{id}` with its ending, by write-then-rename. Nothing is overwritten: with `replace`
 * the old file stays where it was as a hidden file, which the build does not read and the report names.
 * @throws OwnerError if the build would refuse it, or another text of the article is there.
 */
export function addArticle(
  addition: Addition,
  articlesDir: string,
  settings: Settings,
  pile: Pile,
): Added {
  const { content, replace, name } = addition;
  const digest = sha256(content);
  const same = pile.files.find(({ article, sha256 }) => article && sha256 === digest);
  if (same) return settleAdded(same.path, pile, settings, "already there");

  const stored = readAs(
    storagePath(readAs(name, addition, settings), addition),
    addition,
    settings,
  );
  const rivals = pile.files.filter(
    ({ article }) => article && isSameArticle(article, stored.article),
  );
  const rival = rivals.find(({ path }) => path === stored.path) ?? rivals[0];
  if (rival && !replace) {
    const file = join(articlesDir, rival.path);
    throw new OwnerError(`${file} holds another text of this article. Use --replace to keep both.`);
  }
  // Another article with the same address and almost the same title.
  const taken = rival?.path !== stored.path && existsSync(join(articlesDir, stored.path));
  const file = taken ? readAs(withBytes(stored.path, content), addition, settings) : stored;
  const kept = rival && setAside(join(articlesDir, rival.path));
  store(join(articlesDir, file.path), content);
  const files = [...pile.files.filter((one) => one !== rival), file].sort(byPath);
  const added = settleAdded(file.path, { ...pile, files }, settings, rival ? "replaced" : "added");
  return { ...added, ...(kept && { kept }) };
}

/** Settles a file of the pile as the build will. */
function settleAdded(
  path: string,
  pile: Pile,
  settings: Settings,
  outcome: Added["outcome"],
): Added {
  const row = settlePile(pile, settings).ledger.rows.find((one) => one.path === path);
  return { path, page: row?.page ?? "", outcome, problems: row?.problems ?? [], pile };
}

/** Reads a file as the build would at `path`. */
function readAs(
  path: string,
  { content, headLines = 0 }: Addition,
  settings: Settings,
): AcceptedFile {
  const decoded = decodeFile(path, content, encodingOf(path, settings));
  const { article, ...file } = withoutText(parseArticle(path, decoded, settings));
  if (article) return { ...file, article };
  const found = file.other ? [{ ...unknownFormat, file: path }] : file.problems;
  const problems = found.map((problem) => withoutHead(problem, headLines));
  throw new OwnerError(problems.map(formatProblem).join("\n"));
}

const unknownFormat = {
  code: "unknown-format",
  severity: "refusal",
  found: "This is not a known form of article.",
  remedy: "Save it as .txt or .md.",
} as const;

/** Returns a problem without the head and the storage path, which the owner has not seen. */
function withoutHead({ line, write, ...problem }: Problem, headLines: number): Problem {
  const own = line !== undefined && line > headLines ? { line: line - headLines } : {};
  if (problem.code !== "not-utf-8") return { ...problem, ...own, ...(write && { write }) };
  return { ...problem, ...own, remedy: "Save it as UTF-8." };
}

/**
 * Returns the path by year and month, as far as they are known. The id is that of the page; without an
 * address, from which it would be made, that of the bytes, so that the same file gets the same place
 * again.
 */
function storagePath({ article }: AcceptedFile, { name, content }: Addition): string {
  const ending = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? "txt";
  const folder = article.published?.date.split("-").slice(0, 2).join("/") ?? "undated";
  const id = article.source.url ? idOf(article) : bytesId(content);
  return `${folder}/${titleSlug(article.title)}-${id}.${ending}`;
}

function withBytes(path: string, content: Buffer): string {
  return path.replace(/-[0-9a-f]+(\.[^.]+)$/, `-${bytesId(content)}$1`);
}

function bytesId(content: Buffer): string {
  return shortHash(content, 12);
}

/** Renames a file to a hidden one beside it, which no build reads, and returns the new path. */
function setAside(file: string): string {
  try {
    const digest = sha256(readFileSync(file)).slice(0, 8);
    const kept = join(dirname(file), `.${basename(file)}.${digest}.old`);
    renameSync(file, kept);
    return kept;
  } catch (error) {
    if (hasCode(error, "ENOENT")) throw changedMeanwhile(file);
    throw error;
  }
}

/**
 * Writes a new file under a hidden name, which no build reads and no other run has, and gives it its own.
 * @throws OwnerError if a file is there already, even since a moment ago.
 */
function store(file: string, content: Buffer): void {
  makeFolder(dirname(file));
  const part = join(dirname(file), `.${basename(file)}.${randomUUID()}.part`);
  writeFileSync(part, content, { flag: "wx", flush: true });
  try {
    linkOrCopy(part, file);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
    if (!readFileSync(file).equals(content)) throw changedMeanwhile(file);
  } finally {
    rmSync(part, { force: true });
  }
}

/** Gives a file a second name, which nothing has: a rename would replace what has it. */
function linkOrCopy(part: string, file: string): void {
  try {
    linkSync(part, file);
  } catch (error) {
    // Disks of cameras and some shares know no second names.
    if (
      !["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP", "EMLINK"].some((code) => hasCode(error, code))
    )
      throw error;
    copyFileSync(part, file, constants.COPYFILE_EXCL);
  }
}

function changedMeanwhile(file: string): OwnerError {
  return new OwnerError(`${file} was added by another program meanwhile. Add this text again.`);
}

function hasCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}
