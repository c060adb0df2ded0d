import type { Links } from "../../../src/model/paths.ts";
import type { AboutView } from "../../../src/pages/about.ts";
import type { Words } from "../../words/en.ts";
import { ArticleLink } from "../inline/ArticleLink.tsx";
import { Time } from "../inline/Time.tsx";

interface CorrectionsProps {
  readonly corrections: AboutView["corrections"];
  readonly to: Links;
  readonly words: Words;
}

/** Corrected dates: as found, as shown, and why. */
export function Corrections({ corrections: { shown, more }, to, words }: CorrectionsProps) {
  const { about } = words;
  const columns = [about.article, about.asFound, about.asShown, about.reason];
  return (
    <section class="ledger ledger--stacked" aria-label={about.corrections} tabindex={0}>
      <table>
        <caption>{about.correctionsAre}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ article, date, correction }) => (
            <tr>
              <th scope="row">
                <ArticleLink article={article} to={to} />
              </th>
              <td data-label={about.asFound}>
                <bdi>{correction.from}</bdi>
              </td>
              <td data-label={about.asShown}>
                <Time date={date} short words={words} />
              </td>
              <td data-label={about.reason}>
                <bdi>{correction.reason}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{about.furtherCorrections(more)}</p>}
    </section>
  );
}
