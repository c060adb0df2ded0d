/** A size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels of a unit (CSS Values 4, section 6.2). */
const units: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  em: 16,
  ex: 8,
};

/** Size of a drawing that gives none (CSS 2, section 10.3.2). */
const standard: Size = { width: 300, height: 150 };

/** Longest side: of a larger drawing only the proportions are of use. */
const longest = 4096;

/** Returns the size at which a drawing is shown, from the attributes of its first element. */
export function sizeOf(attributes: Readonly<Record<string, string>>): Size {
  const [, , ...box] = (attributes.viewBox ?? "")
    .trim()
    .split(/[\s,]+/, 4)
    .map(Number);
  const [boxWidth = 0, boxHeight = 0] = box.every((one) => one > 0 && one < 1e9) ? box : [];
  const ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : undefined;
  let width = lengthOf(attributes.width);
  let height = lengthOf(attributes.height);
  if (ratio !== undefined) {
    width ??= height === undefined ? boxWidth : height * ratio;
    height ??= width / ratio;
  }
  return fit({ width: width ?? standard.width, height: height ?? standard.height });
}

function lengthOf(text = ""): number | undefined {
  const [, number = "", unit = ""] =
    /^\s*\+?(\d*\.?\d+(?:e[+-]?\d{1,2})?)\s*([a-z]*)\s*$/i.exec(text) ?? [];
  const factor = Object.hasOwn(units, unit.toLowerCase()) ? units[unit.toLowerCase()] : undefined;
  const pixels = Number(number) * (factor ?? 0);
  return pixels > 0 && pixels < 1e9 ? pixels : undefined;
}

function fit({ width, height }: Size): Size {
  const scale = Math.min(1, longest / Math.max(width, height));
  const whole = (side: number) => Math.max(1, Math.round(side * scale));
  return { width: whole(width), height: whole(height) };
}
