import { make } from "./make-element.ts";
import type { LiveWords } from "./page-parts.ts";
import { findPassage, textFragment, titleOf } from "./passage.ts";
import type { Result } from "./result-order.ts";
import type { BrowserWriting } from "./writing.ts";

/** Everything that is needed to show results. */
export interface ShowOptions {
  readonly root: string;
  readonly words: LiveWords;
  readonly writing: BrowserWriting;
  readonly sourceName: (id: string) => string;
}

/** Makes a result as a list item: headline, passage with marks, date, source, agency. */
export function showResult(result: Result, options: ShowOptions): HTMLLIElement {
  const { root, words, writing, sourceName } = options;
  const { meta, filters, raw_url } = result.fragment;
  const [code] = filters.language ?? [];
  const lang = { lang: code && code !== "und" ? code : "", dir: meta.direction ?? "auto" };
  const passage = findPassage(result).flatMap(({ text, marked }) => (marked ? mark(text) : [text]));
  const facts: Node[] = [
    meta.date
      ? make("time", { datetime: meta.date }, writing.date(meta.date))
      : make("span", {}, words.undated),
    ...(filters.source ?? []).map((id) => make("bdi", {}, sourceName(id))),
    ...(filters.agency ?? []).map((name) => make("bdi", {}, name)),
  ];
  return make(
    "li",
    { class: "article-list__item" },
    make(
      "a",
      { class: "article-list__title", href: `${root}${raw_url}${textFragment(result)}`, ...lang },
      titleOf(result),
    ),
    make("span", { class: "article-list__lead search__passage", ...lang }, ...passage),
    make("span", { class: "article-list__meta" }, ...facts.flatMap(withDot)),
  );
}

/** Marks a word. Brackets, punctuation and the space after it stay outside of its mark. */
function mark(text: string): (Node | string)[] {
  const [, before = "", word = "", after = ""] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(text) ?? [];
  return word ? [before, make("mark", {}, word), after] : [text];
}

function withDot(fact: Node, at: number): (Node | string)[] {
  return at === 0 ? [fact] : [" · ", fact];
}
