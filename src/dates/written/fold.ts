/** The digit 0 of each script in which news writes its numbers; nine more follow each. */
const zeros = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x17e0, 0xff10,
];
const digits = new Map(
  zeros.flatMap((zero) =>
    Array.from({ length: 10 }, (_, value) => [String.fromCharCode(zero + value), `${value}`]),
  ) as [string, string][],
);

const nativeDigit = new RegExp(`[${[...digits.keys()].join("")}]`, "g");

/**
 * Marks that writers leave out as often as not: accents, vowel signs of Arabic and Hebrew, dots below letters of
 * Hindi and Bengali, strokes that lengthen Arabic words, marks of direction.
 */
const marks =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c\u09bc\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Returns a text with its numbers in the digits 0 to 9. */
export function toPlainDigits(text: string): string {
  return text.replace(nativeDigit, (digit) => digits.get(digit) ?? digit);
}

/**
 * Folds a text so that spellings of one word become equal: case, accents, apostrophes, scripts of digits. “MÄRZ” is
 * "marz", “٢٠١٩” is "2019", “п’ятниця” is "пятниця".
 */
export function fold(text: string): string {
  if (isAscii(text)) return text.trim().toLowerCase().replace(/['`]/g, "");
  const letters = toPlainDigits(text).toLowerCase().normalize("NFKD").replace(marks, "");
  return letters
    .normalize("NFC")
    .replace(/['`’‘ʼ׳״"]/g, "")
    .replace(/[ıςیک]/g, (letter) => alike[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
}

/** Letters of one sound that keyboards do not tell apart. */
const alike: Readonly<Record<string, string>> = { ı: "i", ς: "σ", ی: "ي", ک: "ك" };

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}
