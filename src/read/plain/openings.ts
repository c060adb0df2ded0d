/*
 * How the parts of a transcript begin that tell who speaks: “MS. MARSH:”, “Q.”, “The Chair:”, and as parliaments print
 * it “Mr. MARSH. ”. “CONTACT:” begins in the same way and names nobody.
 */

/** A name of one to four words with a colon, or the letters of questions and answers. */
const opening =
  /^(?:([\p{Lu}\p{Lt}\p{Lo}][^\s:：]{0,24}(?: [\p{Lu}\p{Lt}\p{Lo}\p{Nd}(][^\s:：]{0,24}){0,3} ?[:：])\s*\S|([QA]\.) )/u;

/** A title in small letters before a name in capitals, with a full stop. */
const printed =
  /^((?:The|Mr\.|Mrs\.|Ms\.|Miss|Dr\.|Senator|Chairman|Judge|Secretary) \p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+){0,2}(?: of \p{Lu}\p{L}+)?\.) ?[—–-]?\s*\S/u;

/** Length (characters) of the longest opening. */
const longest = 60;

const titles =
  "mr|mrs|ms|miss|dr|prof|sen|rep|rev|hon|gov|gen|col|capt|lt|sgt|herr|frau|mme|monsieur|madame|sr|sra|señor|señora|signor|signora|г-н|г-жа";
const roles =
  "chair(?:man|woman|person)?|clerk|court|witness|judge|justice|president|senator|mayor|moderator|interpreter|reporter|secretary|counsel|foreman|bailiff|coroner|operator|interviewer|commissioner|alderman|councill?or|présidente?|presidente|presidenta|präsident(?:in)?|vorsitzende[rn]?|richter(?:in)?|zeug(?:e|in)|témoin|juge|juez|testigo|председатель|свидетель";
const person = new RegExp(
  `^(?:(?:${titles})\\.? \\S|(?:(?:the|der|die|el|la|le|il) |l['’])?(?:${roles})(?![\\p{L}\\p{M}]))`,
  "iu",
);

/** What notices, press releases and mails have before a colon. */
const label =
  /^(?:who|what|when|where|why|how|contacts?|phone|tel|fax|e-?mail|web(?:site)?|notes?|(?:editor'?s?|editor’s) note|photos?|credits?|sources?|date|time|place|venue|location|subject|re|from|to|cc|attn|update|correction|summary|background|exhibit|media|press|release|title|costs?|price|tickets|admission|info|information|address|results?|recess|end)\b/i;

/** The opening of a part. */
export interface Opening {
  /** With its sign: “MS. MARSH:”. */
  readonly name: string;
  /** Whether it is that of a person: a title or an office. */
  readonly isPerson: boolean;
  /** Whether it has no small letter, or is of a person: a word of a text hardly does. */
  readonly isPlain: boolean;
}

/** Finds the opening of a line or paragraph; a label is none. */
export function findOpening(text: string): Opening | undefined {
  const name = mayOpen(text)
    ? nameIn(text)
    : mayBePrinted(text)
      ? printed.exec(text)?.[1]
      : undefined;
  if (name === undefined || label.test(name)) return undefined;
  const isPerson = person.test(name);
  return { name, isPerson, isPlain: isPerson || !/[\p{Ll}\p{Lo}]/u.test(name) };
}

function nameIn(text: string): string | undefined {
  const beginning = text.slice(0, longest + 1);
  const found = opening.exec(beginning);
  return found?.[1] ?? found?.[2] ?? printed.exec(beginning)?.[1];
}

/** Looks at a few characters only: most texts have no such opening. */
function mayOpen(text: string): boolean {
  if (text.startsWith("Q.") || text.startsWith("A.")) return true;
  const colon = text.indexOf(":");
  if (colon > 0 && colon <= longest) return true;
  return colon !== 0 && text.charCodeAt(0) > 0x2e80 && text.includes("：");
}

/** Whether a small letter, a blank and the capitals of a name are where those of “Mr. MARSH” may be. */
function mayBePrinted(text: string): boolean {
  if (text.charCodeAt(1) < 0x61) return false;
  // Behind “The” and “Mr.”, up to “Secretary”.
  for (let at = 3; at <= 9; at += 1)
    if (text.charCodeAt(at) === 0x20) return isCapital(text, at + 1) && !isSmall(text, at + 2);
  return false;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a;
}

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x61 && code <= 0x7a;
}
