/**
 * What a language calls other languages: "pt-BR" is "Portuguese (Brazil)" by Unicode CLDR. A tag that it
 * does not know is named as it stands. Few tags occur, so each is looked up once.
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
