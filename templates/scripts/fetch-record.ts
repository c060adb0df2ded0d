/** The files of an article, as its page states them. */
export interface ArticleRecord {
  readonly title: string;
  readonly language: string;
  readonly direction: string;
  readonly files: readonly StatedFile[];
}

/** A file and the digest that the page states for it. */
export interface StatedFile {
  readonly name: string;
  readonly address: URL;
  /** SHA-256, 64 hex digits. */
  readonly sha256: string;
}

/** Reads the record on an article's page; `undefined` if there is no page. */
export async function fetchRecord(article: URL): Promise<ArticleRecord | undefined> {
  try {
    const response = await fetch(article, { cache: "no-cache", redirect: "error" });
    if (!response.ok) return undefined;
    // A parsed document runs nothing and fetches nothing.
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const title = page.querySelector<HTMLElement>("h1");
    return {
      title: title?.textContent ?? "",
      language: title?.lang ?? "",
      direction: title?.dir ?? "",
      files: [...page.querySelectorAll(".provenance .file")].flatMap((one) =>
        statedFile(one, article),
      ),
    };
  } catch {
    return undefined;
  }
}

/** Returns a stated file. Files stand beside their page; others are not ours. */
function statedFile(element: Element, article: URL): StatedFile[] {
  const link = element.querySelector("a");
  const sha256 = element.querySelector("code")?.textContent ?? "";
  if (!link || !/^[0-9a-f]{64}$/.test(sha256)) return [];
  const address = new URL(link.getAttribute("href") ?? "", article);
  const beside = address.href.startsWith(new URL(".", article).href);
  return beside ? [{ name: link.textContent ?? "", address, sha256 }] : [];
}
