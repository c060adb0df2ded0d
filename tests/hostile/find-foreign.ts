import { elementsOf } from "../site/elements-of.ts";
import type { Element } from "../site/parse-html.ts";

/** What our templates and our Markdown write, and nothing else. */
const ownTags = new Set(
  `html head meta title link script body a header nav main footer p h1 h2 h3 h4 h5 h6 article span time bdi
  div dl dt dd ul ol li section details summary code pre em strong del br hr blockquote table caption thead tbody tfoot tr
  th td small q aside b i u s sub sup mark kbd samp var abbr cite dfn ins bdo ruby rt rp wbr svg rect search form input button fieldset legend label select option figure figcaption picture source img`.split(
    /\s+/,
  ),
);
const ownAttributes = new Set(
  `lang dir class id href rel charset name content http-equiv type src defer datetime start scope tabindex title
  aria-label aria-labelledby aria-current media as crossorigin data-month data-count data-label
  aria-hidden width height action accesskey placeholder autocomplete
  enterkeyhint aria-describedby hidden size for value role data-words data-root data-index inputmode spellcheck
  autocapitalize method maxlength alt srcset sizes loading decoding fetchpriority cite colspan rowspan reversed`.split(
    /\s+/,
  ),
);

/** The address of a picture that the build has made; in `srcset` with its width. */
const ownPicture = /^[./]*pictures\/[0-9a-f]{16}(?:-\d+)?\.(?:webp|jpg|png|gif|svg)(?: \d+w)?$/;

/** Ids that a text may have: of its passages, its notes and the places in it. None is one that our scripts look for. */
const textIds = /^(?:p|fn|fnref|n)-[\w-]+$/;

/** Elements, attributes and addresses of a page that no template of ours writes, a line each. */
export function findForeign(page: Element): string[] {
  return elementsOf(page).flatMap(({ tag, attributes, children }) => {
    const faults = ownTags.has(tag) ? [] : [`<${tag}>`];
    if (tag === "script" && (!attributes.has("src") || children.length > 0)) {
      faults.push(`<script> ${JSON.stringify(children)}`);
    }
    if (attributes.get("class") === "article__body") faults.push(...foreignIds(children));
    for (const [name, value] of attributes) {
      if (!ownAttributes.has(name)) faults.push(`<${tag} ${name}="${value}">`);
      const address = name === "href" || name === "src";
      // Links inside the site are relative, or the "#main" of a page; the others name their scheme.
      const allowed =
        tag === "a" ? /^(?:https?:\/\/|mailto:|ftp:\/\/|tel:|[\w.#][^:]*$)/ : /^[\w.][^:]*$/;
      if (address && !allowed.test(value)) faults.push(`<${tag} ${name}="${value}">`);
      // Pictures are ours, and are where ours are.
      if (name === "srcset" || (name === "src" && tag === "img"))
        for (const one of value.split(", "))
          if (!ownPicture.test(one)) faults.push(`<${tag} ${name}="${value}">`);
    }
    return faults;
  });
}

/** Ids in a text that could stand for something of ours. */
function foreignIds(children: Element["children"]): string[] {
  return children.flatMap((child) => {
    if (typeof child === "string") return [];
    const id = child.attributes.get("id");
    const faults = id === undefined || textIds.test(id) ? [] : [`id="${id}" in a text`];
    return [...faults, ...foreignIds(child.children)];
  });
}
