import { writeFigure } from "./figures.ts";
import type { Reading } from "./reading.ts";
import { writeCode, writeLink } from "./renderer.ts";
import { hasEnd, type Meaning, meaningOf } from "./template/meaning.ts";
import { codeAnywhere } from "./template/read-code.ts";
import { readShortcode } from "./template/shortcodes.ts";

const tagsOrCode = new RegExp(
  [
    "<(pre|code|script|style)\\b[\\s\\S]*?</\\1\\s*>|<!--[\\s\\S]*?-->",
    `<[a-z](?:"[^"]*"|'[^']*'|[^<>"'])*>|<[a-z/!?][^<>]*>`,
    codeAnywhere.source,
    "\\[(?:embed|youtube|vimeo)\\b[^\\]\\n]*\\]\\s*[^\\s[\\]<>]+\\s*\\[/\\w+\\]",
    `\\[/?[a-z][\\w-]*(?:[\\s=](?:"[^"\\n]*"|'[^'\\n]*'|[^[\\]"'\\n])*)?\\]`,
  ].join("|"),
  "gi",
);

type Inline = (text: string) => string;

/** Replaces template code between the tags of HTML; `inline` renders Markdown of one line. */
export function replaceCode(html: string, reading: Reading, inline: Inline): string {
  if (!/\{[{%]|\[\/?[a-z]/i.test(html)) return html;
  const open: string[] = [];
  return html.replace(tagsOrCode, (...found: unknown[]) => {
    const [raw, at] = [found[0] as string, found.at(-2) as number];
    if (raw.startsWith("["))
      return replaceShortcode(raw, html.slice(at), { reading, inline, open }) ?? raw;
    if (!raw.startsWith("{") || /^[{%}\s<>-]*$/.test(raw)) return raw;
    return writeMeaning(raw, meaningOf(raw), reading, inline);
  });
}

interface State {
  readonly reading: Reading;
  readonly inline: Inline;
  /** Names of codes that are links or figures and have not ended. */
  readonly open: string[];
}

/** What a code of WordPress becomes; undefined for brackets of the author's. */
function replaceShortcode(raw: string, src: string, state: State): string | undefined {
  const { reading, inline, open } = state;
  const embedded = /\]\s*([^\s[\]]+)\s*\[/.exec(raw)?.[1];
  if (embedded !== undefined) return writeLink(embedded, "", false, reading);
  const behind = src.slice(raw.length);
  const code = readShortcode(src.slice(0, raw.length + 1), /^\s*(?:<|$)/.test(behind));
  if (!code || (code.needs !== undefined && !reading.has(code.needs))) return undefined;
  const { name, isEnd, meaning } = code;
  const hasOwnEnd = () => behind.includes(`[/${name}]`);
  if (isEnd && open.at(-1) === name) {
    open.pop();
    return name === "caption" ? "</figure>" : "</a>";
  }
  if (name === "caption" && !isEnd && hasOwnEnd()) {
    open.push(name);
    const [, double, single] = /\bcaption=(?:"([^"]*)"|'([^']*)')/.exec(raw) ?? [];
    const words = double ?? single ?? "";
    return `<figure>${words === "" ? "" : `<figcaption>${words}</figcaption>`}`;
  }
  if (meaning && "link" in meaning && hasOwnEnd() && !isEmpty(behind, name)) {
    const title = meaning.words === meaning.link ? "" : meaning.words;
    const attributes = reading.linkAttributes(meaning.link, title);
    if (attributes) {
      open.push(name);
      return reading.hold(`<a ${attributes}>`);
    }
  }
  if (isEnd && /^(?:audio|video)$/.test(name)) return "";
  return writeMeaning(raw, meaning, reading, inline);
}

function isEmpty(behind: string, name: string): boolean {
  return behind.slice(0, behind.indexOf(`[/${name}]`)).trim() === "";
}

function writeMeaning(
  raw: string,
  meaning: Meaning | undefined,
  reading: Reading,
  inline: Inline,
): string {
  if (!meaning) return writeCode(raw, reading);
  if ("link" in meaning) return writeLink(meaning.link, meaning.words, meaning.isFile, reading);
  if ("pictures" in meaning)
    return meaning.pictures
      .map(({ src, alt, caption, link }) =>
        writeFigure(reading, { to: src, alt, caption: inline(caption), link }),
      )
      .join("");
  if (meaning.opens !== undefined && !hasEnd(reading.text, meaning.opens))
    return writeCode(raw, reading);
  return "text" in meaning ? `<p>${inline(meaning.text)}</p>` : "";
}
