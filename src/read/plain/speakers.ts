import { isSentence } from "./line.ts";

/** A name of one to four words with a colon, or the letters of questions and answers. */
const opening =
  /^(?:([\p{Lu}\p{Lt}\p{Lo}][^\s:：]{0,24}(?: [\p{Lu}\p{Lt}\p{Lo}\p{Nd}(][^\s:：]{0,24}){0,3} ?[:：])\s*\S|([QA]\.) )/u;

/** Length of the longest opening. */
const longest = 60;
/** Least number of paragraphs with such an opening, least number of names that occur again. */
const fewest = 4;
const fewestNames = 2;

/**
 * Finds how the paragraphs of a transcript begin that tell who speaks. A text is one if several such openings occur
 * again, and what follows them is mostly sentences: “Flour: 200 g”, “Where: the old harbour” and “Photo: A. Marsh” are
 * no speech.
 */
export function findSpeakers(paragraphs: readonly string[]): readonly string[] | undefined {
  const counts = new Map<string, number>();
  let sentences = 0;
  let total = 0;
  for (const text of paragraphs) {
    if (!mayOpen(text)) continue;
    const found = opening.exec(text.slice(0, longest + 1));
    const name = found?.[1] ?? found?.[2];
    if (name === undefined) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    total += 1;
    if (isSentence(text)) sentences += 1;
  }
  if (total < fewest || sentences < total / 2) return undefined;
  const names = [...counts].filter(([, count]) => count > 1);
  const recurring = names.reduce((sum, [, count]) => sum + count, 0);
  if (names.length < fewestNames || recurring < fewest || recurring < total / 2) return undefined;
  return names.map(([name]) => name);
}

/** Looks at the first characters only: most texts have no such opening. */
function mayOpen(text: string): boolean {
  if (text.charCodeAt(1) === 0x2e) return true;
  const colon = text.indexOf(":");
  return (
    (colon > 0 && colon <= longest) ||
    (colon !== 0 && text.charCodeAt(0) > 0x2e80 && text.includes("："))
  );
}
