/** Elements of SVG 2 that draw, or say in words what is drawn. */
export const allowedElements: ReadonlySet<string> = new Set([
  ...["svg", "g", "defs", "symbol", "use", "switch", "title", "desc", "style", "view"],
  ...["path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "image"],
  ...["text", "tspan", "textPath", "tref"],
  ...["linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker"],
  ...["animate", "animateTransform", "animateMotion", "mpath", "set"],
  ...["filter", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite"],
  ...["feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight"],
  ...["feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur"],
  ...["feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight"],
  ...["feSpecularLighting", "feSpotLight", "feTile", "feTurbulence"],
]);

/** Elements of which only what is in them is kept. */
export const unwrapped: ReadonlySet<string> = new Set(["a"]);

/** Names of attributes as SVG has them; a colon only where `attributesOf` has put it. */
const usualName = /^(?:xlink:href|xml:space|[a-zA-Z][\w.-]*)$/;

/** A place in the drawing itself. */
const within = /^\s*#/;
/** A picture that is part of the file; never a drawing in the drawing. */
const heldPicture = /^\s*data:image\/(?:png|jpe?g|gif|webp|avif);base64,[\w+/=\s]*$/i;

/** What animations may change: nothing that leads elsewhere or holds rules of style. */
const fixed = /^(?:(?:.*:)?href|style|class|on.*)$/i;

/** Whether an attribute can neither run anything nor load anything from elsewhere. */
export function isHarmless(
  element: string,
  name: string,
  value: string,
  all: Readonly<Record<string, string>>,
): boolean {
  if (!usualName.test(name) || /^on/i.test(name)) return false;
  if (name === "href" || name === "xlink:href")
    return within.test(value) || (element === "image" && heldPicture.test(value));
  if (name === "attributeName") return !fixed.test(value.trim());
  if (fixed.test((all.attributeName ?? "").trim())) return false;
  return isLocalStyle(value) && !/(?:java|vb)script\s*:/i.test(value);
}

/** What a rule may name by `url()`: a place in the drawing, a font or a picture that is part of the file. */
const localUrl =
  /^\s*["']?\s*(?:#|data:(?:font\/|application\/(?:x-)?font|application\/vnd\.ms-font|image\/(?:png|jpe?g|gif|webp)[;,]))/i;

/** Whether rules of style load nothing from elsewhere. Escapes, which could hide a name, are none of ours. */
export function isLocalStyle(css: string): boolean {
  if (
    /\\|@import|@namespace|(?:image-set|\bimage|\bsrc|cross-fade|\belement|expression)\s*\(|-moz-binding/i.test(
      css,
    )
  )
    return false;
  return css
    .split(/url\(/i)
    .slice(1)
    .every((rest) => localUrl.test(rest));
}
