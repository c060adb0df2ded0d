import type { Token } from "marked";
import { escapeHtml } from "../html.ts";
import type { OwnToken } from "./own-token.ts";
import type { Reading } from "./reading.ts";

interface Note {
  readonly tokens: readonly Token[];
  /** The number that readers see. */
  number: number;
  /** How many places lead to it. */
  links: number;
}

/** Beginning of the labels of notes that stand in their line; no other has a blank. */
const inLine = "in line ";

/** The notes at the foot of a text, and the places that lead to them. */
export class Notes {
  readonly #notes = new Map<string, Note>();
  /** Whether all labels are numbers: then they are kept, for the text may speak of them. */
  #isNumbered = true;
  #next = 1;
  /** The highest number of a label: notes without one come behind it. */
  #highest = 0;

  get isEmpty(): boolean {
    return this.#notes.size === 0;
  }

  /** Takes a note from the text; a second one of the same label stays where it is. */
  take(token: OwnToken): void {
    const { label = "", tokens = [] } = token;
    if (this.#notes.has(label)) {
      Object.assign(token, { type: "blockquote", text: token.raw });
      return;
    }
    this.#isNumbered &&= /^[1-9]\d{0,3}$/.test(label);
    this.#highest = Math.max(this.#highest, Number(label) || 0);
    this.#notes.set(label, { tokens, number: 0, links: 0 });
  }

  /** Takes a note that stands in its line, and leaves its mark there. */
  takeInline(token: OwnToken): void {
    const { raw, tokens = [] } = token;
    const label = `${inLine}${this.#notes.size}`;
    const paragraph = { type: "paragraph", raw, text: raw, tokens } as Token;
    this.#notes.set(label, { tokens: [paragraph], number: 0, links: 0 });
    Object.assign(token, { type: "noteLink", label });
  }

  /** The mark in the text, undefined if there is no such note. */
  link(label: string, reading: Reading): string | undefined {
    const note = this.#notes.get(label);
    if (!note) return undefined;
    const number = this.#numberOf(label, note);
    if (reading.linkDepth > 0) return `<sup>${number}</sup>`;
    reading.spend(100);
    note.links += 1;
    const id = placeOf(number, note.links);
    const open = reading.hold(`<a href="#fn-${number}" id="${id}" role="doc-noteref">`);
    return `<sup>${open}${number}${reading.hold("</a>")}</sup>`;
  }

  /** The list of all notes. Notes that nothing leads to stand there, too. */
  write(reading: Reading, render: (tokens: Token[]) => string): string {
    if (this.isEmpty) return "";
    const items = new Map<Note, string>();
    // A note may lead to another, so that what leads to one is known when all are rendered.
    for (const [label, note] of this.#notes) {
      this.#numberOf(label, note);
      items.set(note, render([...note.tokens]));
    }
    let html = "";
    const inOrder = [...items].toSorted(([a], [b]) => a.number - b.number);
    let expected = 1;
    for (const [{ number, links }, content] of inOrder) {
      const value = number === expected ? "" : ` value="${number}"`;
      expected = number + 1;
      let backs = "";
      for (let at = 1; at <= links; at += 1) backs += ` ${backTo(number, at, reading)}`;
      html += `${reading.hold(`<li id="fn-${number}"${value}>`)}${withBacks(content.trim(), backs)}</li>\n`;
    }
    return `${reading.hold('<section class="footnotes" role="doc-endnotes">')}\n<ol>\n${html}</ol>\n${reading.hold("</section>")}\n`;
  }

  #numberOf(label: string, note: Note): number {
    if (note.number > 0) return note.number;
    if (!this.#isNumbered) note.number = this.#next++;
    else if (label.startsWith(inLine)) note.number = ++this.#highest;
    else note.number = Number(label);
    return note.number;
  }
}

function placeOf(number: number, place: number): string {
  return `fnref-${number}${place === 1 ? "" : `-${place}`}`;
}

function backTo(number: number, place: number, reading: Reading): string {
  const label = place === 1 ? `↩ ${number}` : `↩ ${number}-${place}`;
  const open = `<a href="#${placeOf(number, place)}" role="doc-backlink" aria-label="${escapeHtml(label)}">`;
  return `${reading.hold(open)}↩${reading.hold("</a>")}`;
}

/** A note of one paragraph stands in its line, with the way back. */
function withBacks(content: string, backs: string): string {
  const only = /^<p>((?:(?!<\/?p>)[\s\S])*)<\/p>$/.exec(content)?.[1];
  return only === undefined
    ? `${content}${backs === "" ? "" : `\n<p>${backs.trim()}</p>`}`
    : `${only}${backs}`;
}
