import type { ProblemGroup } from "../../src/build/plan-report.ts";
import { en } from "../words/en.ts";

const words = {
  refusal: "refused",
  warning: "built, but something is wrong",
  note: "built, with a note",
} as const;

/** What was wrong, by kind, with the first cases of each. */
export function ProblemGroups({ groups }: { readonly groups: readonly ProblemGroup[] }) {
  return (
    <section class="group" aria-labelledby="problems">
      <h2 class="group__title" id="problems">
        Problems by kind
      </h2>
      {groups.map(({ code, severity, remedy, count, examples }) => (
        <details class="problems">
          <summary>
            <code>{code}</code>{" "}
            <span class="count">
              {en.number(count)}, {words[severity]}
            </span>
          </summary>
          <p>What to do: {remedy}</p>
          <ul>
            {examples.map((one) => (
              <li>
                <bdi>
                  {one.file}
                  {one.line ? `:${one.line}` : ""}
                </bdi>{" "}
                <span class="note">
                  {one.found} {one.remedy === remedy ? "" : one.remedy}
                </span>{" "}
                {one.write && <code>{one.write}</code>}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
