import { codeAnywhere, codeAtStart, readCode } from "./template-code.ts";
import { addressOf, meaningOf } from "./template-forms.ts";

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
/** An address with blanks, which Markdown does not take for one, though many programs do; and the size of a picture. */
const withBlanks =
  /(\]\()\s*([^()<>\n"']*?\S)\s+=\d*x\d*\s*\)|(\]\()([^()<>\n"'{}]* [^()<>\n"'{}]*\.[a-z\d]{2,5})\)/gi;

/** A tag of kramdown whose content is Markdown: for CommonMark, that begins behind a blank line. */
const withMarkdown =
  /^( {0,3}<[a-z][a-z\d]*\b[^<>]*\smarkdown\s*=\s*["']?(?:1|block|span)["']?[^<>]*>)[ \t]*/i;

/** What is done about code in addresses: `lost` is told of code that stands for no address. */
export function readAddresses(text: string, lost: (raw: string) => void): string {
  const hasCode = text.includes("{{") || text.includes("{%");
  const hasInner = text.includes("markdown=");
  if (!hasCode && !hasInner && !text.includes("](")) return text;
  let fence = "";
  const lines = text.split("\n").map((line) => {
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

/** Whether code stands for something else than an address, and has words for it. */
function isOther(address: string): boolean {
  const [raw = ""] = codeAtStart.exec(address) ?? [];
  const known = raw !== "" && raw.length === address.length ? readCode(raw) : undefined;
  if (!known || addressOf(known) !== undefined) return false;
  return meaningOf(raw) !== undefined || Boolean(known.named.alt ?? known.named.caption);
}

function bracket(
  _: string,
  sized: string | undefined,
  to: string,
  open: string,
  spaced: string,
): string {
  return sized === undefined ? `${open}<${spaced.trim()}>)` : `${sized}<${to}>)`;
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
