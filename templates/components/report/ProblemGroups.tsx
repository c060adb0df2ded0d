import type { ProblemGroup } from "../../../src/model/ledger.ts";
import type { Words } from "../../words/en.ts";

interface ProblemGroupsProps {
  readonly groups: readonly ProblemGroup[];
  readonly words: Words;
}

/** Problems by kind, with the first cases of each. The texts of problems are English. */
export function ProblemGroups({ groups, words: { report: words } }: ProblemGroupsProps) {
  return (
    <section class="group" aria-labelledby="problems">
      <h2 class="group__title" id="problems">
        {words.problems}
      </h2>
      {groups.map(({ code, severity, remedy, count, examples }) => (
        <details class="problems">
          <summary>
            <code lang="en" dir="ltr">
              {code}
            </code>{" "}
            <span class="count">{words.severities[severity](count)}</span>
          </summary>
          <p>
            {words.remedy}{" "}
            <span lang="en" dir="ltr">
              {remedy}
            </span>
          </p>
          <ul>
            {examples.map((one) => (
              <li>
                <bdi>{one.line ? words.line(one.file, one.line) : one.file}</bdi>
                <p class="problems__found" lang="en" dir="ltr">
                  {one.found} {one.remedy === remedy ? "" : one.remedy}{" "}
                  {one.write && <code>{one.write}</code>}
                </p>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
