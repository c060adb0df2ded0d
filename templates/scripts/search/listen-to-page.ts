import type { PageParts, SearchPage } from "./page-parts.ts";
import { formatState, type SearchState } from "./state.ts";

/** Time without a key (ms) after which the typed words are searched. */
const pause = 250;

/** Searches as a reader types, chooses, and goes back; every choice is a step of the history. */
export function listenToPage(parts: PageParts, page: SearchPage): void {
  const { form, field, from, to, sort, app, status } = parts;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = (state: SearchState, how: "pushState" | "replaceState") => {
    clearTimeout(timer);
    const query = formatState(state);
    if (query !== location.search) history[how](null, "", query || location.pathname);
    return page.show(state);
  };
  const asked = () => {
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? "");
    const { chosen } = page.read(location.search);
    const params = {
      q: text("q"),
      from: text("from"),
      to: text("to"),
      sort: text("sort"),
      ...chosen,
    };
    return page.read(`?${new URLSearchParams(params)}`);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void go(asked(), "pushState");
  });
  sort.addEventListener("change", () => void go(asked(), "pushState"));
  form.addEventListener("focusout", ({ target, relatedTarget }) => {
    if (target !== from && target !== to) return;
    // A reader who moves to the other date, or to the words, has not finished yet.
    if ([field, from, to].some((one) => one === relatedTarget)) return;
    const state = asked();
    if (formatState(state) !== formatState(page.read(location.search))) void go(state, "pushState");
  });
  field.addEventListener("focus", () => void page.prepare(asked()));
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void go(asked(), "replaceState"), pause);
  });
  app.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-state]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // The followed link disappears with its list.
    void go(page.read(new URL(link.href).search), "pushState").then(() => status.focus());
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.target as Element).closest("input, select, textarea")) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
