import { counted, type Writing } from "../words.ts";

/** Makes the words around pictures and files, in English. */
export function pictureWords(own: Writing) {
  const bytes = counted(own, { one: "# byte", other: "# bytes" });
  const pages = counted(own, { one: "# page", other: "# pages" });
  return {
    missing: "Picture not in this archive",
    unshown: "Picture that cannot be shown here",
    elsewhere: (text: string) => (text === "" ? "[Image]" : `[Image: ${text}]`),
    full: "The picture in full size",
    file: (kind: string, size: string) => `${kind}, ${size}`,
    kinds: {
      "application/pdf": "PDF",
      audio: "sound",
      video: "film",
      image: "picture",
      text: "text",
      other: "file",
    } as Readonly<Record<string, string>>,
    bytes,
    units: ["kB", "MB", "GB"] as readonly string[],
    original: (address: string) => `At its original address: ${address}`,
    scan: "Scan",
    showScan: (count: number) => `Show the scan (${pages(count)})`,
    scanPage: (page: number, of: number) =>
      of === 1
        ? "Scan of the text"
        : `Scan of the text, page ${own.number(page)} of ${own.number(of)}`,
    inRecord: { picture: "Picture as found", file: "File as found" },
    allFiles: counted(own, { one: "# picture or file", other: "# pictures and files" }),
  };
}
