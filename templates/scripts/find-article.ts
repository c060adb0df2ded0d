/** Addresses of articles, and of nothing else: DESIGN.md section 6. */
const articleAddress =
  /^\/(?:undated|\d{4}(?:\/\d{2}){0,2})\/[a-z0-9][a-z0-9-]*-[0-9a-f]{12}\.html$/;

/**
 * Returns the article that a fragment names: `#/2021/11/22/slug-id.html`. Anybody can write such a link,
 * so only an address of an article in this site is accepted, letter by letter.
 * @param root - where the site begins
 */
export function findArticle(fragment: string, root: URL): URL | undefined {
  const path = fragment.slice(1);
  return articleAddress.test(path) ? new URL(path.slice(1), root) : undefined;
}
