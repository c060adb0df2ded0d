import { SaxesParser, type SaxesTagNS } from "saxes";
import { escapeHtml } from "../text/html.ts";
import { PictureFault } from "./fault.ts";
import { type PlainRules, plainStyleOf, readPlainRules } from "./svg-plain-style.ts";
import { allowedElements, isHarmless, isLocalStyle, unwrapped } from "./svg-rules.ts";
import { type Size, sizeOf } from "./svg-size.ts";

const svgNamespace = "http://www.w3.org/2000/svg";
const xlinkNamespace = "http://www.w3.org/1999/xlink";

/** A drawing that cannot run anything and loads nothing from elsewhere. */
export interface SafeSvg extends Size {
  readonly text: string;
  /** How many scripts, handlers, addresses elsewhere and the like were left out. Data of drawing programs are not counted. */
  readonly removed: number;
}

/** Most characters that entities may add to a drawing: drawing programs define a few for addresses of namespaces. */
const mostGrowth = 1_000_000;

/** Most elements inside each other: the parser looks for names of namespaces in all of them. */
const deepest = 500;

/**
 * Writes a drawing anew with nothing but elements and attributes that draw. Although pages show drawings as `<img>`,
 * where nothing runs, a reader may open one by its own address, and not every host sends our headers.
 *
 * The parser is a strict one: what browsers would take for another tree than we do, they refuse, too.
 *
 * @throws PictureFault if it is no drawing, or no XML
 */
export function sanitizeSvg(text: string): SafeSvg {
  const parser = new SaxesParser({ xmlns: true });
  const out: string[] = [];
  let length = 0;
  let removed = 0;
  /** Tags to write at the end of each open element; of those that are left out, null. */
  const open: (string | null)[] = [];
  /** How many open elements are left out with all that is in them. */
  let hidden = 0;
  let style: string | undefined;
  let size: Size | undefined;
  let rules: PlainRules = new Map();
  const write = (piece: string) => {
    length += piece.length;
    if (length > 2 * text.length + mostGrowth) throw broken("its entities make it grow too much");
    out.push(piece);
  };

  parser.on("error", (error) => {
    throw broken(error.message.replace(/\.$/, ""));
  });
  parser.on("doctype", (doctype) => {
    for (const [, name = "", value = ""] of doctype.matchAll(entities))
      parser.ENTITIES[name] = value;
  });
  parser.on("opentag", (tag) => {
    const isDrawn = tag.uri === svgNamespace && allowedElements.has(tag.local);
    if (open.length === deepest)
      throw broken(`it has more than ${deepest} elements inside each other`);
    if (open.length === 0) {
      if (tag.uri !== svgNamespace || tag.local !== "svg")
        throw broken("its first element is not <svg> in the namespace of SVG");
      size = sizeOf(attributesOf(tag));
    }
    if (hidden > 0 || !isDrawn) {
      if (hidden === 0 && unwrapped.has(tag.local)) {
        open.push("");
        return;
      }
      if (hidden === 0 && tag.uri === svgNamespace && tag.local !== "metadata") removed += 1;
      hidden += 1;
      open.push(null);
      return;
    }
    if (tag.local === "style") style = "";
    else {
      const { text: start, left } = startTag(tag, open.length === 0 ? size : undefined, rules);
      removed += left;
      write(start);
    }
    open.push(tag.local === "style" ? "" : `</${tag.local}>`);
  });
  parser.on("closetag", (tag) => {
    const end = open.pop();
    if (end === null) hidden -= 1;
    else if (style !== undefined && tag.local === "style") {
      if (isLocalStyle(style)) {
        write(`<style>${escapeHtml(style)}</style>`);
        rules = readPlainRules(style, rules);
      } else removed += 1;
      style = undefined;
    } else write(end ?? "");
  });
  const addText = (piece: string) => {
    if (hidden > 0) return;
    if (style !== undefined) style += piece;
    else if (open.length > 0) write(escapeHtml(piece));
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  if (!size) throw broken("there is nothing in it");
  return { text: `${out.join("")}\n`, ...size, removed };
}

/** Definitions of entities that hold neither mark-up nor other entities. */
const entities = /<!ENTITY\s+([\w.-]{1,40})\s+["']([^"'&<%]{0,200})["']\s*>/g;

function broken(why: string): PictureFault {
  return new PictureFault(
    `The drawing (SVG) is broken: ${why}.`,
    "Open it in a drawing program, and save it anew.",
  );
}

/** Writes the start of an element, and counts what was left out. `size` is given for the first one. */
function startTag(tag: SaxesTagNS, size: Size | undefined, rules: PlainRules) {
  let text = `<${tag.local}`;
  let left = 0;
  const own = attributesOf(tag);
  if (size) {
    text += ` xmlns="${svgNamespace}" xmlns:xlink="${xlinkNamespace}"`;
    // Without it, a drawing is cut off where it is shown smaller, not made smaller.
    if (!own.viewBox) text += ` viewBox="0 0 ${size.width} ${size.height}"`;
  }
  const plain = plainStyleOf(tag.local, own, rules);
  for (const [name, value] of new Map([...Object.entries(own), ...plain])) {
    if (isHarmless(tag.local, name, value, own)) text += ` ${name}="${escapeHtml(value)}"`;
    else if (Object.hasOwn(own, name)) left += 1;
  }
  return { text: `${text}>`, left };
}

/** Returns the attributes without those of other namespaces, which draw nothing. */
function attributesOf(tag: SaxesTagNS): Readonly<Record<string, string>> {
  const own = Object.create(null) as Record<string, string>;
  for (const { uri, local, value } of Object.values(tag.attributes)) {
    if (uri === "" && local !== "xmlns") own[local] = value;
    else if (uri === xlinkNamespace && local === "href") own["xlink:href"] = value;
    else if (local === "space" && uri.endsWith("/XML/1998/namespace")) own["xml:space"] = value;
  }
  return own;
}
