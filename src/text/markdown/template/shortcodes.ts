import { type Meaning, meaningOfCode } from "./meaning.ts";
import { makeCode } from "./read-code.ts";
import { join, namedTexts } from "./texts.ts";

/** A code of WordPress: `[youtube id="x"]`, `[/video]`. */
export interface Shortcode {
  readonly raw: string;
  readonly name: string;
  readonly isEnd: boolean;
  /** What it means, where that is plain. */
  readonly meaning?: Meaning;
  /** What the text must have elsewhere: without it, the brackets are the author's. */
  readonly needs?: string;
}

const form =
  /^\[(\/?)([a-z][a-z\d_-]*)((?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|[^\][\n"'])*|=[^\][\s]+)?)\](?![(:])/;
/** Names of codes whose values may stand without quotation marks. */
const known =
  /^(?:gallery|playlist|audio|video|embed|caption|youtube|vimeo|soundcloud|tweet|instagram|contact-form[\w-]*|slideshow|sourcecode|archives|wpvideo|googlemaps?|poll|button)$/;
/** Names that nobody would write between brackets. */
const alone =
  /^(?:gallery|playlist|contact-form[\w-]*|sourcecode|archives|wpvideo)$|^(?:wp|vc|et_pb|fusion|av|su|ngg|rev|mk|cs|elementor|tcb)_\w+$/;
/** Names of things that other sites show, by their address. */
const shown =
  /sound|audio|music|video|film|embed|iframe|facebook|spotify|bandcamp|dailymotion|ted|slideshare|scribd|tiktok|flickr|map|podcast|link|button|btn/;

/** Reads such a code at the beginning of a text; undefined for brackets of the author's. */
export function readShortcode(src: string, isAlone: boolean): Shortcode | undefined {
  const found = form.exec(src);
  if (!found) return undefined;
  const [raw, slash, name = "", given = ""] = found;
  const isEnd = slash === "/";
  const isKnown = known.test(name) || alone.test(name);
  const needs = isKnown ? {} : { needs: `[${name}` };
  if (isEnd) return given === "" ? { raw, name, isEnd, ...needs } : undefined;
  if (given.trim() === "") {
    if (alone.test(name) && (isAlone || name.includes("_"))) return { raw, name, isEnd };
    // What stands in brackets before brackets may be words of a link.
    if (src[raw.length] === "[") return undefined;
    return { raw, name, isEnd, needs: `[/${name}]` };
  }
  const hasValues = /[\s"'][\w-]+=(?:"[^"]*"|'[^']*')/.test(given);
  const meaning = meaningOfGiven(name, given);
  if (!isKnown && !hasValues && !(meaning && /https?:/.test(given))) return undefined;
  return { raw, name, isEnd, ...(meaning && { meaning }) };
}

function meaningOfGiven(name: string, given: string): Meaning | undefined {
  const code = makeCode(name, false, given.replace(/^=|\/\s*$/g, ""));
  if (!code || /galler|playlist|caption/.test(name)) return undefined;
  const { named, values } = code;
  const meaning = meaningOfCode(code);
  if (meaning && !("opens" in meaning)) return meaning;
  const to = named.url ?? named.link ?? named.href ?? named.src;
  const [first = ""] = values;
  if (!shown.test(name)) return undefined;
  if (to === undefined && !/^https?:\/\//.test(first)) return undefined;
  const words = join([named.text, ...namedTexts(code, /^(?:url|link|href|src|text)$/)]);
  return { link: to ?? first, words: words || (to ?? first) };
}
