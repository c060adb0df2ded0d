import type { LedgerRow } from "../../src/ledger.ts";
import type { Links } from "../../src/paths.ts";
import { en } from "../words/en.ts";

/** Files, each with what became of it. */
export function LedgerTable({ rows, to }: { readonly rows: readonly LedgerRow[]; to: Links }) {
  return (
    <section class="ledger" aria-label="Files" tabindex={0}>
      <table>
        <caption>Every file and what became of it</caption>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Outcome</th>
            <th scope="col">Problems</th>
            <th scope="col">Bytes</th>
            <th scope="col">Encoding</th>
            <th scope="col">SHA-256</th>
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
              <td>{outcome}</td>
              <td>{problems.map(({ code }) => code).join(", ")}</td>
              <td class="ledger__number">{en.number(bytes)}</td>
              <td>{encoding}</td>
              <td>
                <code title={sha256}>{sha256?.slice(0, 12)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
