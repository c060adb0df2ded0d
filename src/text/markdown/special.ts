/** Signs of what CommonMark does not have, or what we read otherwise than marked. */
const special =
  /[~|{]|==|%%|\^\[|(?:\/\/|www\.)[^\s<()]*[\]\u201d\u3001-\u3011\uff01-\uff1f]|(?:^|\s)\^[a-z\d-]{3,}\s*$|^ {0,3}(?::[ \t]|\*\[)|\[[[^!]|\[\/?[a-z][\w-]*(?:\]| [^\]\n]*=)|\]:|\]\([^)\n]* |<[a-z/!?]|^[ \t]*\[(?:caption|toc|embed|youtube|vimeo|gallery|audio|video)/im;

/** A sign of emphasis in a line with Chinese, Japanese or Korean. */
const inWide =
  /[*_][^\n]*[\u2e80-\u9fff\uac00-\ud7af\uf900-\uffef]|[\u2e80-\u9fff\uac00-\ud7af\uf900-\uffef][^\n]*[*_]/;
/** Most texts have no such sign, which is soon seen. */
const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\uffef]/;

/** Whether a text has signs of what CommonMark does not have, or what we read otherwise than marked. */
export function isSpecial(text: string): boolean {
  return special.test(text) || (wide.test(text) && inWide.test(text));
}
