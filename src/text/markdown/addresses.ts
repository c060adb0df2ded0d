import { addressOf } from "./template/links.ts";
import { meaningOf } from "./template/meaning.ts";
import { codeAnywhere, codeAtStart, readCode } from "./template/read-code.ts";

const code = "\\{\\{[^{}\\n]*\\}\\}|\\{%[^{}\\n]*%\\}";
/** What stands before an address, the address with code in it, and what stands behind: in a link, a definition, a tag. */
const inLink = new RegExp(
  `(\\]\\(\\s*<?)((?:[^\\s(){}<>]|${code})*?)(?=>?(?:\\s+["'(][^\\n]*?["')])?\\s*\\))`,
  "g",
);
const inDefinition = new RegExp(
  `^( {0,3}\\[(?!\\^)[^\\]\\n]+\\]:[ \\t]*<?)((?:[^\\s{}<>]|${code})+)`,
  "g",
);
const inTag = new RegExp(
  `(<[a-z][^<>{}\\n]*?\\s(?:href|src|data|poster|srcset|data-src)\\s*=\\s*)(?:"((?:[^"{}\\n]|${code})*)"|'((?:[^'{}\\n]|${code})*)')`,
  "gi",
);
/** A name with parentheses in pairs, and apostrophes that open no title. */
const inName = "(?:[^()<>\\n\"'{}]|(?<!\\s)'|\\([^()<>\\n\"{}]*\\))*?";
/**
 * An address with blanks, which Markdown does not take for one, though many programs do, with a title or without; and
 * the size of a picture.
 */
const withBlanks = new RegExp(
  `(\\]\\()\\s*([^()<>\\n"']*?\\S)\\s+=\\d*x\\d*\\s*\\)|(\\]\\()(?=[^\\n)]* )(${inName}\\.[a-z\\d]{2,5}(?:#[^()<>\\n"]*?)?)((?:\\s+(?:"[^"\\n]*"|'[^'\\n]*'))?\\s*\\))`,
  "gi",
);

/** A tag of kramdown whose content is Markdown: for CommonMark, that begins behind a blank line. */
const withMarkdown =
  /^( {0,3}<[a-z][a-z\d]*\b[^<>]*\smarkdown\s*=\s*["']?(?:1|block|span)["']?[^<>]*>)[ \t]*/i;

/** What is done about code in addresses: `lost` is told of code that stands for no address. */
export function readAddresses(text: string, lost: (raw: string) => void): string {
  const hasCode = text.includes("{{") || text.includes("{%");
  const hasInner = text.includes("markdown=");
  if (!hasCode && !hasInner && !text.includes("](")) return text;
  let fence = "";
  const given = text.split("\n");
  const lines = (hasCode ? joinCode(given) : given).map((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
    if (fence !== "") {
      if (mark.startsWith(fence)) fence = "";
      return line;
    }
    fence = mark;
    if (mark !== "") return line;
    const plain = line.includes("](") ? line.replace(withBlanks, bracket) : line;
    const opened = hasInner ? plain.replace(withMarkdown, "$1\n\n") : plain;
    return hasCode && opened.includes("{") ? replaceCode(opened, lost) : opened;
  });
  return lines.join("\n");
}

/** The most lines that code may take. */
const mostLines = 40;

/**
 * Lines with all of a piece of code on one, for a line of it may begin with what begins a quote or a list for
 * Markdown, as its end does in Hugo: `>}}`.
 */
function joinCode(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => endOfOpen(line) !== undefined)) return lines;
  const joined: string[] = [];
  let fence = "";
  let hasItems = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
    if (fence === "") fence = mark;
    else if (mark.startsWith(fence)) fence = "";
    hasItems ||= /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line);
    const isCode = /^(?: {4}|\t)/.test(line) && !hasItems;
    const end = fence === "" && !isCode ? endOfOpen(line) : undefined;
    const last = end === undefined ? at : lineOfEnd(lines, at, end);
    const quote = /^(?:[ \t]*>)+/.exec(line)?.[0] ?? "";
    const others = lines.slice(at + 1, last + 1).map((one) => withoutQuote(one, quote));
    joined.push([line, ...others].join(" "));
    at = last;
  }
  return joined;
}

/** The end of the code that a line begins and does not end. */
function endOfOpen(line: string): string | undefined {
  const start = Math.max(line.lastIndexOf("{{"), line.lastIndexOf("{%"));
  if (start < 0) return undefined;
  const end = line.startsWith("{{", start) ? "}}" : "%}";
  return line.includes(end, start + 2) ? undefined : end;
}

/** The line on which code ends that begins on another; that one if it does not end in its paragraph. */
function lineOfEnd(lines: readonly string[], first: number, end: string): number {
  for (let at = first + 1; at <= first + mostLines; at += 1) {
    const line = lines[at];
    if (line === undefined || line.trim() === "") return first;
    const [closed, opened] = [line.indexOf(end), line.search(/\{[{%]/)];
    if (closed >= 0) return opened >= 0 && opened < closed ? first : at;
    if (opened >= 0) return first;
  }
  return first;
}

function withoutQuote(line: string, quote: string): string {
  const bare = quote !== "" && line.startsWith(quote) ? line.slice(quote.length) : line;
  return bare.trim();
}

/** Whether code stands for something else than an address, and has words for it. */
function isOther(address: string): boolean {
  const [raw = ""] = codeAtStart.exec(address) ?? [];
  const known = raw !== "" && raw.length === address.length ? readCode(raw) : undefined;
  if (!known || addressOf(known) !== undefined) return false;
  return meaningOf(raw) !== undefined || Boolean(known.named.alt ?? known.named.caption);
}

function bracket(
  whole: string,
  sized: string | undefined,
  to: string,
  open: string,
  spaced: string,
  end: string,
  at: number,
  line: string,
): string {
  // Between marks of code, it is words.
  if ((line.slice(0, at).match(/`/g)?.length ?? 0) % 2 === 1) return whole;
  if (sized !== undefined) return `${sized}<${to}>)`;
  return spaced.trim().includes(" ") ? `${open}<${spaced.trim()}>${end}` : `${open}${spaced}${end}`;
}

function replaceCode(line: string, lost: (raw: string) => void): string {
  const fill = (address: string) =>
    address.replace(codeAnywhere, (raw) => {
      const known = readCode(raw);
      const to = known && addressOf(known);
      if (to === undefined) lost(raw);
      return to ?? "";
    });
  const bracketed = (_: string, before: string, address: string) => {
    if (!address.includes("{")) return before + address;
    const to = fill(address).replace(/[<>\n]/g, "");
    return before.endsWith("<") ? before + to : `${before}<${to}`;
  };
  return line
    .replace(inLink, (whole, before: string, address: string) => {
      const start = bracketed(whole, before, address);
      return start === before + address || before.endsWith("<") ? start : `${start}>`;
    })
    .replace(inDefinition, (whole, before: string, address: string) => {
      // A picture or a note behind a label, which is no definition.
      if (isOther(address)) return whole;
      const start = bracketed(whole, before, address);
      return start === before + address || before.endsWith("<") ? start : `${start}>`;
    })
    .replace(
      inTag,
      (whole, before: string, double: string | undefined, single: string | undefined) => {
        const address = double ?? single ?? "";
        return address.includes("{")
          ? `${before}"${fill(address).replace(/"/g, "&quot;")}"`
          : whole;
      },
    );
}
