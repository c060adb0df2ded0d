import { escapeHtml } from "../html.ts";
import { safeUrl } from "../urls.ts";

/** Something that a text names outside itself; its line is found by whoever has the file. */
export interface Named {
  readonly to: string;
  readonly as: "link" | "picture" | "file" | "title";
}

/** Things of one kind that no page shows: how many, and the first as it is written. */
export interface LeftOut {
  readonly kind: string;
  readonly count: number;
  readonly first: string;
  /** All of it, for whoever asks where a word has gone. */
  readonly all: readonly string[];
}

export class Overflow extends Error {}

/** Sign before the name of a page, where an address is expected: it is looked up like the name in a wiki link. */
export const titleSign = "\ue004";

/** Comments that part the beginning of a text from the rest, or its pages: they say nothing that could be missed. */
const divider = /^<!--\s*(?:more|excerpt|truncate|nextpage|noteaser|end[ _-]?excerpt)\s*-->$/i;

/** The state of reading one text: what it names, what is left out, what its renderer must remember. */
export class Reading {
  readonly references: Named[] = [];
  /** Template code that stands for nothing we know; the first as it is written. */
  unknownCode: string | undefined;
  /** Names of places in the text itself that links lead to. */
  readonly fragments = new Set<string>();
  /** Whether the text has HTML of its own, so that all of it must be made safe. */
  isRaw = false;
  linkDepth = 0;
  /** Labels of definitions that a link or a picture uses. */
  readonly used = new Set<string>();
  readonly #numbers = new Map<string, number>();
  readonly #leftOut = new Map<string, string[]>();
  readonly #held: string[] = [];
  readonly #parts = new Map<string, boolean>();
  /** Number of characters that addresses may still take: one definition can be used 20,000 times. */
  #room: number;

  /** The text that is read. */
  readonly text: string;

  constructor(room: number, text: string) {
    this.text = text;
    this.#room = room;
  }

  /** Whether the text has a part. */
  has(part: string): boolean {
    const isThere = this.#parts.get(part) ?? this.text.includes(part);
    this.#parts.set(part, isThere);
    return isThere;
  }

  /** Counts what a page does not show. */
  leaveOut(kind: string, raw: string): void {
    if (divider.test(raw)) return;
    const known = this.#leftOut.get(kind);
    if (known) known.push(raw);
    else this.#leftOut.set(kind, [raw]);
  }

  get leftOut(): LeftOut[] {
    return [...this.#leftOut].map(([kind, all]) => ({
      ...{ kind, count: all.length, first: (all[0] ?? "").slice(0, 200), all },
    }));
  }

  /**
   * Keeps a tag of our own apart from those of the text while these are made safe; where the text has none, the
   * tag stands as it is. What is kept is a number between controls, which no text has.
   */
  hold(tag: string): string {
    return this.isRaw ? `\x02${this.#held.push(tag) - 1}\x03` : tag;
  }

  held(number: number): string {
    return this.#held[number] ?? "";
  }

  /** The number of a reference; the same for the same address. */
  refer(to: string, as: Named["as"]): number {
    const key = `${as} ${to}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.spend(to.length);
    this.#numbers.set(key, this.references.length);
    return this.references.push({ to, as }) - 1;
  }

  spend(characters: number): void {
    this.#room -= characters;
    if (this.#room < 0) throw new Overflow();
  }

  /** The attributes of a link to an address, undecorated; undefined if it leads nowhere or could run. */
  linkAttributes(address: string, title = ""): string | undefined {
    const to = address.trim();
    this.spend(to.length + title.length);
    const titled = title.trim() === "" ? "" : ` title="${escapeHtml(title.trim())}"`;
    if (to === "" || to === "#") return undefined;
    if (to.startsWith(titleSign)) {
      const name = to.slice(1).trim();
      return name === "" ? undefined : `data-ref="${this.refer(name, "title")}"${titled}`;
    }
    const host = hostAddress(to);
    if (host !== undefined) {
      const url = safeUrl(host);
      if (url) return `href="${escapeHtml(url)}" rel="noopener noreferrer nofollow"${titled}`;
      this.leaveOut("address", to);
      return undefined;
    }
    if (to.startsWith("#")) {
      const name = nameOf(to);
      this.fragments.add(name);
      return `data-fragment="${escapeHtml(name)}"${titled}`;
    }
    return `data-ref="${this.refer(to, "link")}"${titled}`;
  }

  /** A link, or its words alone. `content` is HTML. */
  link(address: string, content: string, title = ""): string {
    // A link without words shows what its title says; a blank in their place parts it from the word before.
    const blank = content !== "" && content.trim() === "" ? " " : "";
    if (content.trim() === "" && title.trim() !== "")
      return `${blank}${this.link(address, escapeHtml(title.trim()))}`;
    if (this.linkDepth > 0 || (content.trim() === "" && address.trim().startsWith("#")))
      return content;
    const attributes = this.linkAttributes(address, title);
    if (attributes) {
      // One without either shows where it leads: readers could not find it otherwise.
      const shown = content.trim() === "" ? escapeHtml(address.trim()) : content;
      return `${blank}${this.hold(`<a ${attributes}>`)}${shown}${this.hold("</a>")}`;
    }
    if (title.trim() === "") return content;
    return `${this.hold(`<span title="${escapeHtml(title.trim())}">`)}${content}${this.hold("</span>")}`;
  }

  /** A picture; only its words, if its bytes stand in the address itself. */
  picture(address: string, alt: string, title = ""): string {
    const to = address.trim();
    const words = escapeHtml(alt.trim());
    this.spend(to.startsWith("data:") ? 0 : to.length);
    if (to === "" || /^(?!https?:)[a-z][a-z\d+.-]*:/i.test(to)) {
      if (to !== "") this.leaveOut(/^data:/i.test(to) ? "inline picture" : "address", to);
      return words;
    }
    const number = this.refer(to.startsWith("//") ? `https:${to}` : to, "picture");
    const titled = title.trim() === "" ? "" : ` title="${escapeHtml(title.trim())}"`;
    return this.hold(`<img data-ref="${number}" alt="${words}"${titled}>`);
  }

  /** A link to a file: its words, or else its name. */
  file(address: string, words: string): string {
    const to = address.trim();
    const shown = escapeHtml(words.trim() || (/([^/\\?#]+)(?:[?#].*)?$/.exec(to)?.[1] ?? to));
    if (to === "" || this.linkDepth > 0) return shown;
    if (hostAddress(to) !== undefined) return this.link(to, shown);
    return `${this.hold(`<a data-ref="${this.refer(to, "file")}">`)}${shown}${this.hold("</a>")}`;
  }
}

/** An address that names its host or its scheme, written out; undefined for all others. */
function hostAddress(to: string): string | undefined {
  if (to.startsWith("//")) return `https:${to}`;
  if (/^www\.[^\s/]+\.[^\s/]+/i.test(to)) return `http://${to}`;
  // Controls and blanks, which browsers skip, hide no scheme.
  return /^[\s\0-\x1f]*[a-z][a-z\d+.\s\0-\x1f-]*:/i.test(to) && !/^[^:]*[./][^:]*\s/.test(to)
    ? to
    : undefined;
}

/** The name of a place in a text, as links and anchors write it, in one form. */
export function nameOf(fragment: string): string {
  const name = fragment.replace(/^#/, "");
  try {
    return decodeURIComponent(name).trim().toLowerCase();
  } catch {
    return name.trim().toLowerCase();
  }
}
