/** When what was asked for stood in the page (ms since its beginning); 0 as long as it does not. */
export interface WatchedTimes {
  /** The last key in a field. */
  readonly typed: number;
  /** The first results, drawn. */
  readonly first: number;
  /** The results of the whole archive, and how many there are. */
  readonly all: number;
}

/** Runs in the page, before its own scripts; leaves what it sees in `window.watched`. */
export function watchResults(): void {
  const times = { typed: 0, first: 0, all: 0 };
  Object.assign(window, { watched: times });
  const firstOf = () => document.querySelector("#search-results > li");
  let former: Element | null = null;
  const forget = () => {
    former = firstOf();
    Object.assign(times, { typed: performance.now(), first: 0, all: 0 });
  };
  addEventListener("input", forget, true);
  const look = () => {
    const status = document.getElementById("search-status")?.textContent ?? "";
    const field = document.querySelector<HTMLInputElement>("#search-q");
    const asked = new URLSearchParams(location.search).get("q");
    const isThere = firstOf() !== null && firstOf() !== former && asked === field?.value.trim();
    const isSearched = isThere && /\d/.test(status);
    if (isThere && times.first === 0) note("first");
    if (isSearched && !status.includes("…") && times.all === 0) note("all");
  };
  // What a script puts into the page is seen when it is drawn.
  const note = (name: "first" | "all") => {
    times[name] = performance.now();
    requestAnimationFrame(() => Object.assign(times, { [name]: performance.now() }));
  };
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}
