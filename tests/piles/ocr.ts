import type { Pile } from "./pile.ts";

/** A year of a newspaper: texts of an OCR beside their scans. */
export const ocr: Pile = {
  name: "ocr",
  shows: {
    "1937/1937-07-16.txt": ["1937/1937-07-16.jpg", "1937/1937-07-16-2.jpg"],
    "1937/1937-07-17.txt": ["1937/1937-07-17.png"],
    "1937/1937-07-18.txt": ["1937/1937-07-18_1.jpg", "1937/1937-07-18_2.jpg"],
    "1937/1937-07-19.txt": ["-001", "-002", "-003"].map((page) => `1937/1937-07-19${page}.tif`),
    "1937/1937-07-20.txt": ["1937/1937-07-20.JPG"],
    "1937/1937-07-21.txt": ["1937/1937-07-21.pdf"],
    "1937/1937-07-22.txt": ["1937/1937-07-22 1.jpg", "1937/1937-07-22 2.jpg"],
    "1937/1937-07-23.md": ["1937/scans/1937-07-23 inquest.png"],
    "1937/supplement/front.txt": ["1937/supplement/front.webp"],
    "1937/index.html": ["1937/1937-07-21.pdf", "1937/masthead.png"],
  },
  linked: { "1937/index.html": ["1937/1937-07-16-2.jpg"] },
  links: {
    "1937/1937-07-23.md": ["1937/1937-07-21.txt"],
    "1937/index.html": ["1937/1937-07-16.txt", "1937/1937-07-19.txt"],
  },
  unused: ["1937/1937-08-01.jpg", "1937/Thumbs.bak"],
};
