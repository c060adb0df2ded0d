import type { Words } from "../../words/en.ts";

interface NamesProps {
  readonly names: readonly string[];
  readonly words: Words;
}

/** A list of names, each isolated from the direction of its neighbours. */
export function Names({ names, words }: NamesProps) {
  return (
    <>
      {names.map((name, at) => (
        <>
          {at > 0 && words.article.comma()}
          <bdi>{name}</bdi>
        </>
      ))}
    </>
  );
}
