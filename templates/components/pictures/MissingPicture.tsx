import type { Words } from "../../words/en.ts";

interface MissingPictureProps {
  readonly alt: string;
  readonly words: Words;
}

/** A frame in place of a picture that is not there, with what it would show in words. */
export function MissingPicture({ alt, words }: MissingPictureProps) {
  return (
    <span class="missing">
      <span class="missing__word" lang={words.language} dir={words.direction}>
        {words.pictures.missing}
      </span>
      {alt !== "" && (
        <>
          {" "}
          <span class="missing__text">{alt}</span>
        </>
      )}
    </span>
  );
}
