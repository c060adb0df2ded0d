import { enrichments } from "../enrich/index.ts";
import type { UnsettledArticle, UnsettledFacts } from "../model/article.ts";
import { idOfAddress } from "../model/ids.ts";
import { problemsOf } from "../model/ledger.ts";
import { endingOf, kindOf } from "../model/other-file.ts";
import { titleSlug } from "../model/paths.ts";
import type { ProblemInFile } from "../model/problem.ts";
import type { FileFacts, ReadFile } from "../model/read-file.ts";
import { namesFor } from "../settings/fields.ts";
import { encodingOf, linesOf, readingSettings, type Settings } from "../settings/settings.ts";
import { shortHash } from "../text/hash.ts";
import { truncate } from "../text/text.ts";
import { typeset } from "../text/typesetting.ts";
import { normalizeAddress } from "../text/urls.ts";
import { webLinksOf } from "../text/web-links.ts";
import type { ReadResult } from "./decode-file.ts";
import { readOtherFile, readSourceFile } from "./files.ts";
import type { Format } from "./formats/format.ts";
import { formats } from "./formats/index.ts";
import { mendFile } from "./mend-file.ts";
import { findTemplateCode } from "./template-code.ts";
import { validateArticle } from "./validate.ts";
import { isPost, readWithholding } from "./withheld.ts";

/** Reads an article from a file: read, parse, validate, enrich. Depends on no other file. */
export function readArticle(root: string, path: string, settings: Settings): ReadFile {
  return parseArticle(path, readAny(root, path, settings), settings);
}

/** Reads the text of a file that may be an article, and the digest of any other. */
export function readAny(root: string, path: string, settings: Settings): ReadResult {
  if (!formatOf(path)) return readOtherFile(root, path, kindOf(path));
  return readSourceFile(root, path, encodingOf(path, settings));
}

type Parsed = Extract<ReturnType<Format["parse"]>, { readonly raw: unknown }>;

/** Makes an article of a file that was already read. */
export function parseArticle(path: string, read: ReadResult, settings: Settings): ReadFile {
  const facts = "file" in read ? read.file : read;
  const base = {
    path,
    bytes: facts.bytes,
    ...(facts.sha256 && { sha256: facts.sha256 }),
    ...("encoding" in facts && { encoding: facts.encoding }),
  };
  const refused = (refusal: ProblemInFile, parsed?: Parsed): ReadFile => {
    // Not even what is wrong with a draft is told to readers of the report.
    const text = "file" in read ? read.file.text : "";
    const { holds } = readWithholding(path, text, parsed?.raw);
    const problems = problemsOf(path, [refusal, ...(parsed?.problems ?? [])]);
    return { ...base, ...(holds.length > 0 && { holds }), problems };
  };

  if ("refusal" in read) return refused(read.refusal);
  const format = formatOf(path);
  if ("other" in read) return { ...base, other: read.other, problems: [] };
  if (!format) return { ...base, other: kindOf(path), problems: [] };
  const [lines, names] = [linesOf(path, settings), namesFor(path, settings)];
  const { file, damage, mended } = mendFile(read.file, settings);
  const parsed = format.parse(file, { ...(lines && { lines }), ...(names && { names }) });
  if ("refusal" in parsed) return refused(parsed.refusal);
  if ("other" in parsed) return { ...base, other: parsed.other, problems: [] };
  const given = readingSettings(settings);
  const valid = validateArticle(parsed.raw, file, format.name, given);
  if ("refusal" in valid) return refused(valid.refusal, parsed);

  let article: UnsettledArticle = { ...valid.article, ...(mended && { mended }) };
  for (const enrich of enrichments) article = enrich(article, given);
  const doubts = read.doubt ? [read.doubt] : [];
  const { holds, problems: ofHolds } = readWithholding(path, file.text, parsed.raw);
  const { published } = article;
  const isDatedByHead =
    published &&
    (published.from === "file name"
      ? isPost(path)
      : !published.from && parsed.raw.names?.date !== undefined);
  const problems = [
    ...doubts,
    ...damage,
    ...parsed.problems,
    ...valid.problems,
    ...ofHolds,
    ...(format.tellsTemplateCode ? [] : findTemplateCode(file.text)),
  ];
  return {
    ...{ ...base, article },
    ...(holds.length > 0 && { holds }),
    ...(isDatedByHead && { isDatedByHead: true }),
    problems: problemsOf(path, problems),
  };
}

/** Removes the texts of a file, which do not fit into memory for a large archive. */
export function withoutText({ article, ...file }: ReadFile): FileFacts {
  return article ? { ...file, article: factsOf(article) } : file;
}

const byEnding = new Map<string, Format>(
  formats.flatMap((format) => format.endings.map((ending) => [ending, format] as const)),
);

function formatOf(path: string): Format | undefined {
  return byEnding.get(endingOf(path));
}

/** Length limit of a lead, of which lists show less; a file without line ends is one paragraph of any length. */
const longestLead = 400;

/** Returns the facts of an article that the whole pile needs, for lists, checks and neighbours. */
export function factsOf(article: UnsettledArticle): UnsettledFacts {
  const { body, plainText, extra: _extra, mended: _mended, summary, ...facts } = article;
  const typesetting = typeset(body, article.file.bytes);
  const links = webLinksOf(body).flatMap((href) => idOfAddress(href) ?? []);
  return {
    ...facts,
    lead: truncate(article.lead, longestLead),
    ...(summary !== undefined && { summary: truncate(summary, longestLead) }),
    claim: claimOf(article),
    slug: titleSlug(article.title),
    ...(typesetting && { typesetting }),
    ...(links.length > 0 && { links: [...new Set(links)] }),
    textLength: plainText.length,
    textHash: shortHash(plainText, 32),
  };
}

/** Returns what identifies an article: its address, or if it has none its file without the extension. */
function claimOf({ source, file }: UnsettledArticle): string {
  return source.url ? normalizeAddress(source.url) : file.path.replace(/\.[^./]+$/, "");
}
