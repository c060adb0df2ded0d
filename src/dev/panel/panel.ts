import type { LiveState } from "../live.ts";
import type { ShownProblem } from "../run-build.ts";

let panel: HTMLElement | undefined;

/** Shows the problems to correct in place of those shown before; nothing if there are none. */
export function showPanel(state: LiveState): void {
  panel?.remove();
  panel = undefined;
  const { build: _build, ...shown } = state;
  const content = JSON.stringify(shown);
  if (!state.failure && state.problems.length === 0) return;
  if (memory.read("closed") === content) return;

  // A live region announces changes in it: it must exist before its text does.
  const status = element("p", { role: "status", class: "backfile-live__status" });
  const close = element("button", { type: "button", class: "backfile-live__close" }, "Close");
  const label = "Problems in the last build";
  panel = element("aside", { "aria-label": label, class: "backfile-live" }, status, close);
  panel.append(state.failure ? showFailure(state.failure) : listProblems(state));
  close.addEventListener("click", () => {
    memory.write("closed", content);
    panel?.remove();
  });
  document.body.append(panel);
  setTimeout(() => status.append(summarize(state)), 100);
}

function summarize({ failure, refusals, warnings, own }: LiveState): string {
  if (failure) return "The build failed. This is the last good site.";
  const counts = [count(refusals, "refusal"), count(warnings, "warning")].filter(Boolean);
  return `${counts.join(", ")}; ${own || "none"} in the article on this page.`;
}

function count(number: number, word: string): string {
  return number === 0 ? "" : `${number} ${word}${number === 1 ? "" : "s"}`;
}

function showFailure(failure: string): HTMLElement {
  return element("pre", { class: "backfile-live__list", tabindex: "0" }, failure);
}

/** Lists problems; open if some belong to this very page, or if the reader has opened the list before. */
function listProblems({ problems, own, refusals, warnings }: LiveState): HTMLElement {
  const list = element("ol", { class: "backfile-live__list", tabindex: "0" });
  list.append(...problems.map(showProblem));
  const more = refusals + warnings - problems.length;
  if (more > 0) list.append(element("li", {}, `… and ${more} more: see report.json`));
  const details = element("details", {}, element("summary", {}, "What to correct"), list);
  const remembered = memory.read("open");
  details.open = remembered ? remembered === "yes" : own > 0;
  details.addEventListener("toggle", () => memory.write("open", details.open ? "yes" : "no"));
  return details;
}

function showProblem({ severity, code, file, line, found, remedy }: ShownProblem) {
  const place = line === undefined ? file : `${file}:${line}`;
  const head = element("p", {}, element("strong", {}, severity), " ", element("code", {}, code));
  const item = element("li", { class: `backfile-live__${severity}` }, head);
  item.append(element("p", { class: "backfile-live__place" }, place));
  item.append(element("p", {}, `${found} ${remedy}`));
  return item;
}

/** Makes an element with attributes and children. Strings become text nodes: nothing is parsed as markup. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The panel's memory while a tab is open, since every build loads the page again. */
const memory = {
  read: (key: string): string | null => sessionStorage.getItem(`backfile-live-${key}`),
  write: (key: string, value: string): void => {
    sessionStorage.setItem(`backfile-live-${key}`, value);
  },
};
