import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { makeRandom } from "../made/random.ts";

/** Size of a made photograph in pixels: twelve million, as telephones take them. */
const width = 4000;
const height = 3000;

/**
 * Writes photographs of about 3 MB: broad gradients, shapes with edges, and noise of several sizes, so that they have
 * as much for an encoder to do in every width as real ones. The same number gives the same photograph.
 */
export async function makePhotographs(folder: string, count: number): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const path = join(folder, `photo-${at}.jpg`);
    writeFileSync(path, await makePhotograph(at));
    paths.push(path);
  }
  return paths;
}

/** Makes one photograph as JPEG. */
export async function makePhotograph(seed: number): Promise<Buffer> {
  const random = makeRandom(seed, 77);
  const layer = async (scale: number, strength: number) => {
    const [w, h] = [Math.ceil(width / scale), Math.ceil(height / scale)];
    const data = Buffer.alloc(w * h * 3);
    for (let at = 0; at < data.length; at += 3) {
      const grey = 128 + strength * (random() - 0.5);
      for (let channel = 0; channel < 3; channel += 1)
        data[at + channel] = grey + 0.2 * strength * (random() - 0.5);
    }
    const raw = { width: w, height: h, channels: 3 } as const;
    return sharp(data, { raw }).resize(width, height, { fit: "fill" }).png().toBuffer();
  };
  const layers = [
    await layer(64, 150),
    await layer(16, 90),
    await layer(5, 60),
    await layer(1, 34),
  ];
  return sharp({ create: { width, height, channels: 3, background: "#808080" } })
    .composite([
      { input: Buffer.from(shapes(random)) },
      ...layers.map((input) => ({ input, blend: "soft-light" as const })),
    ])
    .jpeg({ quality: 91 })
    .toBuffer();
}

function shapes(random: () => number): string {
  const colour = () =>
    `hsl(${Math.floor(random() * 360)} ${20 + random() * 40}% ${20 + random() * 60}%)`;
  const one = () =>
    `<ellipse cx="${random() * width}" cy="${random() * height}" rx="${random() * 600}" ry="${random() * 400}" fill="${colour()}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="${colour()}"/><stop offset="1" stop-color="${colour()}"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/>${Array.from({ length: 120 }, one).join("")}</svg>`;
}
