/** A page and what stands on it. */
export interface FeaturedPage {
  readonly path: string;
  readonly features: readonly string[];
}

const tag = /<([a-z][a-z0-9-]*)\b([^>]*)>/g;

/** What a page shows, by its HTML: elements, each class, and what direction and role they have. */
export function featuresOf(html: string): string[] {
  const features = new Set<string>();
  for (const [, name = "", attributes = ""] of html.matchAll(tag)) {
    features.add(name);
    const classes = /\sclass="([^"]*)"/.exec(attributes)?.[1]?.split(" ") ?? [];
    for (const one of classes) features.add(`${name}.${one}`);
    for (const [found] of attributes.matchAll(/\s(?:role|dir|aria-current|rel)="[^"]*"/g)) {
      features.add(`${name}${found}`);
    }
  }
  return [...features];
}

/**
 * As few pages as have all features between them, besides those that are `wanted` anyhow: again and
 * again the page that has most of what is still missing, the first of those that have as much.
 */
export function coverFeatures<P extends FeaturedPage>(
  pages: readonly P[],
  wanted: readonly string[],
): P[] {
  const missing = new Set(pages.flatMap(({ features }) => features));
  const taken = pages.filter(({ path }) => wanted.includes(path));
  for (const page of taken) for (const feature of page.features) missing.delete(feature);
  while (missing.size > 0) {
    const news = ({ features }: P) => features.filter((one) => missing.has(one)).length;
    const best = pages.reduce((most, page) => (news(page) > news(most) ? page : most));
    taken.push(best);
    for (const feature of best.features) missing.delete(feature);
  }
  return taken;
}
