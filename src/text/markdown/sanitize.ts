import { createRequire } from "node:module";

type Sanitize = (html: string, options: object) => string;

let sanitizeHtml: Sanitize | undefined;

/** Loads sanitize-html at the first text with HTML: most archives have none. To be called before time is limited. */
export function loadSanitizer(): void {
  sanitizeHtml ??= createRequire(import.meta.url)("sanitize-html") as Sanitize;
}

/** Elements for reading, and nothing that loads, runs or styles. */
const allowedTags =
  `a abbr b bdi bdo blockquote br caption cite code dd del details dfn dl dt em figcaption figure h1 h2 h3
  h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td
  tfoot th thead tr u ul var wbr`.split(/\s+/);

const options = {
  allowedTags,
  allowedAttributes: {
    "*": ["lang", "dir", "data-name"],
    a: ["href", "rel", "title", "data-ref", "data-fragment", "id", "role", "aria-label"],
    img: ["data-ref", "alt", "title"],
    abbr: ["title"],
    span: ["title"],
    dfn: ["title"],
    blockquote: ["cite"],
    q: ["cite"],
    del: ["cite"],
    ins: ["cite"],
    ol: ["start", "reversed"],
    li: ["value", "id"],
    table: ["tabindex"],
    pre: ["tabindex"],
    td: ["colspan", "rowspan"],
    th: ["colspan", "rowspan", "scope"],
    section: ["role"],
  },
  allowedClasses: { code: ["template"], hr: ["boundary"], section: ["footnotes"] },
  allowedSchemes: ["http", "https", "mailto", "ftp", "tel"],
  allowedSchemesAppliedToAttributes: ["href", "cite"],
  allowProtocolRelative: false,
  nonTextTags: ["script", "style"],
  parseStyleAttributes: false,
};

/** Keeps elements and attributes of the lists above and nothing else, whatever the HTML is. */
export function sanitize(html: string): string {
  loadSanitizer();
  return (sanitizeHtml as Sanitize)(html, options);
}
