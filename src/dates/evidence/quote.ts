import type { Cue } from "./cues.ts";

/** The few words that end in a cue: "Lavrov said Wednesday". */
export function quoteBefore({ before, word }: Cue): string {
  return `${lastWords(before)}${word}`;
}

/** The few words that begin with a cue, and two before it: "Russia in January will also start". */
export function quoteAround({ before, word, after }: Cue): string {
  const next = /^\.?(?:\s\S+){0,3}/.exec(after)?.[0] ?? "";
  return `${lastWords(before)}${word}${next.replace(/[,;:.]$/, "")}`;
}

/** At most four words, never more than 60 characters. */
function lastWords(before: string): string {
  const words = /(?:^|(?<=\s))(?:\S{1,24}\s+){0,4}$/.exec(before)?.[0] ?? "";
  // Half a quotation reads as a whole one: of “…a war,” Lavrov said, the last two words remain.
  return words.replace(/^.*["“”]\s*/, "");
}
