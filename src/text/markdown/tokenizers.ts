import { type Token, Tokenizer, type TokenizerThis, type Tokens } from "marked";
import type { Reading } from "./reading.ts";

type Own = Partial<Record<"del" | "def" | "reflink" | "table" | "url", unknown>>;

/** Where we read Markdown otherwise than marked does, so that no word is lost. */
export function makeTokenizers(now: () => Reading): Own {
  return {
    /** Only two tildes strike: one is a range in Chinese, “27~28”. */
    del(src: string) {
      return /^~~(?!~)/.test(src) ? false : undefined;
    },
    /** Speakers in transcripts look like definitions: “[Chair]: Why?”. The second of a label defines nothing. */
    def(this: TokenizerThis & Tokenizer, src: string): Tokens.Def | undefined {
      const found = Tokenizer.prototype.def.call(this, src);
      if (!found || found.tag.startsWith("^")) return undefined;
      return isAddress(found) && !Object.hasOwn(this.lexer.tokens.links, found.tag)
        ? found
        : undefined;
    },
    reflink(this: TokenizerThis & Tokenizer, src: string, links: Record<string, unknown>) {
      const { used } = now();
      const watched = new Proxy(links, {
        get(target, key) {
          if (typeof key === "string" && Object.hasOwn(target, key)) used.add(key);
          return Reflect.get(target, key);
        },
      });
      return Tokenizer.prototype.reflink.call(this, src, watched as never);
    },
    /** An address ends where the brackets end in which it stands: “[see https://x.example]”, 「https://x.example」. */
    url(this: TokenizerThis & Tokenizer, src: string): Tokens.Link | undefined {
      const found = Tokenizer.prototype.url.call(this, src);
      const end = found ? endOfAddress(found.raw) : -1;
      if (!found || end < 0) return found;
      const raw = found.raw.slice(0, end).replace(/[?!.,:;*_'"~]+$/, "");
      const href = found.href.slice(0, found.href.length - found.raw.length + raw.length);
      return { ...found, raw, text: raw, href, tokens: [{ type: "text", raw, text: raw }] };
    },
    /** Cells beyond the header are cells, too. */
    table(this: TokenizerThis & Tokenizer, src: string): Tokens.Table | undefined {
      const table = Tokenizer.prototype.table.call(this, src);
      if (!table) return undefined;
      const lines = table.raw.split("\n");
      for (const [at, row] of table.rows.entries()) {
        for (const text of splitCells(lines[at + 2] ?? "").slice(table.header.length)) {
          row.push({ text, tokens: this.lexer.inline(text), header: false, align: null });
        }
      }
      return table;
    },
  };
}

const closing =
  /[\][\u201d\u3001\u3002\u3009\u300b\u300d\u300f\u3011\uff01\uff09\uff0c\uff1b\uff1f]/g;

/** Where a sign ends an address that belongs to the text around it; -1 if none does. */
function endOfAddress(address: string): number {
  let depth = 0;
  for (const { 0: sign, index } of address.matchAll(closing)) {
    if (sign === "[") depth += 1;
    else if (sign !== "]" || depth === 0) return index;
    else depth -= 1;
  }
  return -1;
}

function isAddress({ raw, href }: Tokens.Def): boolean {
  if (/^[^\n]*?\]:\s*</.test(raw)) return true;
  // The end of a link stands in no address: “[Voice]: Words](b.md)” are words of a broken one.
  if (href.includes("](")) return false;
  if (/^(?:[a-z][a-z\d+.-]*:\S|\/|\.{1,2}\/|#|\?|\ue004)/i.test(href)) return true;
  if (/[[\]<]/.test(href)) return false;
  return /[^/]\/[^/]/.test(href) || /[^.]\.[a-z\d]{2,10}(?:[?#]\S*)?$/i.test(href);
}

/** Cells of a row; a pipe behind a backslash is a sign in a cell. */
function splitCells(row: string): string[] {
  const cells = row
    .trim()
    .replace(/^\|/, "")
    .split(/(?<!\\)\|/);
  if (cells.at(-1)?.trim() === "") cells.pop();
  return cells.map((cell) => cell.trim().replaceAll("\\|", "|"));
}

/** Shows definitions that nothing uses as the text that they are. */
export function showUnusedDefinitions(
  walk: (each: (token: Token) => void) => void,
  used: ReadonlySet<string>,
  inline: (text: string) => Token[],
): void {
  walk((token) => {
    if (token.type !== "def" || used.has((token as Tokens.Def).tag)) return;
    const text = token.raw.trim();
    Object.assign(token, { type: "paragraph", text, tokens: inline(text) });
  });
}
