import { kindOf } from "../../../src/model/other-file.ts";
import type { Links } from "../../../src/model/paths.ts";
import type { Target } from "../../../src/model/references.ts";
import type { Words } from "../../words/en.ts";
import { FileKind } from "./FileKind.tsx";
import { MissingPicture } from "./MissingPicture.tsx";
import type { Picture } from "./Picture.tsx";
import { ZoomLink } from "./ZoomLink.tsx";

type Loading = NonNullable<Parameters<typeof Picture>[0]["loading"]>;

interface ShownTargetProps {
  readonly target: Target;
  readonly alt: string;
  readonly loading?: Loading;
  readonly to: Links;
  readonly words: Words;
}

/** What stands in place of a picture: the picture, a link to where it is or to what else was named, or a frame. */
export function ShownTarget({ target, alt, loading = "lazy", to, words }: ShownTargetProps) {
  switch (target?.kind) {
    case "picture":
      return (
        <ZoomLink picture={target.picture} alt={alt} loading={loading} to={to} words={words} />
      );
    case "address":
      // Loaded from there, it would tell its host who reads what; and it would be no part of the archive.
      return (
        <a class="elsewhere" href={target.url} rel={elsewhere}>
          {words.pictures.elsewhere(alt)}
        </a>
      );
    case "file":
      // A picture that cannot be made into others.
      if (kindOf(target.file.file) === "picture")
        return <MissingPicture alt={alt} file={target.file} to={to} words={words} />;
      return (
        <>
          <a href={to(target.file.path)}>{alt || nameOf(target.file.file)}</a>{" "}
          <FileKind file={target.file} words={words} />
        </>
      );
    case "page":
      return <a href={to(target.path)}>{alt || words.pictures.elsewhere("")}</a>;
    case "passage":
      return <a href={`#${target.id}`}>{alt || words.pictures.elsewhere("")}</a>;
    default:
      return <MissingPicture alt={alt} to={to} words={words} />;
  }
}

/** Relation of links that leave the archive. */
export const elsewhere = "noopener noreferrer nofollow";

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
