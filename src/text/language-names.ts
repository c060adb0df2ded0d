/**
 * Returns a function that names languages in the language `own`, by Unicode CLDR: "pt-BR" is "Portuguese
 * (Brazil)" in English. An unknown tag is returned unchanged. Few tags occur, so each is looked up once.
 */
export function languageNames(own: string): (tag: string) => string {
  const names = new Intl.DisplayNames([own], { type: "language", languageDisplay: "standard" });
  const known = new Map<string, string>();
  const nameOf = (tag: string) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
  return (tag) => {
    const name = known.get(tag) ?? nameOf(tag);
    known.set(tag, name);
    return name;
  };
}
