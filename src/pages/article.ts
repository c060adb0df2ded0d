import type { Article, ArticleRecord, ArticleText } from "../model/article.ts";
import { idOfAddress } from "../model/ids.ts";
import { truncate } from "../text/text.ts";
import { beginningOf, bodyOfPage } from "../text/typesetting.ts";
import { webLinksOf } from "../text/web-links.ts";
import type {
  ArticlePage,
  ArticlePlan,
  ArticleTexts,
  ArticleVersion,
  FurtherFileOfPage,
} from "./article-page.ts";
import { findOpening } from "./opening.ts";

/** A function that returns the texts of a file. */
export type RecordOf = (file: string) => ArticleRecord;

/** Joins the plan of a page with its texts. */
export function completePage(plan: ArticlePlan, recordOf: RecordOf): ArticlePage {
  const { file, furtherFiles, typesetting = {} } = plan.article;
  const own = recordOf(file.path);
  const { plainText, extra, lead, mended } = own;
  const { number = 1 } = plan.textPage ?? {};
  const body = bodyOfPage(own.body, typesetting, number);
  if (number > 1)
    return { ...plan, text: { body, plainText: "" }, versions: new Map(), furtherExtra: new Map() };
  const opening = findOpening(plan.article, own.body);
  const further = furtherFiles.map((one) => ({ ...one, record: recordOf(one.path) }));
  const summaryGiver = further.find(({ gave }) => gave?.includes("summary"))?.record;
  const { summary } = summaryGiver ?? own;
  return {
    ...plan,
    // Lists show both of them cut.
    article: { ...plan.article, lead, ...(summary !== undefined && { summary }) },
    text: { body, plainText, ...(extra && { extra }), ...(mended && { mended }) },
    versions: versionsOf(further.filter(({ sameText }) => !sameText)),
    furtherExtra: furtherExtra(further),
    ...(opening && { opening }),
    ...(plan.held && { heldAddresses: findHeld(body, plan.held) }),
  };
}

/** Finds the addresses in a text whose articles have these pages, given by id. */
function findHeld(
  body: ArticleText["body"],
  held: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const found = webLinksOf(body).flatMap((href): [string, string][] => {
    const page = held[idOfAddress(href) ?? ""];
    return page === undefined ? [] : [[href, page]];
  });
  return Object.fromEntries(found);
}

/** Size of all further versions together (bytes of HTML) above which they are cut: their files have them whole. */
const roomForVersions = 4_000_000;

function versionsOf(
  further: readonly (FurtherFileOfPage & { readonly record: ArticleRecord })[],
): ArticleTexts["versions"] {
  let room = roomForVersions;
  return new Map(
    further.map(({ path, targets, record }): [string, ArticleVersion] => {
      const { language, direction } = record;
      const { body, bytes, isCut } = beginningOf(record.body, room);
      room = isCut ? 0 : room - bytes;
      const version = { body, language, direction, ...(isCut && { isCut }) };
      return [path, { ...version, ...(targets && { targets }) }];
    }),
  );
}

function furtherExtra(
  further: readonly { readonly path: string; readonly record: ArticleRecord }[],
): ArticleTexts["furtherExtra"] {
  return new Map(further.flatMap(({ path, record: { extra } }) => (extra ? [[path, extra]] : [])));
}

/** Characters of a lead that still look right below a headline. */
export const longestDeck = 320;

/**
 * Returns the lines below an article's headline: its summary; if the file has none and the report opens
 * further down, that opening. Leaves out what the reader would only read again at once: a summary that
 * repeats the first words of the text, or a lead that opens it.
 */
export function deckOf(
  { summary, lead, dateline }: Pick<Article, "summary" | "lead" | "dateline">,
  { plainText }: Pick<ArticleText, "plainText">,
): string | undefined {
  if (summary) return opens(plainText, summary) ? undefined : summary;
  return dateline && dateline.paragraph > 0 ? truncate(lead, longestDeck) : undefined;
}

/** Whether a text opens with a summary. Programs that make summaries cut the text and add dots. */
function opens(text: string, summary: string): boolean {
  const words = summary.replace(/\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/, "");
  if (text.startsWith(words)) return true;
  if (text.charCodeAt(0) !== words.charCodeAt(0)) return false;
  return spaced(text.slice(0, 2 * words.length)).startsWith(spaced(words));
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ");
}
