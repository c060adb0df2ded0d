import { titleSign } from "./reading.ts";
import { type Code, readCode } from "./template-code.ts";

/** What code means, where that is plain. `link` and `picture` are addresses. */
export type Meaning =
  | { readonly nothing: true }
  | { readonly link: string; readonly words: string; readonly isFile?: boolean }
  | { readonly pictures: readonly ShownPicture[] };

export interface ShownPicture {
  readonly src: string;
  readonly alt: string;
  /** Markdown. */
  readonly caption: string;
  readonly link?: string;
}

/** Returns what code means; undefined if that is not plain. */
export function meaningOf(raw: string): Meaning | undefined {
  const code = readCode(raw);
  if (!code) return undefined;
  const { name, isEnd, values, named } = code;
  // An end that says something is the beginning of what a slip has broken.
  if (isEnd && (values.length > 0 || Object.keys(named).length > 0)) return undefined;
  if (
    /^(?:more|raw|verbatim|rawhtml|toc|br|gallery|galleries|image-gallery|figures?|excerpt)$/.test(
      name,
    )
  ) {
    if (isEnd) return nothing;
    if (name === "figures") return nothing;
    if (name.includes("galler") && galleryOf(code).length === 0 && values.length === 0)
      return nothing;
    if (!/figure|galler/.test(name)) return values.length === 0 ? nothing : undefined;
  }
  if (isEnd) return isPictureName(name) ? nothing : undefined;
  if (name.includes("galler")) {
    const pictures = galleryOf(code);
    return pictures.length > 0 ? { pictures } : undefined;
  }
  const known = serviceOf(code) ?? mediaOf(code) ?? linkOfWords(code);
  if (known) return known;
  if (isPictureName(name)) return pictureOf(code);
  const address = addressOf(code);
  if (address !== undefined) {
    const shown = named.label ?? named.text ?? named.title ?? values.slice(1).filter(isWords).at(0);
    const words = shown ?? address.replace(titleSign, "");
    return { link: address, words, ...(/asset/.test(name) && { isFile: true }) };
  }
  const to = named.href ?? named.url ?? named.link ?? named.file;
  const words = named.text ?? named.label ?? named.title;
  if (to && words && /button|link|asset|file|download|card|btn/.test(name))
    return { link: to, words, ...(named.file && { isFile: true }) };
  return undefined;
}

const nothing: Meaning = { nothing: true };

/** The pictures of a gallery, whose caption stands below the last. */
function galleryOf({ values, named }: Code): ShownPicture[] {
  const list = named.images ?? named.src ?? named.files;
  const parts = list?.replace(/[[\]"'`]/g, " ").split(/[,\s]+/) ?? values.filter(isPicture);
  const addresses = parts.filter((one) => one !== "");
  return addresses.map((src, at) => {
    const isLast = at === addresses.length - 1;
    return { src: fill(src), alt: "", caption: isLast ? (named.caption ?? named.title ?? "") : "" };
  });
}

function isPictureName(name: string): boolean {
  return /(?:^|[-_ /])(?:figure|fig|img|image|imgproc|picture|photo|asset_img)(?:[-_.]|$)/.test(
    name,
  );
}

function isPicture(text: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?)(?:[?#].*)?$/i.test(text);
}

function isWords(text: string): boolean {
  return text !== "" && !/^\d+%?(?:px)?$/.test(text);
}

/** Who made a picture, as Hugo writes it, with a link where there is one. */
function attributionOf({ named: { attr, attrlink } }: Code): string | undefined {
  return attrlink ? `[${attr || attrlink}](<${fill(attrlink)}>)` : attr;
}

function pictureOf(code: Code): Meaning | undefined {
  const { name, values, named } = code;
  const given =
    named.src ??
    named.file ??
    named.path ??
    named.image_path ??
    named.image ??
    named.url ??
    named.filename;
  const at = values.findIndex((one) => isPicture(one) || one.includes("/"));
  const src = given ?? values[Math.max(at, 0)];
  if (!src) return undefined;
  const texts = given ? values.filter(isWords) : values.slice(Math.max(at, 0) + 1).filter(isWords);
  // Hexo has a title before the alternative text; what has one text has the latter.
  const isHexo = /^(?:img|asset_img)$/.test(name) && texts.length > 1;
  const alt = named.alt ?? (isHexo ? texts[1] : texts[0]) ?? "";
  const captions = [
    ...(isHexo ? [texts[0]] : given ? [] : texts.slice(1)),
    ...[named.title, named.caption, named.description, attributionOf(code)],
    ...[named.credit, named.attribution],
  ];
  const parts = captions.filter((one): one is string => one !== undefined && one !== "");
  const caption = [...new Set(parts)].join(" ");
  const link = named.link ?? named.href;
  return { pictures: [{ src: fill(src), alt, caption, ...(link && { link: fill(link) }) }] };
}

/** A film, a sound or a document that code names: `{{< video src="/a.mp4" >}}`, `{{< pdf "a.pdf" >}}`. */
function mediaOf({ name, values, named }: Code): Meaning | undefined {
  if (!/audio|video|sound|music|mp[34]|podcast|pdf|iframe|embed/.test(name)) return undefined;
  const address = named.src ?? named.file ?? named.url ?? named.path ?? named.mp3 ?? named.mp4;
  const link = fill(address ?? values[0] ?? "");
  const isWeb = /^https?:\/\//i.test(link);
  if (!isWeb && !/\.(?:pdf|mp[34]|m4[av]|og[agv]|opus|wav|flac|webm|mov)$/i.test(link))
    return undefined;
  const words = named.title ?? named.caption ?? named.label ?? named.alt ?? "";
  return { link, words: words || (isWeb ? link : ""), ...(!isWeb && { isFile: true }) };
}

/** Hexo's `{% link words address %}`; Jekyll's names a file. */
function linkOfWords({ name, values }: Code): Meaning | undefined {
  const at = name === "link" ? values.findIndex((one) => /^https?:\/\//i.test(one)) : -1;
  if (at < 1) return undefined;
  return { link: values[at] ?? "", words: values.slice(0, at).join(" ") };
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

function serviceOf({ name, values, named }: Code): Meaning | undefined {
  if (name === "" && values.length > 0 && /^https?:/.test(values[0] ?? "") && values[1] === "embed")
    return undefined;
  const kind = /video/.test(name) ? (named.provider ?? named.type ?? "") : name;
  const service = services.find(([pattern]) => pattern.test(kind));
  if (!service) return undefined;
  const isPair = /tweet|twitter|^x$|gist/.test(kind) && values.length > 1;
  const id = named.id ?? named.url ?? named.src ?? (isPair ? values[1] : values[0]);
  if (!id) return undefined;
  const user = named.user ?? named.username ?? (isPair ? values[0] : undefined);
  const link = /^https?:/.test(id)
    ? id
    : service[1](encodeURIComponent(id), user && encodeURIComponent(user));
  const words =
    named.title ??
    named.caption ??
    named.label ??
    values.slice(isPair ? 2 : 1).find((one) => /\s/.test(one));
  return { link, words: words || link };
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
  if (name === "link") return first.startsWith("/") ? first : `/${first}`;
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
