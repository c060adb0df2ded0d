import type { Links } from "../../../src/model/paths.ts";
import type { Picture as OfSite } from "../../../src/model/references.ts";

interface PictureProps {
  readonly picture: Omit<OfSite, "original">;
  /** What it shows, in words; "" if words beside it say so already. */
  readonly alt: string;
  /** How wide it is on the page, as the attribute `sizes` tells it. */
  readonly sizes?: string;
  /** Whether it is loaded at once, or even before others. Further down a page, pictures wait until they are near. */
  readonly loading?: "lazy" | "eager" | "first";
  readonly to: Links;
}

/** As wide as a text on a wide screen (`--measure`), otherwise as wide as the screen. */
const asText = "(min-width: 40rem) 38rem, 92vw";

/** A picture in as many widths as there are. Its size is known before it is there, so that nothing moves. */
export function Picture({ picture, alt, sizes = asText, loading = "lazy", to }: PictureProps) {
  const { path, width, height, sources } = picture;
  const image = (
    <img
      src={to(path)}
      width={width}
      height={height}
      alt={alt}
      loading={loading === "lazy" ? "lazy" : undefined}
      fetchpriority={loading === "first" ? "high" : undefined}
      decoding="async"
    />
  );
  if (sources.length === 0) return image;
  const srcset = sources.map((one) => `${to(one.path)} ${one.width}w`).join(", ");
  return (
    <picture>
      <source type="image/webp" srcset={srcset} sizes={sizes} />
      {image}
    </picture>
  );
}
