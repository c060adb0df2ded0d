/** Elements that pages show, with the attributes that our Markdown renderer writes and no others. */
const elements =
  "p h[2-6] ul ol li blockquote pre code em strong del br hr table caption thead tbody tfoot tr th td a b i u s q sup sub small mark kbd samp var abbr cite dfn ins bdi bdo span ruby rt rp wbr dl dt dd details summary figure figcaption section img";
const attributes = [
  ...[
    'class="template"',
    'class="footnotes"',
    'start="\\d+"',
    'value="\\d+"',
    'tabindex="0"',
    "reversed",
  ],
  ...['(?:col|row)span="\\d+"', 'scope="(?:col|row)"', 'lang="[\\w-]+"', 'dir="(?:ltr|rtl)"'],
  ...[
    '(?:title|alt|data-name|aria-label)="[^"<>]*"',
    'role="doc-[a-z]+"',
    'rel="noopener noreferrer nofollow"',
  ],
  ...['id="(?:fn|fnref|n)-[\\w-]+"', 'data-(?:ref|fragment)="[^"<>]*"'],
  ...['href="(?:https?:|mailto:|ftp:|tel:|#(?:fn|fnref|n)-)[^"<>]*"', 'cite="https?:[^"<>]*"'],
];
const ownTags = new RegExp(
  `</?(?:${elements.replaceAll(" ", "|")})(?: (?:${attributes.join("|")}))*>`,
  "g",
);

/** What looks like markup in a page and was not made by our renderer; "" where there is none. */
export function foreignMarkup(html: string): string {
  const rest = html.replace(ownTags, "");
  return rest.includes("<") ? rest.slice(rest.indexOf("<")) : "";
}
