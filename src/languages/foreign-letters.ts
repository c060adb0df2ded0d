/**
 * Groups of letters that a language does not have, and a close one in most sentences; the least number of them in some
 * 700 characters, since names of other languages have some.
 */
const foreignTo: Readonly<Record<string, readonly [groups: RegExp, least: number]>> = {
  ast: [/[çãõêôàèœ]|ción/g, 3],
  ca: [/ñ|ción|[ãõ]/g, 3],
  es: [/[çãõêôàèœ]|l·l/g, 3],
  fr: [/[äöãõñåø]/g, 3],
  gl: [/[çãõâê]|lh/g, 3],
  it: [/[çãõñâêœäö]/g, 3],
  pt: [/ñ|ción|[äöüåœ]/g, 3],
  da: [/[äöü]/g, 3],
  nb: [/[äöü]/g, 3],
  nn: [/[äöü]/g, 3],
  sv: [/[æøü]/g, 3],
  // Where Croatian and Bosnian have ije or je, Serbian has e.
  "sr-Latn": [/[vmp]je|[ldtm]ije[čdklmnšt]|rije[čdkš]|uvije|vrije|prije(?![mn])/g, 2],
  hr: [
    /šćen|vrednost|(?:pro|pri|iz|za)men[aeiju]|(?<!g)reš[aei]|uspe[hš]|bezbed|posled|smer|računar|\bpre\b/g,
    2,
  ],
};

/** Whether a text has letters that a language does not: then it is in a close one. */
export function isForeign(text: string, language: string): boolean {
  const entry = foreignTo[language];
  if (!entry) return false;
  const [groups, least] = entry;
  return (text.match(groups)?.length ?? 0) >= least;
}
