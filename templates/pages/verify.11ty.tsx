import { linksFrom, outputFile } from "../../src/model/paths.ts";
import type { FrontPage } from "../../src/pages/page-types.ts";
import { frontPage, type PageContext } from "../../src/render/template-engine.ts";
import { Layout } from "../components/layout/Layout.tsx";
import { wordsFor } from "../words/words-for.ts";

const path = "/verify/";

export const data = {
  ...frontPage(path),
  // Without a file to verify, there is no page.
  permalink: ({ site, item }: PageContext<FrontPage>) =>
    site.settings.twins && item.home.articles > 0 && outputFile(path),
};

/** Commands that print a file's SHA-256, with the systems that have them. */
const commands = `sha256sum FILE         # Linux
shasum -a 256 FILE     # macOS
Get-FileHash FILE      # Windows`;

/**
 * The page where a reader checks that a file is the one from which a page was made: here, with the one
 * script that articles link to, or by hand. The script takes its words from the attributes of its
 * section.
 */
export default function ({ site, item }: PageContext<FrontPage>) {
  const to = linksFrom(path, site.portable);
  const words = wordsFor(site.settings);
  const { verify } = words;
  const { command, decodes } = item.manifestCheck;
  return (
    <Layout site={site} to={to} path={path} title={verify.title} description={verify.intro}>
      <div class="verify">
        <h1>{verify.title}</h1>
        <p>{verify.intro}</p>
        <h2 id="here">{verify.inBrowser}</h2>
        <div
          class="verify__result"
          id="result"
          role="status"
          data-working={verify.working}
          data-same={verify.same}
          data-other={verify.other}
          data-missing-file={verify.missingFile}
          data-missing-page={verify.missingPage}
          data-no-record={verify.noRecord}
          data-wrong-address={verify.wrongAddress}
          data-no-crypto={verify.noCrypto}
          data-stated={verify.stated}
          data-computed={verify.computed}
          data-article={verify.article}
        >
          <p>{verify.idle}</p>
        </div>
        <h2>{verify.byHand}</h2>
        <ol>
          <li>{verify.save}</li>
          <li>
            {verify.run}
            <pre dir="ltr">
              <code>{commands}</code>
            </pre>
          </li>
          <li>{verify.compare}</li>
        </ol>
        <p>{verify.all(<a href={to("/manifest-sha256.txt")}>{verify.manifest}</a>)}</p>
        <pre dir="ltr">
          <code>{command}</code>
        </pre>
        {decodes && <p>{verify.decodes}</p>}
        <p>{verify.owner}</p>
        <pre dir="ltr">
          <code>npm run verify</code>
        </pre>
        <h2>{verify.meaning}</h2>
        <p>{verify.meaningText}</p>
        <script type="module" src={to("/assets/verify.js")}></script>
      </div>
    </Layout>
  );
}
