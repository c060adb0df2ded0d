import { enrichments } from "../enrich/index.ts";
import type { UnsettledArticle, UnsettledFacts } from "../model/article.ts";
import { problemsOf } from "../model/ledger.ts";
import { titleSlug } from "../model/paths.ts";
import { type ProblemInFile, quote } from "../model/problem.ts";
import type { FileFacts, ReadFile } from "../model/read-file.ts";
import { encodingOf, linesOf, readingSettings, type Settings } from "../settings/settings.ts";
import { shortHash } from "../text/hash.ts";
import { splitLines, truncate } from "../text/text.ts";
import { typeset } from "../text/typesetting.ts";
import { normalizeAddress } from "../text/urls.ts";
import { type ReadResult, refuse } from "./decode-file.ts";
import { readSourceFile } from "./files.ts";
import type { Format } from "./formats/format.ts";
import { formats } from "./formats/index.ts";
import { mendFile } from "./mend-file.ts";
import { validateArticle } from "./validate.ts";

/** Reads an article from a file: read, parse, validate, enrich. Depends on no other file. */
export function readArticle(root: string, path: string, settings: Settings): ReadFile {
  const read = readSourceFile(root, path, encodingOf(path, settings));
  return parseArticle(path, read, settings);
}

/** Makes an article of a file that was already read. */
export function parseArticle(path: string, read: ReadResult, settings: Settings): ReadFile {
  const facts = "file" in read ? read.file : read;
  const base = {
    path,
    bytes: facts.bytes,
    ...(facts.sha256 && { sha256: facts.sha256 }),
    ...("encoding" in facts && { encoding: facts.encoding }),
  };
  const refused = (refusal: ProblemInFile, others: readonly ProblemInFile[] = []): ReadFile => ({
    ...base,
    problems: problemsOf(path, [refusal, ...others]),
  });

  const format = formatOf(path);
  // A link or a pipe is reported as such, whatever its name.
  if ("refusal" in read && (format || read.sha256 === undefined)) return refused(read.refusal);
  if (!format || "refusal" in read) return refused(unknownFormat);
  const lines = linesOf(path, settings);
  const { file, damage, mended } = mendFile(read.file, settings);
  const parsed = format.parse(file, lines && { lines });
  if ("refusal" in parsed) return refused(parsed.refusal);
  if ("other" in parsed) return { ...base, other: parsed.other, problems: [] };
  const given = readingSettings(settings);
  const valid = validateArticle(parsed.raw, file, format.name, given);
  if ("refusal" in valid) return refused(valid.refusal, parsed.problems);

  let article: UnsettledArticle = { ...valid.article, ...(mended && { mended }) };
  for (const enrich of enrichments) article = enrich(article, given);
  const doubts = read.doubt ? [read.doubt] : [];
  const problems = [
    ...doubts,
    ...damage,
    ...parsed.problems,
    ...valid.problems,
    ...findTemplateCode(file.text),
  ];
  return { ...base, article, problems: problemsOf(path, problems) };
}

/** Removes the texts of a file, which do not fit into memory for a large archive. */
export function withoutText({ article, ...file }: ReadFile): FileFacts {
  return article ? { ...file, article: factsOf(article) } : file;
}

const unknownFormat = refuse(
  "unknown-format",
  "This is not a known form of article.",
  `Save it as ${formats
    .flatMap((format) => format.endings.slice(0, 1).map((ending) => `.${ending} (${format.name})`))
    .join(" or ")}, or keep it outside the articles folder.`,
);

const byEnding = new Map<string, Format>(
  formats.flatMap((format) => format.endings.map((ending) => [ending, format] as const)),
);

function formatOf(path: string): Format | undefined {
  const ending = /\.([^./]+)$/.exec(path)?.[1];
  return ending === undefined ? undefined : byEnding.get(ending.toLowerCase());
}

/**
 * Template code: {{ Nunjucks, Handlebars, Hugo, Jekyll }}, {{< shortcodes >}}, {{% shortcodes %}}, {%
 * Liquid tags %}.
 */
const code = /\{\{[^{}\n\r]{1,200}\}\}|\{%[^{}\n\r]{1,200}%\}/;

/**
 * Finds code that another site generator would have run. Here it is text like any other, so the owner
 * should know that readers see it. Reported once per file, with its first occurrence.
 */
export function findTemplateCode(text: string): ProblemInFile[] {
  const found = code.exec(text);
  if (!found) return [];
  return [
    {
      code: "template-code",
      severity: "note",
      line: splitLines(text.slice(0, found.index)).length,
      found: `The text contains template code, ${quote(found[0])}; it is shown as it is.`,
      remedy: "Write what the code stood for, if you know it.",
    },
  ];
}

/** Length limit of a lead, of which lists show less; a file without line ends is one paragraph of any length. */
const longestLead = 400;

/** Returns the facts of an article that the whole pile needs, for lists, checks and neighbours. */
export function factsOf(article: UnsettledArticle): UnsettledFacts {
  const { body, plainText, extra: _extra, mended: _mended, summary, ...facts } = article;
  const typesetting = typeset(body, article.file.bytes);
  return {
    ...facts,
    lead: truncate(article.lead, longestLead),
    ...(summary !== undefined && { summary: truncate(summary, longestLead) }),
    claim: claimOf(article),
    slug: titleSlug(article.title),
    ...(typesetting && { typesetting }),
    textLength: plainText.length,
    textHash: shortHash(plainText, 32),
  };
}

/** Returns what identifies an article: its address, or if it has none its file without the extension. */
function claimOf({ source, file }: UnsettledArticle): string {
  return source.url ? normalizeAddress(source.url) : file.path.replace(/\.[^./]+$/, "");
}
