import type { Code } from "./read-code.ts";

/** Values and words that are instructions to a program. */
const instruction =
  /^(?:[Tt]rue|[Ff]alse|yes|no|on|off|auto|none|null|nil|left|right|center|centre|middle|top|bottom|full|small|medium|large|thumb(?:nail)?|responsive|lazy|eager|playlist|hidecaption|nocaption|dark|light|_blank|[\d.]+ ?(?:%|px|r?em|v[wh])?|\d*x\d*(?: ?q\d+)?|[a-z_]+:[\w,-]+)$/;
/** Names of values that are instructions, whatever they are. */
const instructions =
  /^(?:class(?:es|name)?|id|style|width|height|[wh]|max-?(?:width|height)|sizes?|align(?:ment)?|position|float|loading|lazy|target|rel|type|lang|language|theme|effect|zoom|lightbox|ratio|aspect.*|crop|quality|commands?|options?|method|op|resize|fit|border|rounded|shadow|colou?r|start|end|autoplay|controls|loop|muted|preload|col(?:umn)?s|rows?|hide.*|show.*|data-.*|srcset|decoding|fetchpriority|layout|group|gallery|order.*|sort.*|link-?target|format|mime|webp|scale|process|nolink|icon|color|variant|provider|link_?type|row-?height|margins|thumb.*|placeholder|lqip|preview.*|ids?|num(?:ber)?|index|weight|inline|wrap|bg.*|background.*|role|tabindex|animation|delay|duration|frameborder|allow.*|scrolling|html.*)$/;
/** Names of values that are words, even if these are one small word. */
const texts =
  /^(?:(?:image|img|picture|figure)[-_]?)?(?:alt(?:[-_]?text)?|caption|(?:sub)?[-_]?title|text|label|desc(?:ription)?|authors?|by|byline|creator|artist|photographer|photo|credits?|attr(?:ibution)?|source|copyright|licen[cs]e|rights|courtesy|via|legend|note|name|summary|heading|quote|cite|location|place|date|footnote|figcaption|aria-label|tooltip|content|words?)$/;

/** Words that stand without a name, from one of the values on: what is not between quotes is one text. */
export function textsOf({ values, places, rest }: Code, from = 0): string[] {
  const found: string[] = [];
  let open = -1;
  for (let at = Math.max(from, 0); at < values.length; at += 1) {
    const [text = "", place, before, next] = [
      ...[values[at], places[at], places[at - 1]],
      places[at + 1]?.group === places[at]?.group ? values[at + 1] : undefined,
    ] as [string, Code["places"][number], Code["places"][number], string | undefined];
    if (place.group === open) {
      found.push(`${found.pop() ?? ""}${rest.slice(before.end, place.start)}${text}`);
      continue;
    }
    // Sizes stand before words; a side is one of them, if others follow: “left alone”.
    const isSaid = !/^[a-z]+$/.test(text) || next === undefined || instruction.test(next);
    if (!/[\p{L}\p{N}]/u.test(text) || (isSaid && instruction.test(text))) continue;
    found.push(text);
    open = place.group;
  }
  return found.map((text) => text.trim());
}

/**
 * Words that have a name, in the order of the code, except those of the names that are used otherwise. With an
 * address of the same name, as in `source` and `source-url`, they are a link in Markdown.
 */
export function namedTexts({ named }: Code, used: RegExp): string[] {
  const companion = /[-_]?(?:link|url|href|uri)$/;
  const found: string[] = [];
  for (const [key, value = ""] of Object.entries(named)) {
    if (used.test(key) || value === "" || instructions.test(key)) continue;
    const own = key.replace(companion, "");
    // Told with the words that it belongs to.
    if (own !== key && own !== "" && !used.test(own) && named[own]) continue;
    const to = Object.keys(named).find((one) => one !== key && one.replace(companion, "") === key);
    const address = to && named[to];
    if (address) found.push(`[${value}](<${address}>)`);
    else if (/^https?:\/\/\S+$/.test(value)) found.push(`<${value}>`);
    else if (isText(key, value)) found.push(value);
  }
  return found;
}

function isText(key: string, value: string): boolean {
  if (/^(?:true|false|none|null|[\d.%]+(?:px)?)$/i.test(value))
    return texts.test(key) && /\d/.test(value);
  return texts.test(key) || /[\p{Lu}\s]|[^\0-\x7f]/u.test(value);
}

/** Joins words, each once. */
export function join(parts: readonly (string | undefined)[]): string {
  return [...new Set(parts.filter((one) => one !== undefined && one !== ""))].join(" ");
}
