import { decodeHTML } from "entities";

/** A tag as it is written in HTML. */
export interface Tag {
  /** In small letters. */
  readonly name: string;
  readonly isEnd: boolean;
  /** Values by names in small letters; the first counts. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Position behind it. */
  readonly end: number;
}

const nameAt = /<(\/?)([a-z][a-z\d]*(?:[-:][a-z\d:-]+)?)(?=[\s/>])/iy;
const blanks = /[\s/]*/y;
// No attribute holds \x02, which begins what is ours (`Reading.hold`).
const attributeName = /[^\s"'<>/=\x02]+/y;
const attributeValue = /\s*=\s*(?:"([^"\x02]*)"|'([^'\x02]*)'|([^\s"'<>`\x02]+))/y;

/**
 * Reads the tag that begins at a position; undefined for what is none, such as a tag that does not end: a browser
 * would take the text after it for attributes.
 */
export function scanTag(html: string, at: number): Tag | undefined {
  const opening = match(nameAt, html, at);
  if (!opening) return undefined;
  const [whole, slash, name = ""] = opening;
  const attributes = new Map<string, string>();
  let end = at + whole.length;
  for (;;) {
    end += match(blanks, html, end)?.[0].length ?? 0;
    if (html[end] === ">") break;
    const key = match(attributeName, html, end)?.[0];
    if (key === undefined) return undefined;
    end += key.length;
    const value = match(attributeValue, html, end);
    end += value?.[0].length ?? 0;
    const given = value?.[1] ?? value?.[2] ?? value?.[3] ?? "";
    if (!attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), decodeHTML(given));
  }
  return { name: name.toLowerCase(), isEnd: slash === "/", attributes, end: end + 1 };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
