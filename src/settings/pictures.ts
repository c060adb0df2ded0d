import * as z from "zod";

/** Most widths of a picture: each is a file of its own, of every picture. */
const mostWidths = 3;

/** The settings' key `pictures`: what is made of the pictures that articles name. */
export const pictureSettings = z.strictObject({
  /** Pixels, the narrowest first. */
  widths: z
    .array(z.int().min(100).max(4000))
    .refine(
      ({ length }) => length > 0,
      "is an empty list. Write one to three widths, or leave the key out",
    )
    .refine(
      ({ length }) => length <= mostWidths,
      `has more than ${mostWidths} widths. Take some out`,
    )
    .transform((widths) => [...new Set(widths)].sort((a, b) => a - b))
    .default([480, 960, 1600]),
  /** Of WebP and JPEG. */
  quality: z.int().min(1).max(100).default(75),
  /** Whether files are published beside as they were found. */
  originals: z.boolean().default(true),
});

export type PictureSettings = Readonly<z.infer<typeof pictureSettings>>;

/** The settings' key `assets`: folders beside `articles/` in which pictures and files are looked for. */
export const assetSettings = z
  .array(
    z
      .string()
      .trim()
      .min(1)
      .refine(
        (path) => !/^[/\\~]|^[a-z]:|\\/i.test(path),
        "is not a folder beside articles/. Write a path from there, such as static or assets/images",
      )
      .transform((path) => path.split("/").filter((part) => part !== "" && part !== "."))
      .refine(
        (parts) => parts.length > 0,
        "is the whole project. Write a folder in it, such as static",
      )
      .refine(
        (parts) => !parts.includes(".."),
        "leads out of the project. Move the folder beside articles/, and write its name",
      )
      .refine(
        (parts) => !/^(?:\.|node_modules$|_site$|src$|templates$)/.test(parts[0] ?? ""),
        "is a folder of this program. Put pictures into another beside articles/, such as static",
      )
      .transform((parts) => parts.join("/")),
  )
  .transform((paths) => [...new Set(paths)])
  .default([]);

/** Keys that are allowed below `pictures`, for messages. */
export const knownPictureKeys: readonly string[] = Object.keys(pictureSettings.shape);
