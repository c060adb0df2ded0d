import type { SourceFile, UnsettledArticle } from "./article.ts";
import { enrichments } from "./enrich/index.ts";
import { type ReadResult, readSourceFile } from "./files.ts";
import type { Format } from "./format.ts";
import { formats } from "./formats/index.ts";
import { problemsOf } from "./ledger.ts";
import type { Problem, ProblemInFile } from "./problem.ts";
import type { Settings } from "./settings.ts";
import { validateArticle } from "./validate.ts";

/** What one file gave: an article or none, and every problem met on the way. */
export interface ReadArticle {
  readonly path: string;
  readonly bytes: number;
  readonly sha256?: string;
  readonly article?: UnsettledArticle;
  readonly problems: readonly Problem[];
}

/** One file from the disk to an article. Depends on no other file. */
export function readArticle(root: string, path: string, settings: Settings): ReadArticle {
  const read = readSourceFile(root, path);
  const facts = "file" in read ? read.file : read;
  const base = { path, bytes: facts.bytes, ...(facts.sha256 && { sha256: facts.sha256 }) };
  const understood = understand(read, path, settings);
  const article = "article" in understood ? { article: understood.article } : {};
  return { ...base, ...article, problems: problemsOf(path, understood.problems) };
}

interface Refused {
  readonly problems: readonly ProblemInFile[];
}
interface Understood extends Refused {
  readonly article: UnsettledArticle;
}

function understand(read: ReadResult, path: string, settings: Settings): Understood | Refused {
  if (!formatOf(path)) return { problems: [unknownFormat] };
  return "refusal" in read ? { problems: [read.refusal] } : understandFile(read.file, settings);
}

/** A file that was read: parse, validate, enrich. Pure. */
export function understandFile(file: SourceFile, settings: Settings): Understood | Refused {
  const format = formatOf(file.path);
  if (!format) return { problems: [unknownFormat] };
  const parsed = format.parse(file);
  if ("refusal" in parsed) return { problems: [parsed.refusal] };
  const valid = validateArticle(parsed.raw, file, format.name, settings);
  if ("refusal" in valid) return { problems: [valid.refusal, ...parsed.problems] };

  let article = valid.article;
  for (const enrich of enrichments) article = enrich(article, settings);
  return { article, problems: [...parsed.problems, ...valid.problems] };
}

const unknownFormat: ProblemInFile = {
  code: "unknown-format",
  severity: "refusal",
  found: "This is no form of article that is known here.",
  remedy: `Save it as ${formats
    .flatMap((format) => format.endings.slice(0, 1).map((ending) => `.${ending} (${format.name})`))
    .join(" or ")}, or keep it outside of the articles.`,
};

const byEnding = new Map<string, Format>(
  formats.flatMap((format) => format.endings.map((ending) => [ending, format] as const)),
);

function formatOf(path: string): Format | undefined {
  const ending = /\.([^./]+)$/.exec(path)?.[1];
  return ending === undefined ? undefined : byEnding.get(ending.toLowerCase());
}
