import { escapeHtml } from "../html.ts";
import type { Reading } from "./reading.ts";
import type { Tag } from "./scan-tag.ts";
import { fill } from "./template/links.ts";

/** A sign between the parts that a boundary separates: it is no element of a page. */
export const boundary = '<hr class="boundary">';

/** Elements that hold sources of one medium, and what stands in for it. */
const rooms: ReadonlySet<string> = new Set(["audio", "video", "object"]);
/** Elements that are a medium, or a source of one. */
const media: ReadonlySet<string> = new Set(
  "audio video object iframe embed source param frame portal bgsound".split(" "),
);
const frames: ReadonlySet<string> = new Set(["iframe", "frame", "portal"]);

interface Room {
  readonly name: string;
  readonly raw: string;
  /** Whether its link has been written: then its other sources and what stands in for it write none. */
  isLinked: boolean;
}

/** Films, sounds, frames and pictures in HTML, each of which becomes a picture or a link. */
export class Media {
  readonly #reading: Reading;
  readonly #html: string;
  readonly #open: Room[] = [];
  readonly #lastEnds = new Map<string, number>();
  /** In `<picture>`, the tag of a source that stands for a picture, if there is none; "" before the first. */
  #source: string | undefined;

  constructor(html: string, reading: Reading) {
    this.#html = html;
    this.#reading = reading;
  }

  /** What an element becomes; undefined if it is no medium. `at` is the position of its tag. */
  write({ name, isEnd, attributes, end }: Tag, at: number): string | undefined {
    if (name === "picture") return this.#endPicture(isEnd);
    if (isEnd) {
      if (!rooms.has(name)) return media.has(name) ? "" : undefined;
      const room = this.#open.findLastIndex((one) => one.name === name);
      for (const { name: ended, isLinked, raw } of room < 0 ? [] : this.#open.splice(room))
        if (ended === "object" && !isLinked) this.#reading.leaveOut("program", raw);
      return boundary;
    }
    if (name === "img" || name === "image") return this.#picture(attributes);
    if (name === "area") return this.#area(attributes);
    if (!media.has(name)) return undefined;
    if (name === "source" && this.#source !== undefined) {
      this.#source ||= addressIn(attributes);
      return "";
    }
    const get = (key: string) => attributes.get(key) ?? "";
    const src = name === "param" ? addressOfParameter(attributes) : addressIn(attributes);
    const before = this.#open.at(-1);
    const isOpened = rooms.has(name) && this.#ends(name, at);
    if (isOpened) this.#open.push({ name, raw: this.#html.slice(at, end), isLinked: src !== "" });
    const poster = fill(get("poster"));
    const shown = poster === "" ? "" : `${boundary}${this.#image(poster, "", "")}`;
    if (src === "" || (name === "param" && !before)) return shown + boundary;
    if (before?.isLinked && !frames.has(name)) return shown + boundary;
    if (before) before.isLinked = true;
    return `${shown}${boundary}${this.#linkTo(src, get("title"), frames.has(name))}${boundary}`;
  }

  /** What is left at the end of a text. */
  end(): string {
    return this.#endPicture(true);
  }

  #endPicture(isEnd: boolean): string {
    const src = this.#source ?? "";
    this.#source = isEnd ? undefined : "";
    return src === "" ? "" : this.#image(src, "", "");
  }

  #picture(attributes: Tag["attributes"]): string {
    const get = (key: string) => attributes.get(key) ?? "";
    const given = fill(get("src") || get("href") || get("xlink:href"));
    const late =
      get("data-src") ||
      get("data-lazy-src") ||
      get("data-original") ||
      get("srcset") ||
      get("data-srcset");
    const src = given === "" || (given.startsWith("data:") && late !== "") ? firstOf(late) : given;
    const instead = this.#source ?? "";
    if (this.#source !== undefined) this.#source = "";
    return this.#image(src === "" ? instead : src, get("alt"), get("title"));
  }

  /** A part of a picture that is a link has its words below the picture. */
  #area(attributes: Tag["attributes"]): string {
    const get = (key: string) => attributes.get(key)?.trim() ?? "";
    const to = fill(get("href"));
    const words = escapeHtml(get("alt") || get("title") || to);
    return `${boundary}${this.#expand(this.#reading.link(to, words))}${boundary}`;
  }

  #image(src: string, alt: string, title: string): string {
    return this.#expand(this.#reading.picture(src.replace(/,$/, ""), alt, title));
  }

  /** A page of another site: its title, or its address; a file: also its name. */
  #linkTo(src: string, title: string, isFrame: boolean): string {
    const to = src.trim();
    const isPage = /^(?:https?:)?\/\/[^/]*(?:\/[^?#]*?)?(?:[?#]|$)/i.test(to) && !isFile(to);
    if (!isFrame && !isPage) return this.#expand(this.#reading.file(to, title));
    const words = title.trim() || to.replace(/^\/\//, "https://");
    return this.#expand(this.#reading.link(to, escapeHtml(words)));
  }

  /** Our own tags stand in the HTML at once. */
  #expand(html: string): string {
    return html.replace(/\x02(\d+)\x03/g, (_, number: string) =>
      this.#reading.held(Number(number)),
    );
  }

  /** Whether an element of a name ends somewhere: one that does not holds nothing. */
  #ends(name: string, at: number): boolean {
    let last = this.#lastEnds.get(name);
    if (last === undefined) {
      last = this.#html.toLowerCase().lastIndexOf(`</${name}`);
      this.#lastEnds.set(name, last);
    }
    return last > at;
  }
}

function isFile(address: string): boolean {
  return /\/[^/?#]+\.[a-z\d]{2,4}(?:[?#]|$)/i.test(address.replace(/^(?:https?:)?\/\/[^/]*/i, ""));
}

function addressIn(attributes: Tag["attributes"]): string {
  const get = (key: string) => attributes.get(key) ?? "";
  return fill(
    get("src") || get("data") || get("data-src") || get("data-lazy-src") || firstOf(get("srcset")),
  );
}

/** The first address of a list of sizes. */
function firstOf(sizes: string): string {
  return fill(sizes.trim().split(/\s/, 1)[0] ?? "").replace(/,$/, "");
}

/** The film that a parameter of a program names. */
function addressOfParameter(attributes: Tag["attributes"]): string {
  const name = attributes.get("name") ?? "";
  const isFilm = /^(?:movie|src|url|file(?:name)?|data|source|href)$/i.test(name.trim());
  return isFilm ? fill(attributes.get("value") ?? "") : "";
}
