import type { Mended } from "../../../src/model/article.ts";
import type { Words } from "../../words/en.ts";

interface MendedWordsProps {
  readonly mended: Mended;
  readonly words: Words;
}

/** A note on what was mended when the file was read, with some of the words as found in it. */
export function MendedWords({ mended: { places, examples }, words }: MendedWordsProps) {
  const { mended, comma } = words.article;
  const found = examples.map((one, at) => [at > 0 && comma(), <code dir="auto">{one.found}</code>]);
  return <p>{mended(places, [found, examples.length < places && " …"])}</p>;
}
