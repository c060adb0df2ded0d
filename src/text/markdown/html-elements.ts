/*
 * Elements of HTML, by what happens to them in a text. What is not in any of these lists is no element: in a
 * transcript, “<Chair>” is a word.
 */

const names = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Elements inside a line that a page shows. */
export const inline = names(
  "a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup u var wbr",
);

/** Elements that are blocks, or parts of such, that a page shows. */
export const blocks = names(
  `blockquote caption dd details dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tbody td
  tfoot th thead tr ul`,
);

/** Elements without an end. */
export const empty = names("br hr img wbr");

/** Elements whose tags are left out while their words stay; they part paragraphs. */
export const boundaries = names(
  `address applet article aside audio body canvas center datalist dialog dir div fieldset footer form frame frameset head
  header hgroup html iframe legend listing main map menu nav noembed noframes noscript object optgroup option plaintext
  search select svg math template textarea title video xmp colgroup portal slot`,
);

/** Elements whose tags are left out while their words stay in their line. */
export const unmarked = names(
  `acronym area base basefont bgsound big blink button col command content data embed font image input isindex keygen
  label link marquee menuitem meta meter nobr nextid output param picture progress rb rtc shadow source spacer strike
  time track tt animate animatemotion animatetransform circle clippath defs desc ellipse feblend filter foreignobject g
  line lineargradient marker mask metadata mpath path pattern polygon polyline radialgradient rect set stop switch
  symbol text textpath tspan use view annotation maction maligngroup malignmark menclose merror mfenced mfrac mglyph mi
  mlabeledtr mlongdiv mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub
  msubsup msup mtable mtd mtext mtr munder munderover none semantics`,
);

/** Elements of a line whose words are none with those beside them. */
export const apart = names("label button meter progress output text mtd");

/** Elements whose content is code. */
export const codeElements = names("script style");

/** Elements that are counted when they are left out, by the words for them. */
export const counted: Readonly<Partial<Record<string, string>>> = {
  ...{
    script: "script",
    style: "style sheet",
    link: "style sheet",
    form: "form",
    base: "base address",
  },
  ...{ input: "field of a form", select: "field of a form", textarea: "field of a form" },
  ...{
    button: "field of a form",
    svg: "drawing",
    math: "formula",
    meta: "instruction",
    applet: "program",
  },
  ...{ canvas: "drawing", track: "file of subtitles" },
};

/** Other names for elements that a page shows. */
export const synonyms: Readonly<Partial<Record<string, string>>> = {
  strike: "s",
  tt: "code",
  acronym: "abbr",
  "amp-img": "img",
  "amp-anim": "img",
  "amp-video": "video",
  "amp-audio": "audio",
  "amp-iframe": "iframe",
};

/** Elements that hold words without a paragraph around them. */
export const holders = names("p h1 h2 h3 h4 h5 h6 pre li dt dd td th caption summary figcaption");
/** Of these, the ones that hold words and nothing that is a block. */
export const lines = names("p h1 h2 h3 h4 h5 h6 pre summary caption dt");
/** Elements that a tag inside does not end. */
export const rooms = new Set([
  "",
  "blockquote",
  "li",
  "dd",
  "td",
  "th",
  "details",
  "figure",
  "figcaption",
  "section",
]);
/** Elements that hold no words, so that blanks in them mean nothing. */
export const bare = new Set([
  "",
  "blockquote",
  "details",
  "figure",
  "section",
  "ul",
  "ol",
  "dl",
  "table",
  "thead",
  "tbody",
  "tfoot",
  "tr",
]);
export const lists = new Set(["ul", "ol"]);
export const rows = new Set(["table", "thead", "tbody", "tfoot"]);

export function isElement(name: string): boolean {
  return (
    [inline, blocks, boundaries, unmarked, codeElements].some((set) => set.has(name)) ||
    /[-:]/.test(name)
  );
}
