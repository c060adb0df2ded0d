import type { LedgerRow } from "../../../src/model/ledger.ts";
import type { Links } from "../../../src/model/paths.ts";
import type { Words } from "../../words/en.ts";

interface LedgerTableProps {
  readonly rows: readonly LedgerRow[];
  readonly to: Links;
  readonly words: Words;
}

/** A table of files, each with its outcome. */
export function LedgerTable({ rows, to, words: { report: words, number } }: LedgerTableProps) {
  const columns = [words.outcome, words.found, words.bytes, words.encoding, "SHA-256"];
  return (
    <section class="ledger ledger--stacked" aria-label={words.ledger} tabindex={0}>
      <table>
        <caption>{words.ledger}</caption>
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            {columns.map((name) => (
              <th scope="col" class={name === words.bytes ? "ledger__number" : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ path, outcome, page, problems, bytes, encoding, sha256 }) => (
            <tr>
              <th scope="row">
                {page ? (
                  <a href={to(page)}>
                    <bdi>{path}</bdi>
                  </a>
                ) : (
                  <bdi>{path}</bdi>
                )}
              </th>
              <td data-label={words.outcome}>{words.outcomes[outcome]}</td>
              <td data-label={words.found} lang="en">
                {problems.map(({ code }) => code).join(", ")}
              </td>
              <td data-label={words.bytes} class="ledger__number">
                {number(bytes)}
              </td>
              <td data-label={words.encoding} lang="en">
                {encoding}
              </td>
              <td data-label="SHA-256">
                <code title={sha256}>{sha256?.slice(0, 12)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
