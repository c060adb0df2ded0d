import type { Links } from "../../src/paths.ts";
import type { Index, Shelf } from "../../src/shelves.ts";

interface BreadcrumbsProps {
  readonly index: Index;
  /** The innermost shelf of the way. */
  readonly shelf?: Shelf | undefined;
  readonly to: Links;
}

/** The way from the front page through an index to a shelf. */
export function Breadcrumbs({ index, shelf, to }: BreadcrumbsProps) {
  const way = [
    { path: "/", label: "Front page" },
    { path: index.root, label: index.title },
  ];
  return (
    <nav class="breadcrumbs" aria-label="Where this stands">
      <ol>
        {[...way, ...shelvesTo(shelf)].map(({ path, label }) => (
          <li>
            <a href={to(path)}>
              <bdi>{label}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function shelvesTo(shelf: Shelf | undefined): Shelf[] {
  return shelf ? [...shelvesTo(shelf.parent), shelf] : [];
}
