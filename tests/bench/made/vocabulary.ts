import { drawInteger, drawItem, makeRandom, type Random } from "./random.ts";

/** About as many different words as a regional paper uses in a year. */
const size = 20_000;

/** The commonest words of English news, in order: they are nearly half of every text. */
const commonest = `
the of to and a in that for is on was said with he as it at by from be has his have an are not
will who but they its were or their this which had one about been more would after up i when we
out she there her all if new year people last two first some can no what than time over into
also so do you other could only million years just how before three most state made city day
local make where them many against now then any such percent government police told while
because much did public those several since school company officials both second through under
week home between council work him part back down court being still group next long high may
report plan including called another use four number market case health off president member
money`
  .trim()
  .split(/\s+/);

const openings =
  ",b,b,bl,br,c,ch,cr,d,d,dr,f,g,gr,h,j,l,l,m,m,n,n,p,pl,r,r,s,s,sh,st,t,t,tr,v,w".split(",");
const vowels = "a,a,a,e,e,e,e,i,i,i,o,o,o,u,u,ai,ea,ou".split(",");
const closings = ",,,b,ck,d,d,l,ll,m,n,n,nt,p,r,r,s,s,st,t,te".split(",");

/** Words by rank, the commonest first; none twice. */
export const vocabulary: readonly string[] = makeVocabulary();

/** A word of `syllables` that sounds English and most often is not. */
export function makeWord(random: Random, syllables: number): string {
  let word = "";
  for (let syllable = 0; syllable < syllables; syllable += 1) {
    word += drawItem(random, openings) + drawItem(random, vowels);
  }
  return word + drawItem(random, closings);
}

function makeVocabulary(): readonly string[] {
  const random = makeRandom(1, 0);
  const words = new Set(commonest);
  while (words.size < size) {
    // As in any language, what is said less often is longer.
    const longest = words.size < 600 ? 2 : words.size < 4000 ? 3 : 4;
    words.add(makeWord(random, drawInteger(random, 1, longest)));
  }
  return [...words];
}
