import { settlePile } from "../../../src/archive.ts";
import { planSite } from "../../../src/engine/whole-site.ts";
import type { ArticlePage } from "../../../src/pages/article-page.ts";
import type { PictureOfEntry } from "../../../src/pages/links.ts";
import { decodeFile } from "../../../src/read/decode-file.ts";
import { parseArticle, withoutText } from "../../../src/read/read-article.ts";
import { parseSettings } from "../../../src/settings/settings.ts";
import renderArticle from "../../../templates/pages/article.11ty.tsx";
import renderHome from "../../../templates/pages/home.11ty.tsx";
import renderShelf from "../../../templates/pages/shelf.11ty.tsx";

/** What a test wishes of a small archive. */
interface Wish {
  readonly settings?: string;
  /** HTML of the first article's text. */
  readonly html?: string;
  /** What the first article's page is given. */
  readonly page?: Partial<ArticlePage>;
  /** What lists are given for the first article. */
  readonly entry?: PictureOfEntry;
  readonly titles?: readonly string[];
}

const body =
  "The council met on Friday. It talked of the bridge, and of who should pay for it.\n".repeat(3);

/** Renders the page of an article, that of its day and the front page, by the real templates. */
export function renderPages({
  settings: yaml = "",
  html,
  page,
  entry,
  titles = ["The vote", "The plan"],
}: Wish) {
  const settings = parseSettings(yaml, "archive.yaml");
  const files = titles.map((title, at) => {
    const head = `---\ntitle: "${title}"\ndate: 2021-05-${String(27 - at)}\nsource: Harbour Mail\n---\n\n`;
    const path = `a${at}.md`;
    return parseArticle(path, decodeFile(path, Buffer.from(head + body), undefined), settings);
  });
  const records = new Map(files.map(({ article }) => [article?.file.path, article]));
  const archive = settlePile({ files: files.map(withoutText), ignored: [] }, settings);
  const site = planSite(
    archive,
    (path) => {
      const record = records.get(path);
      if (!record) throw new Error(path);
      return path === "a0.md" && html !== undefined
        ? { ...record, body: { kind: "html", html } }
        : record;
    },
    false,
  );
  const [front] = site.pages.front;
  const item = site.pages.articles.find(({ article }) => article.file.path === "a0.md");
  const shelf = site.pages.shelves.find(
    ({ groups }) => groups.flatMap((one) => one.articles).length > 1,
  );
  if (!front || !item || !shelf) throw new Error("There are too few pages.");
  const withPicture = <Entry extends { readonly path: string }>(one: Entry) =>
    one.path === item.path && entry ? { ...one, picture: entry } : one;
  const home = { ...front.home, latest: front.home.latest.map(withPicture) };
  const groups = shelf.groups.map((group) => ({
    ...group,
    articles: group.articles.map(withPicture),
  }));
  const context = (path: string) => ({ site, page: { url: path } });
  return {
    path: item.path,
    shelfPath: shelf.path,
    article: String(renderArticle({ ...context(item.path), item: { ...item, ...page } })),
    home: String(renderHome({ ...context("/"), item: { ...front, home } })),
    shelf: String(renderShelf({ ...context(shelf.path), item: { ...shelf, groups } })),
  };
}
