import type { PublishedFile } from "../../../src/model/references.ts";
import type { Words } from "../../words/en.ts";
import { fileSize, kindOfFile } from "../../words/file-size.ts";

interface FileKindProps {
  readonly file: Pick<PublishedFile, "type" | "bytes">;
  readonly words: Words;
}

/** What a link to a file leads to, for those who think twice before they load it. */
export function FileKind({ file: { type, bytes }, words }: FileKindProps) {
  return (
    <span class="file-kind" lang={words.language} dir={words.direction}>
      ({words.pictures.file(kindOfFile(type, words), fileSize(bytes, words))})
    </span>
  );
}
