import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { kindOf } from "../../src/model/other-file.ts";
import { type Element, findAll } from "../site/parse-html.ts";

/** Returns the SHA-256 of a file. */
export function digestOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/** The element that names a file on a page: pictures are shown, other files are links. */
export function tagOf(path: string): "a" | "img" {
  return kindOf(path) === "picture" ? "img" : "a";
}

/** Whether elements of a page name a file, by its digest, as the site does. */
export function isNamed(page: Element, tag: "a" | "img", digest: string): boolean {
  const addresses = findAll(page, tag).map(
    ({ attributes }) => attributes.get(tag === "a" ? "href" : "src") ?? "",
  );
  return addresses.some((address) => address.includes(digest.slice(0, 16)));
}
