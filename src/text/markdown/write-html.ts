import { blocks, empty } from "./html-elements.ts";
import { element, type Node } from "./nest.ts";

/** Elements that say nothing without content. */
const needsContent = new Set(
  "p a li dt dd ul ol dl h1 h2 h3 h4 h5 h6 blockquote figure figcaption details summary table tbody thead tfoot tr caption section pre ruby rt rp mark em strong b i".split(
    " ",
  ),
);

/** Elements that may have a title. */
const titled = new Set(["a", "span", "abbr", "dfn"]);

/** Writes a tree as HTML in the form of our Markdown: a block a line, headings ranked, pictures alone as figures. */
export function writeHtml(root: Node): string {
  const open: number[] = [];
  const writeAll = (nodes: readonly (Node | string)[]): string => {
    let html = "";
    for (const node of nodes) html += typeof node === "string" ? node : write(node);
    return html;
  };
  const write = (node: Node): string => {
    const { name, attributes, children } = node;
    if (name === "span" && attributes === "") return writeAll(children);
    if (empty.has(name)) return name === "hr" ? "<hr>\n" : `<${name}${attributes}>`;
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level !== undefined && hasContent(node)) {
      while ((open.at(-1) ?? 0) >= Number(level)) open.pop();
      open.push(Number(level));
    }
    const isNoLink = name === "a" && !/ (?:href|data-ref|data-fragment)=/.test(attributes);
    const tag = isNoLink ? "span" : level === undefined ? name : `h${Math.min(open.length + 1, 6)}`;
    if (name === "p") {
      const pictures = picturesOf(children);
      if (pictures) return pictures.map((one) => `<figure>${writeAll([one])}</figure>\n`).join("");
    }
    const placed = name === "p" || level !== undefined ? takePlaces(node) : node;
    if (name === "details" && !startsWithSummary(placed)) return writeAll(placed.children);
    const content = writeAll(placed.children);
    const title = content.trim() === "" ? titleOf(placed) : "";
    if (title !== "") return write(withWords(placed, title));
    if (needsContent.has(name) && content.trim() === "")
      return name === "td" ? "<td></td>\n" : places(placed);
    if (name === "rp" || !blocks.has(name)) return `<${tag}${idOf(placed)}>${content}</${tag}>`;
    const inner = name === "pre" ? content.replace(/^\n/, "\n\n") : trimmed(name, content);
    return `<${tag}${idOf(placed)}>${inner}</${tag}>\n`;
  };
  return writeAll(root.children)
    .replace(/^\s+/, "")
    .replace(/\n{2,}/g, (ends) => ends.slice(0, 1));
}

function hasContent({ children }: Node): boolean {
  return children.some((one) =>
    typeof one === "string"
      ? one.trim() !== ""
      : one.name === "img" || titleOf(one) !== "" || hasContent(one),
  );
}

function trimmed(name: string, content: string): string {
  return /^(?:p|h\d|td|th|dt|dd|li|caption|summary|figcaption|figure)$/.test(name)
    ? content.trim()
    : `\n${content.trim()}\n`;
}

/** The pictures of a paragraph that has nothing else; each may be a link. */
function picturesOf(children: readonly (Node | string)[]): Node[] | undefined {
  const filled = children.filter((one) => typeof one !== "string" || one.trim() !== "");
  const pictures = filled.filter(
    (one): one is Node => typeof one !== "string" && one.name !== "br",
  );
  const areAll = filled.every((one) => {
    if (typeof one === "string") return false;
    return one.name === "br" || one.name === "img" || (one.name === "a" && isPicture(one));
  });
  return areAll && pictures.length > 0 ? pictures : undefined;
}

function isPicture({ children }: Node): boolean {
  const filled = children.filter((one) => typeof one !== "string" || one.trim() !== "");
  return filled.length === 1 && typeof filled[0] !== "string" && filled[0]?.name === "img";
}

function startsWithSummary({ children }: Node): boolean {
  const first = children.find((one) => typeof one !== "string" || one.trim() !== "");
  return (
    first !== undefined &&
    typeof first !== "string" &&
    first.name === "summary" &&
    hasContent(first)
  );
}

/** Gives a passage the names of the empty places in it, such as `<a name>`: a link to it leads to the passage. */
function takePlaces(node: Node): Node {
  const isPlace = (one: Node | string): one is Node =>
    typeof one !== "string" &&
    one.name === "span" &&
    one.attributes.includes("data-name") &&
    !hasContent(one);
  const found = node.children.filter(isPlace);
  if (found.length === 0) return node;
  const names = [node, ...found].flatMap(({ attributes }) => nameIn(attributes) ?? []);
  const rest = node.attributes.replace(/ data-name="[^"]*"/, "");
  return {
    ...element(node.name, `${rest} data-name="${names.join("\n")}"`),
    children: node.children.filter((one) => !isPlace(one)),
  };
}

/** What the title of an element says: where it has no words, this is to be read. */
function titleOf({ name, attributes }: Node): string {
  return titled.has(name) ? (/ title="([^"]*)"/.exec(attributes)?.[1]?.trim() ?? "") : "";
}

/** An element with words instead of a title. */
function withWords({ name, attributes }: Node, words: string): Node {
  return { ...element(name, attributes.replace(/ title="[^"]*"/, "")), children: [words] };
}

function nameIn(attributes: string): string | undefined {
  return / data-name="([^"]*)"/.exec(attributes)?.[1];
}

/** The attributes of an element; one that is no passage has an id of our own for its place. */
function idOf({ name, attributes }: Node): string {
  if (name === "p" || /^h\d$/.test(name)) return attributes;
  return attributes.replace(/ data-name="([^"]*)"/, (_, names: string) => ` data-place="${names}"`);
}

/** What stays of a passage without words: the places in it. */
function places({ attributes }: Node): string {
  const names = nameIn(attributes);
  return names === undefined ? "" : `<p data-name="${names}"></p>\n`;
}
