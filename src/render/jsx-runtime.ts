import { escapeHtml } from "../text/html.ts";

/*
 * The runtime to which TSX compiles (`jsxImportSource` in tsconfig.json): an element is its HTML at once,
 * a string in an object that marks it as escaped. No tree is built that would have to be walked.
 */

/** HTML in which every text is escaped. All other values placed in an element are escaped there. */
export class Html {
  readonly text: string;
  /** Not for templates, which call `raw`: its name says what it does. */
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** Marks HTML that was made safe elsewhere. */
export function raw(safeHtml: string): Html {
  return new Html(safeHtml);
}

/** A value that may stand between tags; `true`, `false`, `null` and `undefined` render nothing. */
export type Child = Html | string | number | boolean | null | undefined | readonly Child[];

/** Value of an attribute: `true` writes `name=""`; `false`, `null` and `undefined` leave the attribute out. */
type AttributeValue = string | number | boolean | null | undefined;

type Component = (props: never) => Child;

export declare namespace JSX {
  type Element = Html;
  type ElementType = string | Component;
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicElements {
    [name: string]: { readonly children?: Child } & { readonly [attribute: string]: unknown };
  }
}

interface Props {
  readonly children?: Child;
  readonly [attribute: string]: unknown;
}

/** An owner's component that replaces one of ours, which it may call. */
export type Replacement = (props: Props, original: (props: Props) => Child) => Child;

let replacements: ReadonlyMap<string, Replacement> | undefined;

/** Replaces the components of these names wherever they are used. */
export function replaceComponents(byName: ReadonlyMap<string, Replacement>): void {
  replacements = byName.size > 0 ? byName : undefined;
}

/** Makes an element from its name, or from the component that renders it. */
export function jsx(tag: string | ((props: Props) => Child), props: Props): Html {
  if (typeof tag === "function") {
    const replacement = replacements?.get(tag.name);
    const made = replacement ? replacement(props, tag) : tag(props);
    return made instanceof Html ? made : new Html(toText(made));
  }
  let text = `<${tag}`;
  for (const name in props) {
    if (name === "children") continue;
    const value = props[name] as AttributeValue;
    if (value === true) text += ` ${name}=""`;
    else if (value !== undefined && value !== false && value !== null)
      text += ` ${name}="${typeof value === "number" ? value : escapeHtml(value)}"`;
  }
  if (isVoid.has(tag)) return new Html(`${text}/>`);
  return new Html(`${text}>${toText(props.children)}</${tag}>`);
}

export { jsx as jsxs };

/** Renders a component where there is no TSX. */
export function toHtml<Own>(component: (props: Own) => Child, props: Own): string {
  return jsx(component as (props: Props) => Child, props as Props).text;
}

/** Joins several nodes without an element around them. */
export function Fragment({ children }: { readonly children?: Child }): Html {
  return new Html(toText(children));
}

/** Elements without an end tag (HTML, section 13.1.2) that templates use. */
const isVoid = new Set(["br", "hr", "img", "input", "link", "meta", "source", "wbr"]);

function toText(child: Child): string {
  if (child instanceof Html) return child.text;
  if (typeof child === "string") return escapeHtml(child);
  if (typeof child === "number") return `${child}`;
  if (!Array.isArray(child)) return "";
  let text = "";
  for (const one of child) text += toText(one);
  return text;
}
