import type { PageParts } from "./page-parts.ts";
import { type Result, type Results, soon } from "./result-order.ts";
import { type ShowOptions, showResult } from "./show-result.ts";

/** Number of results that are shown at a time. */
const atOnce = 10;

/**
 * Takes that many further results, or as many as there are. They are added to `some` one by one, so that
 * it has those loaded before an error.
 */
export async function take(
  results: Results,
  count: number,
  some: Result[] = [],
): Promise<Result[]> {
  for (let one = await results.next(); one; one = await results.next()) {
    some.push(one);
    if (some.length === count) break;
  }
  return some;
}

/** Shows the first results as soon as they are loaded, then a whole list, and more on request. */
export async function showList(
  { results, more, columns, status, words }: PageParts,
  ordered: Results,
  options: ShowOptions,
  first: readonly Result[],
  isLate: () => boolean,
): Promise<void> {
  const active = document.activeElement;
  const focused = results.contains(active) ? active?.getAttribute("href") : undefined;
  const show = (some: readonly Result[]) => some.map((one) => showResult(one, options));
  results.replaceChildren(...show(first));
  more.hidden = true;
  columns.hidden = ordered.count === 0;
  const rest = first.length < soon ? [] : await take(ordered, atOnce - soon);
  if (isLate()) return;
  results.append(...show(rest));
  if (focused) results.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
  more.hidden = first.length + rest.length < atOnce;
  let isLoading = false;
  let told: string | null = null;
  more.onclick = async () => {
    // A second press would show the same results twice.
    if (isLoading) return;
    isLoading = true;
    const taken: Result[] = [];
    const fault = await take(ordered, atOnce, taken).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    isLoading = false;
    if (isLate()) return;
    const some = show(taken);
    results.append(...some);
    some[0]?.querySelector("a")?.focus();
    if (fault) {
      console.warn(fault.error);
      told ??= status.textContent;
      status.textContent = words.failed;
      return;
    }
    more.hidden = some.length < atOnce;
    if (told !== null) status.textContent = told;
    told = null;
  };
}
