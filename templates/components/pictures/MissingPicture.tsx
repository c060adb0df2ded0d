import type { Links } from "../../../src/model/paths.ts";
import type { PublishedFile } from "../../../src/model/references.ts";
import type { Words } from "../../words/en.ts";
import { FileKind } from "./FileKind.tsx";

interface MissingPictureProps {
  readonly alt: string;
  /** The picture as it was found, if it is there but cannot be shown. */
  readonly file?: PublishedFile;
  readonly to: Links;
  readonly words: Words;
}

/** A frame in place of a picture that is not there or cannot be shown, with what it would show in words. */
export function MissingPicture({ alt, file, to, words }: MissingPictureProps) {
  const { missing, unshown } = words.pictures;
  return (
    <span class="missing">
      <span class="missing__word" lang={words.language} dir={words.direction}>
        {file ? unshown : missing}
      </span>
      {alt !== "" && (
        <>
          {" "}
          <span class="missing__text">{alt}</span>
        </>
      )}
      {file && (
        <>
          {" "}
          <a href={to(file.path)} dir="ltr">
            {file.file.slice(file.file.lastIndexOf("/") + 1)}
          </a>{" "}
          <FileKind file={file} words={words} />
        </>
      )}
    </span>
  );
}
