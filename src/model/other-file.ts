/** A file that is no article: a picture or the like by its ending, or a page that leads to articles. */
export type OtherFile = "picture" | "pdf" | "audio" | "video" | "page" | "other";

/** Kinds of files that articles name, by ending: those that browsers show or play, and what scanners write. */
const kinds: Readonly<Record<Exclude<OtherFile, "page" | "other">, readonly string[]>> = {
  picture: "jpg jpeg jpe jfif png gif webp avif svg tif tiff bmp heic heif".split(" "),
  pdf: ["pdf"],
  audio: "mp3 m4a ogg oga opus wav flac aac".split(" "),
  video: "mp4 m4v webm ogv mov avi mkv mpg mpeg".split(" "),
};

const kindOfEnding = new Map(
  Object.entries(kinds).flatMap(([kind, endings]) =>
    endings.map((one) => [one, kind as OtherFile]),
  ),
);

/** Returns what a file is that is no article, as its name says. */
export function kindOf(path: string): OtherFile {
  return kindOfEnding.get(endingOf(path)) ?? "other";
}

/** Returns the ending of a name, in small letters and without the dot; "" if there is none. */
export function endingOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}
