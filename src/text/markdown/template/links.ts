import { titleSign } from "../reading.ts";
import { type Code, isPicture, readCode } from "./read-code.ts";
import { join, namedTexts, textsOf } from "./texts.ts";

/** A link that code stands for. */
export interface ShownLink {
  readonly link: string;
  readonly words: string;
  readonly isFile?: boolean;
}

/** Endings of films and sounds, which WordPress has as names, too. */
const endings = ["mp3", "mp4", "m4a", "m4v", "ogg", "ogv", "oga", "webm", "wav", "flac"];
const addressKeys =
  /^(?:src|file|url|path|mp[34]|m4[av]|og[agv]|webm|wav|flac|href|link|id|slug|user(?:name)?|poster|cover)$/;

/** All words of code, whose values before one are used otherwise. */
function wordsOf(code: Code, from: number): string {
  const { title, caption, label, text, alt } = code.named;
  return join([
    ...[title, text, label, caption, alt],
    ...textsOf(code, from),
    ...namedTexts(code, addressKeys).map((one) => one.replace(/^<(.*)>$/, "$1")),
  ]);
}

/** A film, a sound or a document that code names: `{{< video src="/a.mp4" >}}`, `{{< pdf "a.pdf" >}}`. */
export function mediaOf(code: Code): (ShownLink & { readonly poster?: string }) | undefined {
  const { name, values, named } = code;
  if (!/audio|video|sound|music|mp[34]|podcast|pdf|iframe|embed/.test(name)) return undefined;
  const key = ["src", "file", "url", "path", ...endings].find((one) => named[one]);
  const address = key && named[key];
  const link = fill(address ?? values[0] ?? "");
  const isWeb = /^https?:\/\//i.test(link);
  if (!isWeb && !/\.(?:pdf|mp[34]|m4[av]|og[agv]|opus|wav|flac|webm|mov)$/i.test(link))
    return undefined;
  const poster = named.poster ?? named.cover;
  const words = wordsOf(code, address === undefined ? 1 : 0);
  return {
    ...{ link, words: words || (isWeb ? link : ""), ...(!isWeb && { isFile: true }) },
    ...(poster && isPicture(poster) && { poster: fill(poster) }),
  };
}

/** Hexo's `{% link words address %}`; Jekyll's names a file. */
export function linkOfWords(code: Code): ShownLink | undefined {
  const { name, values } = code;
  const at = name === "link" ? values.findIndex((one) => /^https?:\/\//i.test(one)) : -1;
  if (at < 0) return undefined;
  const link = values[at] ?? "";
  const words = join([values.slice(0, at).join(" "), wordsOf(code, at + 1)]);
  return { link, words: words || link };
}

/** The pages of other sites that show one thing, by the name of the code. */
const services: readonly (readonly [
  name: RegExp,
  address: (id: string, user?: string) => string,
])[] = [
  [/youtube/, (id) => `https://www.youtube.com/watch?v=${id}`],
  [/vimeo/, (id) => `https://vimeo.com/${id}`],
  [
    /^(?:include )?(?:tweet|twitter)/,
    (id, user = "i") => `https://twitter.com/${user}/status/${id}`,
  ],
  [/^x$/, (id, user = "i") => `https://x.com/${user}/status/${id}`],
  [/instagram/, (id) => `https://www.instagram.com/p/${id}/`],
  [/^gist|gist\./, (id, user) => `https://gist.github.com/${user ? `${user}/` : ""}${id}`],
];

export function serviceOf(code: Code): ShownLink | undefined {
  const { name, values, named } = code;
  const kind = /video/.test(name) ? (named.provider ?? named.type ?? "") : name;
  const service = services.find(([pattern]) => pattern.test(kind));
  if (!service) return undefined;
  const given = named.id ?? named.url ?? named.src;
  const isPair = given === undefined && isPairOf(kind, values);
  const id = given ?? (isPair ? values[1] : values[0]);
  if (!id) return undefined;
  const user = named.user ?? named.username ?? (isPair ? values[0] : undefined);
  const link = /^https?:/.test(id) ? id : service[1](encode(id), user && encode(user));
  const first = given === undefined ? (isPair ? 2 : 1) : 0;
  return { link, words: wordsOf(code, first) || link };
}

/** Whether a user stands before what is theirs; an address, a number or a file is none. */
function isPairOf(kind: string, [first = "", second = ""]: readonly string[]): boolean {
  if (!/tweet|twitter|^x$|gist/.test(kind) || second === "") return false;
  if (/[/:]/.test(first) || /^\d+$|^[\da-f]{20,}$/.test(first)) return false;
  return /^[\da-f]{5,}$|^\d+$/i.test(second);
}

/** A part of an address; `user/id` are two. */
function encode(id: string): string {
  return id.split("/").map(encodeURIComponent).join("/");
}

/** A link of words to the address that code stands for, or that it names. */
export function linkOf(code: Code): ShownLink | undefined {
  const { name, named } = code;
  const address = addressOf(code);
  if (address !== undefined) {
    const isFirst = code.values[0] !== undefined;
    const shown = wordsOf(code, isFirst ? 1 : 0);
    const words = name === "" && !named.text ? address : shown || address.replace(titleSign, "");
    return { link: address, words, ...(/asset/.test(name) && { isFile: true }) };
  }
  const to = named.href ?? named.url ?? named.link ?? named.file;
  const words = wordsOf(code, 0);
  if (to && words && /button|link|asset|file|download|card|btn/.test(name))
    return { link: to, words, ...(named.file && { isFile: true }) };
  return undefined;
}

/** The address that code stands for, as in `{% post_url 2019-03-14-x %}`; undefined if that is not plain. */
export function addressOf({ name, values, named, isEnd }: Code): string | undefined {
  if (isEnd) return undefined;
  const first = values[0] ?? named.path ?? named.slug;
  // An expression: {{ "/a.png" | relative_url }}, {{ "https://…" | embed: "Title" }}
  if (name === "") return first;
  if (/^site\.(?:baseurl|base_url|url|github\.url|root)$/.test(name)) return "";
  if (first === undefined || first === "") return undefined;
  if (name === "post_url" || name === "post_link" || name === "post_path")
    return `${titleSign}${first}`;
  if (name === "ref" || name === "relref")
    return /[/.#]/.test(first) ? first : `${titleSign}${first}`;
  if (name === "link") return /^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(first) ? first : `/${first}`;
  if (/^asset_(?:link|path|url|img)$/.test(name)) return first;
  if (/^(?:url_for|relurl|absurl|get_url|relative_url|absolute_url)$/.test(name)) return first;
  return undefined;
}

/** Replaces code inside an address; what is not plain is left out. */
export function fill(address: string): string {
  return address.replace(/\{\{[^{}]*\}\}|\{%[^{}]*%\}/g, (raw) => {
    const code = readCode(raw);
    return (code && addressOf(code)) ?? "";
  });
}
