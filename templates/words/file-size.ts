import type { Words } from "./en.ts";

/** Returns a size as readers write it: "640 bytes", "12 kB", "1.2 MB". */
export function fileSize(
  size: number,
  { pictures, number }: Pick<Words, "pictures" | "number">,
): string {
  if (size < 1000) return pictures.bytes(size);
  let rest = size / 1000;
  let unit = 0;
  while (rest >= 999.5 && unit < pictures.units.length - 1) {
    rest /= 1000;
    unit += 1;
  }
  const digits = rest < 9.95 ? Math.round(rest * 10) / 10 : Math.round(rest);
  return `${number(digits)} ${pictures.units[unit]}`;
}

/** Returns what a reader calls files of a media type: "PDF", "sound". */
export function kindOfFile(type: string, { pictures }: Pick<Words, "pictures">): string {
  const { kinds } = pictures;
  const family = type.split("/", 1)[0] ?? "";
  return kinds[type] ?? kinds[family] ?? kinds.other ?? type;
}
