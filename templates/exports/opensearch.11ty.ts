import type { FrontPage } from "../../src/pages/page-types.ts";
import { frontPage, type PageContext } from "../../src/render/template-engine.ts";
import { escapeHtml } from "../../src/text/html.ts";
import { wordsFor } from "../words/words-for.ts";

const path = "/opensearch.xml";

export const data = {
  ...frontPage(path),
  permalink: ({ site }: PageContext<FrontPage>) =>
    site.search && site.settings.url !== undefined && path.slice(1),
};

/** The archive's search, for browsers to add to theirs (OpenSearch 1.1); needs the site's own address. */
export default function ({ site }: PageContext<FrontPage>): string {
  const { title, description, url = "" } = site.settings;
  const { label } = wordsFor(site.settings).search;
  // OpenSearch allows a short name of 16 characters, and a description of 1024.
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeHtml([...title].slice(0, 16).join("").trim())}</ShortName>
<Description>${escapeHtml([...(description || label)].slice(0, 1024).join(""))}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image type="image/svg+xml">${escapeHtml(`${url}favicon.svg`)}</Image>
<Url type="text/html" method="get" template="${escapeHtml(`${url}search/?q={searchTerms}`)}"/>
</OpenSearchDescription>
`;
}
