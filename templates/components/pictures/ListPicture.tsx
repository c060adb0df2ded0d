import type { Links } from "../../../src/model/paths.ts";
import type { PictureOfEntry } from "../../../src/pages/links.ts";
import { Picture } from "./Picture.tsx";

interface ListPictureProps extends PictureOfEntry {
  /** Whether it is that of the newest article on the front page. */
  readonly isLarge: boolean;
  readonly to: Links;
}

/** A small picture beside a headline, cut to the same shape as all of its list, so that the list stands still. */
export function ListPicture({ picture, alt, isLarge, to }: ListPictureProps) {
  const sources = isLarge ? picture.sources : picture.sources.slice(0, 1);
  return (
    <span class="article-list__picture">
      <Picture
        picture={{ ...picture, sources }}
        alt={alt}
        sizes={isLarge ? "(min-width: 60rem) 40rem, 92vw" : "8rem"}
        loading={isLarge ? "eager" : "lazy"}
        to={to}
      />
    </span>
  );
}
