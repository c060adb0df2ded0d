import type { Links } from "../../../src/model/paths.ts";
import type { Picture as OfSite } from "../../../src/model/references.ts";
import { fullPicture } from "../../../src/pages/attached/published-files.ts";
import type { Words } from "../../words/en.ts";
import { Picture } from "./Picture.tsx";

interface ZoomLinkProps extends Omit<Parameters<typeof Picture>[0], "picture"> {
  readonly picture: OfSite;
  readonly to: Links;
  readonly words: Words;
}

/** A picture that leads to itself in full size: a browser's own zoom needs no script. */
export function ZoomLink({ words, ...shown }: ZoomLinkProps) {
  const { picture, alt, to } = shown;
  return (
    <a
      class="zoom"
      href={to(fullPicture(picture))}
      // The alternative text is the name of the link.
      aria-label={alt === "" ? words.pictures.full : undefined}
    >
      <Picture {...shown} />
    </a>
  );
}
