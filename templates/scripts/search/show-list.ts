import type { PageParts } from "./page-parts.ts";
import type { Result, Results } from "./result-order.ts";
import { type ShowOrder, showResult } from "./show-result.ts";

/** Results that are shown at a time. */
export const atOnce = 10;

/** So many further results, or fewer where there are no more. */
export async function take(results: Results, count: number): Promise<Result[]> {
  const some: Result[] = [];
  for (let one = await results.next(); one; one = await results.next()) {
    some.push(one);
    if (some.length === count) break;
  }
  return some;
}

/** Shows the first results, and more when a reader asks for them. */
export function showList(
  { results, more, columns }: PageParts,
  first: readonly Result[],
  ordered: Results,
  order: ShowOrder,
  isLate: () => boolean,
): void {
  const active = document.activeElement;
  const focused = results.contains(active) ? active?.getAttribute("href") : undefined;
  results.replaceChildren(...first.map((one) => showResult(one, order)));
  if (focused) results.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
  more.hidden = first.length < atOnce;
  more.onclick = async () => {
    const some = (await take(ordered, atOnce)).map((one) => showResult(one, order));
    if (isLate()) return;
    results.append(...some);
    more.hidden = some.length < atOnce;
    some[0]?.querySelector("a")?.focus();
  };
  columns.hidden = ordered.count === 0;
}
