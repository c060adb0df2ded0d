import { type Links, searchPath } from "../../../src/model/paths.ts";
import type { Words } from "../../words/en.ts";

interface SearchFieldProps {
  readonly to: Links;
  readonly words: Words;
}

/** A search field for any page: a plain form that leads to the search page. */
export function SearchField({ to, words }: SearchFieldProps) {
  return (
    <search>
      <form class="search-field" action={to(searchPath)}>
        <input
          class="search-field__input"
          type="search"
          name="q"
          aria-label={words.search.label}
          placeholder={words.search.title}
          accesskey="s"
        />
        <button class="search-field__button" type="submit">
          {words.search.submit}
        </button>
      </form>
    </search>
  );
}
