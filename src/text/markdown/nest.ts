import { bare, blocks, empty, holders, lines, lists, rooms, rows } from "./html-elements.ts";
import type { Link } from "./nest-links.ts";

/** An element of a text, or the text itself with the name "". */
export interface Node {
  readonly name: string;
  /** Attributes as they are written, each with a blank before it. */
  attributes: string;
  readonly children: (Node | string)[];
  /** Whether the text has no tag for it. */
  readonly isImplied: boolean;
}

const piece = /<(\/?)([a-z][a-z\d]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>|[^<]+|</g;

/** Depth from which elements are left out and their words stay. */
const deepest = 100;

/**
 * Makes a tree of HTML whose tags may stand in any order, in which every element stands where HTML allows it: no
 * paragraph in a paragraph, no link in a link, cells in rows. No word is lost: an element that cannot stand where it
 * is becomes its content. Links of the numbers `ends` go on in the blocks that they hold, up to their own end.
 */
export function nest(html: string, ends: ReadonlySet<number>): Node {
  const root = element("", "");
  /** Links whose end is still to come, the outer ones first; only the last one holds words. */
  const links: Link[] = [];
  const stack: Node[] = [root];
  const top = () => stack.at(-1) as Node;
  const push = (name: string, attributes: string, isImplied = false) => {
    const node = element(name, attributes, isImplied);
    top().children.push(node);
    if (!empty.has(name)) stack.push(node);
  };
  /** The position of the innermost open element of some names, within the innermost room. */
  const find = (names: ReadonlySet<string> | string, through: ReadonlySet<string> = rooms) => {
    for (let at = stack.length - 1; at > 0; at -= 1) {
      const { name } = stack[at] as Node;
      if (typeof names === "string" ? name === names : names.has(name)) return at;
      if (through.has(name)) return -1;
    }
    return -1;
  };
  const cut = (at: number) => {
    if (at > 0) stack.length = at;
  };
  /** Ends lines, and what stands in them: a block begins. */
  const endLine = () => {
    for (let at = find(lines); at > 0; at = find(lines)) cut(at);
    while (stack.length > 1 && !blocks.has(top().name) && !rooms.has(top().name)) stack.pop();
  };
  /** Opens what must hold words here. */
  const hold = () => {
    const { name } = top();
    const isHeld = stack.some((one, at) => at > 0 && holders.has(one.name) && at >= lastRoom());
    // A table in a cell or an item needs cells of its own.
    if (isHeld && !bare.has(name)) return;
    if (lists.has(name)) push("li", "", true);
    else if (name === "dl") push("dd", "", true);
    else if (rows.has(name)) {
      openRow();
      push("td", "", true);
    } else if (name === "tr") push("td", "", true);
    else if (name === "figure") push("figcaption", "", true);
    else if (rooms.has(name)) push("p", "", true);
  };
  /** Opens what must hold words, and the link that they belong to. In a figure, links and pictures need no caption. */
  const holdWords = (isPicture = false) => {
    const isLinked = links.length > 0 && !stack.some(({ name }) => name === "a");
    if (!((isPicture || isLinked) && top().name === "figure")) hold();
    relink();
  };
  /** Opens the link again whose words stand here: a block in it has ended it, for a link holds no blocks. */
  const relink = () => {
    const link = links.at(-1);
    if (!link || stack.length > deepest || stack.some(({ name }) => name === "a")) return;
    push("a", link.attributes);
    link.isShown = true;
    if (!link.hasEnd) links.pop();
    // One place has the name.
    link.attributes = link.attributes.replace(/ id="[^"]*"/, "");
  };
  /** Ends the link in which another begins; it goes on behind this. Both stand in what was open in the first. */
  const suspendLink = () => {
    const at = stack.findIndex(({ name }) => name === "a");
    if (at < 0) return;
    const open = stack.slice(at);
    const inner = open.slice(1);
    cut(at);
    for (let last = open.pop(); last?.children.length === 0; last = open.pop())
      (open.at(-1) ?? top()).children.pop();
    for (const { name, attributes } of inner) push(name, attributes);
  };
  const openRow = () => {
    if (top().name === "table") push("tbody", "", true);
    push("tr", "", true);
  };
  const lastRoom = () => {
    let at = stack.length - 1;
    while (at > 0 && !rooms.has((stack[at] as Node).name)) at -= 1;
    return at;
  };

  const open = (name: string, attributes: string, hasEnd: boolean) => {
    if (stack.length > deepest && !empty.has(name)) return;
    if (attributes.includes('class="boundary"')) {
      const { name: inner } = top();
      if (find(new Set(["pre", "h2", "summary", "caption", "dt"])) > 0 || inner === "figcaption")
        top().children.push(" ");
      else if (find("p") > 0) endLine();
      else if (!bare.has(inner)) top().children.push("\n");
      return;
    }
    if (!blocks.has(name)) {
      if (name === "a") {
        suspendLink();
        if (links.at(-1)?.hasEnd === false) links.pop();
        links.push({ attributes, hasEnd, isShown: false });
        return;
      }
      if ((name === "rt" || name === "rp") && find("ruby") < 0) return;
      if (name === "rt" || name === "rp") cut(find(new Set(["rt", "rp"])));
      // A picture of a figure stands in it without a paragraph.
      holdWords(name === "img");
      push(name, attributes);
      return;
    }
    if (find("pre") > 0) {
      top().children.push("\n");
      return;
    }
    if (name === "li") {
      endLine();
      const list = find(lists, new Set(["td", "th"]));
      if (list < 0) return;
      cut(list + 1);
    } else if (name === "dt" || name === "dd") {
      endLine();
      const list = find("dl", new Set(["td", "th", "li"]));
      if (list < 0) return;
      cut(list + 1);
    } else if (rows.has(name) && name !== "table") {
      const table = find("table", new Set());
      if (table < 0) return;
      cut(table + 1);
    } else if (name === "tr") {
      const part = find(rows, new Set());
      if (part < 0) return endLine();
      cut(part + 1);
      if (top().name === "table") push("tbody", "", true);
    } else if (name === "td" || name === "th") {
      const row = find("tr", new Set(["table"]));
      if (row > 0) cut(row + 1);
      else if (rows.has(top().name)) openRow();
      else return endLine();
    } else if (name === "caption") {
      if (top().name !== "table" || top().children.some((one) => typeof one !== "string"))
        return hold();
    } else if (name === "figcaption") {
      const figure = find("figure", new Set(["td", "th", "li", "blockquote"]));
      if (figure < 0) return endLine();
      cut(figure + 1);
      const caption = top().children.find(
        (one) => typeof one !== "string" && one.name === "figcaption",
      );
      if (caption) {
        (caption as Node).children.push(" ");
        stack.push(caption as Node);
        return;
      }
    } else if (name === "summary") {
      const isFirst =
        top().name === "details" &&
        !top().children.some((one) => typeof one !== "string" || one.trim() !== "");
      if (!isFirst) return endLine();
    } else {
      const line = find(new Set(["summary", "caption", "dt"]));
      if (line > 0) {
        top().children.push(" ");
        return;
      }
      if (name === "p" && (top().name === "figure" || find("figcaption", new Set()) > 0)) {
        top().children.push(" ");
        return;
      }
      if (/^h\d$|^section$/.test(name) && find("th", new Set()) > 0) return endLine();
      endLine();
      if (!rooms.has(top().name)) hold();
      if (top().name === "p") stack.pop();
      if (name === "hr" && !rooms.has(top().name)) return;
    }
    push(name, attributes);
  };

  const close = (name: string) => {
    if (name === "a" && links.at(-1)?.isShown === false) holdWords();
    const at = blocks.has(name)
      ? find(name, name === "p" || /^h\d$/.test(name) ? rooms : tableCell(name))
      : find(name, new Set([...blocks].filter((one) => one !== name)));
    if (name === "a") links.pop();
    if (at > 0) cut(at);
    else if (name === "p" || /^h\d$/.test(name)) endLine();
  };

  let link = -1;
  for (const [text, slash, name, attributes = ""] of html.matchAll(piece)) {
    if (name === undefined) {
      if (text.trim() !== "") holdWords();
      if (text.trim() !== "" || !bare.has(top().name))
        top().children.push(
          find("pre") > 0 ? text : text.replace(/[ \t]*\n\s*/g, "\n").replace(/^<$/, "&lt;"),
        );
      continue;
    }
    if (slash === "/") close(name);
    else {
      if (name === "a") link += 1;
      open(name, attributes.replace(/\s+/g, " "), name === "a" && ends.has(link));
    }
  }
  return root;
}

/** Cells end no table that is around theirs. */
function tableCell(name: string): ReadonlySet<string> {
  return rows.has(name) || name === "tr"
    ? new Set()
    : new Set(["td", "th"].filter((one) => one !== name));
}

export function element(name: string, attributes: string, isImplied = false): Node {
  return { name, attributes, children: [], isImplied };
}
