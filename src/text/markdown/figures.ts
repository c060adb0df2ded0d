import { decodeHTMLStrict } from "entities";
import type { Token, Tokens } from "marked";
import { escapeHtml } from "../html.ts";
import type { OwnToken } from "./own-token.ts";
import type { Reading } from "./reading.ts";

/** A picture with the words below it, which are HTML. */
export interface Figure {
  readonly to: string;
  readonly alt: string;
  readonly caption: string;
  readonly link?: string | undefined;
}

/** Writes a picture with its caption. */
export function writeFigure(reading: Reading, { to, alt, caption, link }: Figure): string {
  const picture = reading.picture(to, alt);
  const linked = link === undefined || link === "" ? picture : reading.link(link, picture);
  const words = caption.trim();
  if (words === "" && linked.trim() === "") return "";
  return `<figure>${linked}${words === "" ? "" : `<figcaption>${words}</figcaption>`}</figure>\n`;
}

const figures: ReadonlySet<string> = new Set(["figure", "figures", "captioned"]);

/** Whether a token of a paragraph is a picture, so that it may stand outside of it. */
export function takesParagraph({ type }: Token): boolean {
  return type === "image" || type === "link" || figures.has(type);
}

/** Writes a paragraph with pictures: those with captions, and those that it has nothing else than, as figures. */
export function writeParagraph(
  tokens: readonly Token[],
  reading: Reading,
  inline: (tokens: Token[]) => string,
): string {
  const filled = tokens.filter((token) => !isBlank(token));
  if (filled.length > 0 && filled.every((token) => figures.has(token.type) || pictureIn(token))) {
    return filled.map((token) => writeAlone(token, reading, inline)).join("");
  }
  let html = "";
  let line: Token[] = [];
  const endLine = () => {
    const content = inline(line).trim();
    if (content !== "") html += `<p>${content}</p>\n`;
    line = [];
  };
  for (const token of tokens) {
    if (!figures.has(token.type)) line.push(token);
    else {
      endLine();
      html += writeAlone(token, reading, inline);
    }
  }
  if (html === "") {
    const content = inline(line).trim();
    return content === "" ? "" : `<p>${content}</p>\n`;
  }
  endLine();
  return html;
}

function isBlank(token: Token): boolean {
  return (
    token.type === "br" ||
    token.type === "attributes" ||
    (token.type === "text" && token.raw.trim() === "")
  );
}

/** The picture of Markdown that a token is, or that a link has nothing else than. */
function pictureIn(token: Token): Tokens.Image | undefined {
  if (token.type === "image") return token as Tokens.Image;
  if (token.type !== "link") return undefined;
  const filled = (token as Tokens.Link).tokens.filter((one) => !isBlank(one));
  const [only] = filled;
  return filled.length === 1 && only?.type === "image" ? (only as Tokens.Image) : undefined;
}

function writeAlone(token: Token, reading: Reading, inline: (tokens: Token[]) => string): string {
  const own = token as OwnToken;
  if (own.type === "figures")
    return (own.tokens ?? []).map((one) => writeAlone(one, reading, inline)).join("");
  if (own.type === "captioned") return writeCaptioned(own.tokens ?? [], reading, inline);
  if (own.type === "figure") {
    const caption = inline([...(own.tokens ?? [])]);
    return writeFigure(reading, { to: own.to ?? "", alt: own.alt ?? "", caption, link: own.link });
  }
  const picture = pictureIn(token);
  const title = decodeHTMLStrict(picture?.title ?? "").trim();
  const shown = inline([picture === token ? untitled(token) : withUntitled(token as Tokens.Link)]);
  if (shown.trim() === "" && title === "") return "";
  // A picture whose address no page may have is its words.
  if (!/[<\x02]/.test(shown)) return `<p>${[shown, escapeHtml(title)].join(" ").trim()}</p>\n`;
  return `<figure>${shown}${title === "" ? "" : `<figcaption>${escapeHtml(title)}</figcaption>`}</figure>\n`;
}

/** A picture whose title stands below it. */
function untitled(token: Token): Token {
  return { ...token, title: null } as Token;
}

function withUntitled(link: Tokens.Link): Token {
  return {
    ...link,
    tokens: link.tokens.map((one) => (one.type === "image" ? untitled(one) : one)),
  };
}

/** `[caption]`: a picture, in Markdown or HTML, and words. */
function writeCaptioned(
  tokens: readonly Token[],
  reading: Reading,
  inline: (tokens: Token[]) => string,
): string {
  if (reading.isRaw) return `<figure>${inline([...tokens])}</figure>\n`;
  const pictures = tokens.filter((token) => pictureIn(token));
  const words = inline(tokens.filter((token) => !pictureIn(token))).trim();
  if (pictures.length === 0) return words === "" ? "" : `<p>${words}</p>\n`;
  return `<figure>${inline(pictures)}${words === "" ? "" : `<figcaption>${words}</figcaption>`}</figure>\n`;
}
