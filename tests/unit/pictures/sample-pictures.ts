import sharp from "sharp";

/** A picture without detail, `width` by `height` pixels. */
export function plain(width: number, height: number, background = "#a05020") {
  return sharp({ create: { width, height, channels: 3, background } });
}

/** A photograph as a telephone leaves it: where it was taken, who took it, and which way is up. */
export function photograph(): Promise<Buffer> {
  const gps = { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1", GPSLongitudeRef: "W" };
  return plain(1200, 800)
    .withExif({ IFD0: { Artist: "Ada Private" }, IFD3: gps })
    .withMetadata({ orientation: 6 })
    .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'><secret>Ada Private</secret></x:xmpmeta>")
    .jpeg()
    .toBuffer();
}

/** Three frames, as GIF or WebP. */
export async function animation(form: "gif" | "webp"): Promise<Buffer> {
  const colours = ["#f00", "#0f0", "#00f"];
  const frames = await Promise.all(colours.map((one) => plain(40, 30, one).png().toBuffer()));
  return sharp(frames, { join: { animated: true } })
    .toFormat(form)
    .toBuffer();
}
