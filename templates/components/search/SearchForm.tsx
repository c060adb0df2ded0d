import { type Links, searchPath } from "../../../src/model/paths.ts";
import type { Words } from "../../words/en.ts";

interface SearchFormProps {
  readonly to: Links;
  readonly words: Words;
}

/** The complete form of the search page: words, time span, order. */
export function SearchForm({ to, words: { search } }: SearchFormProps) {
  return (
    <search>
      <form class="search-form" id="search-form" action={to(searchPath)}>
        <div class="search-form__words">
          <input
            class="search-form__input"
            id="search-q"
            type="search"
            name="q"
            autocomplete="off"
            enterkeyhint="search"
            aria-label={search.label}
            aria-describedby="search-hint"
            accesskey="s"
          />
          <button class="search__button" type="submit">
            {search.submit}
          </button>
        </div>
        <p class="search-form__hint" id="search-hint">
          {search.hint}{" "}
          <span class="search-form__key" id="search-key" hidden>
            {search.key}
          </span>
        </p>
        <div class="search-form__options">
          <fieldset class="search-form__dates" aria-describedby="search-date-form">
            <legend class="visually-hidden">{search.dates}</legend>
            <DateInput name="from" label={search.from} />
            <DateInput name="to" label={search.to} />
            <span class="visually-hidden" id="search-date-form">
              {search.dateForm}
            </span>
          </fieldset>
          <label class="search-form__option">
            {search.order}
            <select name="sort" id="search-sort">
              <option value="">{search.best}</option>
              <option value="newest">{search.newest}</option>
              <option value="oldest">{search.oldest}</option>
            </select>
          </label>
        </div>
      </form>
    </search>
  );
}

interface DateInputProps {
  readonly name: "from" | "to";
  readonly label: string;
}

/** A text field, not a date picker: years are dates here, and newspapers are older than any picker shows. */
function DateInput({ name, label }: DateInputProps) {
  return (
    <label class="search-form__option">
      {label}
      <input
        class="search-form__date"
        id={`search-${name}`}
        type="text"
        name={name}
        dir="ltr"
        size={10}
        maxlength={10}
        autocomplete="off"
        placeholder={name === "from" ? "1921" : "2021-11-22"}
      />
    </label>
  );
}
