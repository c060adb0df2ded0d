import { linksFrom } from "../../src/model/paths.ts";
import type { FrontPage } from "../../src/pages/page-types.ts";
import { frontPage, type PageContext } from "../../src/render/template-engine.ts";
import { Corrections } from "../components/about/Corrections.tsx";
import { Coverage } from "../components/about/Coverage.tsx";
import { EmptyMonths } from "../components/about/EmptyMonths.tsx";
import { Holdings } from "../components/about/Holdings.tsx";
import { SourceGaps } from "../components/about/SourceGaps.tsx";
import { Citation } from "../components/article/Citation.tsx";
import { Layout } from "../components/layout/Layout.tsx";
import { wordsFor } from "../words/words-for.ts";

export const data = frontPage("/about/");

const accountParts = ["built", "merged", "attached", "withheld", "not used", "refused"] as const;
const alwaysTold: ReadonlySet<string> = new Set(["built", "merged", "refused"]);

/** The page about the archive: its holdings and gaps, its making, how to cite and use it. */
export default function ({ site, item }: PageContext<FrontPage>) {
  const to = linksFrom("/about/", site.portable);
  const words = wordsFor(site.settings);
  const { about } = words;
  const { settings } = site;
  const { ledger } = item.account;
  const { coverage, gaps, sourceGaps, corrections, example } = item.about;
  const { attached, totals } = ledger;
  const counts = { ...totals, built: totals.built - attached, attached };
  const parts = accountParts
    .filter((name) => counts[name] > 0 || alwaysTold.has(name))
    .map((name) => about.accountOf[name](words.number(counts[name])));
  const file = (path: string) => <a href={to(path)}>{path.slice(1)}</a>;
  return (
    <Layout site={site} to={to} path="/about/" title={about.title} description={words.site.foot}>
      <h1>{about.title}</h1>
      {settings.description && (
        <p class="page__deck">
          <bdi>{settings.description}</bdi>
        </p>
      )}
      <h2>{about.holds}</h2>
      <Holdings home={item.home} to={to} words={words} />
      {coverage && <Coverage table={coverage} to={to} words={words} />}
      <h2>{about.gaps}</h2>
      {coverage && <EmptyMonths gaps={gaps} words={words} />}
      <SourceGaps sources={sourceGaps} to={to} words={words} />
      <p>{about.silence}</p>
      <h2>{about.origin}</h2>
      <p>
        {about.account(
          about.files(totals.files),
          parts,
          <a href={to("/report/")}>{about.report}</a>,
        )}
      </p>
      <h2>{about.rules}</h2>
      <ul>
        {about.rulesAre.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
      <h2>{about.corrections}</h2>
      {corrections.shown.length > 0 ? (
        <Corrections corrections={corrections} to={to} words={words} />
      ) : (
        <p>{about.noCorrections}</p>
      )}
      <h2>{about.cite}</h2>
      <p>{about.citeBy}</p>
      {example && (
        <blockquote class="citation">
          <p>
            <Citation article={example} settings={settings} to={to} words={words} />
          </p>
        </blockquote>
      )}
      <h2>{about.data}</h2>
      <ul>
        {settings.twins && <li>{about.twins}</li>}
        <li>{about.reportFile(file("/report.json"))}</li>
        <li>{about.manifest(file("/manifest-sha256.txt"))}</li>
      </ul>
    </Layout>
  );
}
