/**
 * Whether the text from `at` on may be a dateline: almost no paragraph is. Looks at few characters, since
 * it is called for every paragraph of the archive.
 */
export function mayHoldDateline(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first === openBracket) return true;
  if (first < 0x41) return false;
  if (first === squareBracket) return text.charCodeAt(at + 1) >= 0x2e80;
  if (first >= 0x590) return first >= 0x2e80 ? opensInHan(text, at) : hasSign(text, at);
  if (!isCapital(first))
    return at < nearStart && first >= 0x61 && first < 0x7b && hasBracket(text, at);
  // “McALLEN”, “N'DJAMENA”, “U.S.”: a second capital is among the first letters.
  const second = text.charCodeAt(at + 1);
  if (isCapital(second)) return at < nearStart || hasSignBehindCapitals(text, at);
  if (second === space) return false;
  if (isCapital(text.charCodeAt(at + 2)) && isCapital(text.charCodeAt(at + 3))) return true;
  return hasSign(text, at);
}

/**
 * Whether text has a bracket or a dash near the start, or a digit after a comma. Stops at a word of six small
 * letters, which no name of a place has. A loop, for speed.
 */
function hasSign(text: string, from: number): boolean {
  let behindComma = false;
  let small = 0;
  for (let at = from + 1; at < from + 60; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) {
      if (small > 0 || text.charCodeAt(at - 1) === space) small += 1;
      if (small > 5 && !behindComma) return false;
      continue;
    }
    small = 0;
    if (code === space) continue;
    if (code === lineFeed || code === quote || code === colon || Number.isNaN(code)) return false;
    if (code === openBracket || code === squareBracket || code === slash) return true;
    if (code === comma) behindComma = true;
    else if (isDash(code) && isBesideSpace(text, at)) return behindComma || from < nearStart;
    else if (behindComma && code >= digitZero && code <= digitNine && at < from + 48) return true;
  }
  return false;
}

/** Characters from the start of a text within which a dateline may have no more than a town and a sign. */
const nearStart = 600;

/** Whether text has a bracket, a dash, a colon, a figure or two blanks near the start. */
function hasSignBehindCapitals(text: string, from: number): boolean {
  for (let at = from + 2; at < from + 90; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x41 && code < 0x2010 && code !== 0x5f) continue;
    if (code === lineFeed || Number.isNaN(code)) return false;
    if (code === openBracket || code === slash || code >= 0x2010 || code === 0x5f) return true;
    if (code >= digitZero && code <= colon) return true;
    if (code === hyphen && isBesideSpace(text, at)) return true;
    if (code === space && text.charCodeAt(at + 1) === space) return true;
  }
  return false;
}

/** Whether text in small letters has a bracket near the start: “london (reuters)”. */
function hasBracket(text: string, from: number): boolean {
  for (let at = from + 3; at < from + 32; at += 1) {
    const code = text.charCodeAt(at);
    if (code === openBracket) return true;
    if (code === lineFeed || Number.isNaN(code)) return false;
  }
  return false;
}

/** Whether Chinese, Japanese or Korean text has a bracket near the start, or opens with the name of an agency. */
function opensInHan(text: string, at: number): boolean {
  if (bracketsInHan.has(text.charAt(at)) || agenciesInHan.has(text.slice(at, at + 2))) return true;
  for (let behind = at + 2; behind < at + 12; behind += 1) {
    const code = text.charCodeAt(behind);
    if (code === openBracket || code === wideBracket) return true;
  }
  return false;
}

const bracketsInHan = new Set("【［〔（");
/** The first two signs of agencies, and of “our paper”. */
const agenciesInHan = new Set(
  "新华 新華 中新 中央 本报 本報 本社 法新 路透 美联 美聯 共同".split(" "),
);

function isBesideSpace(text: string, at: number): boolean {
  const dash = text.charCodeAt(at);
  if (dash !== hyphen) return true;
  const before = text.charCodeAt(at - 1);
  return before === space || before === hyphen || before === dot;
}

function isDash(code: number): boolean {
  return code === hyphen || (code >= 0x2012 && code <= 0x2015) || code === 0x2212 || code === 0x5f;
}

/** Whether a letter is a capital in Latin, Greek or Cyrillic; where both kinds alternate, any letter. */
function isCapital(code: number): boolean {
  if (code <= 0x5a) return code >= 0x41;
  if (code < 0xc0 || code >= 0x530) return false;
  if (code <= 0xde) return true;
  if (code < 0x100) return false;
  return (
    code < 0x370 ||
    (code < 0x3ac && code >= 0x386) ||
    (code >= 0x400 && code < 0x430) ||
    code >= 0x460
  );
}

const lineFeed = 0x0a;
const space = 0x20;
const quote = 0x22;
const openBracket = 0x28;
const wideBracket = 0xff08;
const comma = 0x2c;
const hyphen = 0x2d;
const dot = 0x2e;
const slash = 0x2f;
const digitZero = 0x30;
const digitNine = 0x39;
const colon = 0x3a;
const squareBracket = 0x5b;
