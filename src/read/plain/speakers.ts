import { isSentence } from "./line.ts";
import { findOpening, type Opening } from "./openings.ts";

/** Least number of paragraphs with an opening, least number of names that occur again. */
const fewest = 4;
const fewestNames = 2;
/** Least number of openings, if two or more are of persons. */
const fewestOfPersons = 3;

interface Found extends Opening {
  readonly at: number;
}

/**
 * Finds how the paragraphs of a transcript begin that tell who speaks. A text is one if several such openings occur
 * again, or are of persons, and what follows them is mostly sentences: “Flour: 200 g”, “Where: the old harbour” and
 * “Photo: A. Marsh” are no speech.
 */
export function findSpeakers(paragraphs: readonly string[]): readonly string[] | undefined {
  return speakersOf(paragraphs, (at) => isSentence(paragraphs[at] ?? ""));
}

/** Finds the lines of a wrapped transcript with which a speech begins: by their places, how they begin. */
export function findSpeeches(lines: readonly string[]): ReadonlyMap<number, string> {
  const isEnd = (at: number) => at === 0 || isSentence(lines[at - 1] ?? "");
  const speakers = new Set(speakersOf(lines, isEnd));
  const speeches = new Map<number, string>();
  if (speakers.size === 0) return speeches;
  for (const [at, line] of lines.entries()) {
    const name = isEnd(at) ? findOpening(line)?.name : undefined;
    if (name !== undefined && speakers.has(name)) speeches.set(at, name);
  }
  return speeches;
}

function speakersOf(
  texts: readonly string[],
  isSpeech: (at: number) => boolean,
): readonly string[] | undefined {
  const found: Found[] = [];
  for (let at = 0; at < texts.length; at += 1) {
    const one = findOpening(texts[at] ?? "");
    if (one) found.push({ ...one, at });
  }
  if (found.length < 2) return undefined;
  const speeches = found.filter(({ at }) => isSpeech(at)).length;
  const again = namesAgain(found);
  const isAgain = ({ name }: Opening) => again.has(name);
  const recurring = found.filter(isAgain).length;
  const areAgain =
    again.size >= fewestNames && recurring >= fewest && recurring >= found.length / 2;
  const hasSpeeches = speeches >= found.length / 2;
  if (!hasSpeeches || !(areAgain || arePersons(found, speeches, texts.length))) return undefined;
  const speaking = found.filter((one) => one.isPlain || (areAgain && isAgain(one)));
  return [...new Set(speaking.map(({ name }) => name))];
}

/** Returns the names that occur more than once. */
function namesAgain(found: readonly Opening[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { name } of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].flatMap(([name, count]) => (count > 1 ? [name] : [])));
}

/**
 * Whether openings are those of a hearing, where many speak once or twice: some are of persons, or two in capitals occur
 * again, and hardly any are of another kind. Two persons are enough where they have most of a text.
 */
function arePersons(found: readonly Found[], speeches: number, texts: number): boolean {
  const plain = found.filter(({ isPlain }) => isPlain);
  if (speeches < found.length * 0.65 || plain.length < found.length * 0.75) return false;
  const persons = plain.filter(({ isPerson }) => isPerson);
  const names = new Set(persons.map(({ name }) => name));
  const isMost = plain.length * 2 >= texts;
  const least = isMost ? 2 : fewestOfPersons;
  if (names.size >= 2 && found.length >= least && persons.length >= found.length * 0.4) return true;
  return plain.length >= fewest && namesAgain(plain).size >= fewestNames;
}
