/*
 * Hosts that send our headers forbid style in a page, and so in a drawing that a reader opens by its own address; some
 * browsers forbid it even in `<img>`. All shapes would be black. Attributes such as `fill` are allowed, and every rule
 * of style is stronger: what is added here shows only where rules do not.
 */

/** Properties that SVG has as attributes, too (SVG 2, section 6.6). */
const properties =
  /^(?:fill|stroke|opacity|display|visibility|color|clip-path|clip-rule|mask|filter|overflow|font-(?:family|size|style|weight|variant)|text-anchor|text-decoration|dominant-baseline|letter-spacing|word-spacing|stop-color|stop-opacity|flood-color|flood-opacity|marker-(?:start|mid|end)|(?:fill|stroke)-[a-z]+)$/;

/** Attributes by simple selector: "rect", ".st0", "#bridge". */
export type PlainRules = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Most rules of a drawing that are written out. */
const mostRules = 2000;

/** Reads the rules of a style sheet that are for an element, a class or an id alone, those before it included. */
export function readPlainRules(css: string, before: PlainRules): PlainRules {
  const rules = new Map(before);
  // What is for paper or for some browsers only cannot be told apart here.
  if (/@(?:media|supports|layer|container)/i.test(css)) return rules;
  for (const rule of withoutComments(css).split("}")) {
    const [selectors = "", block = ""] = rule.split("{", 2);
    for (const selector of selectors.split(",")) {
      const name = selector.trim();
      if (!/^[.#]?[\w-]{1,80}$/.test(name) || rules.size >= mostRules) continue;
      rules.set(name, new Map([...(rules.get(name) ?? []), ...readDeclarations(block)]));
    }
  }
  return rules;
}

function withoutComments(css: string): string {
  const [first = "", ...further] = css.split("/*");
  return first + further.map((one) => one.split("*/")[1] ?? "").join("");
}

/** Returns the attributes that say what style says of an element, the strongest last. */
export function plainStyleOf(
  element: string,
  { class: classes = "", id = "", style = "" }: Readonly<Record<string, string>>,
  rules: PlainRules,
): Map<string, string> {
  const names = [
    element,
    ...classes
      .trim()
      .split(/\s+/, 8)
      .map((one) => `.${one}`),
    `#${id}`,
  ];
  const found = names.flatMap((name) => [...(rules.get(name) ?? [])]);
  return new Map([...found, ...readDeclarations(style)]);
}

function readDeclarations(block: string): [string, string][] {
  return block.split(";").flatMap((one): [string, string][] => {
    const colon = one.indexOf(":");
    const name = one.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const value = one
      .slice(colon + 1)
      .replace(/!\s*important\s*$/i, "")
      .trim();
    return properties.test(name) && value !== "" && value.length < 500 ? [[name, value]] : [];
  });
}
