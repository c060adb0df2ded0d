import { after, before } from "node:test";
import type { Browser } from "playwright-core";
import { type Server, serveSite } from "../../src/serve/serve.ts";
import type { BuiltSite } from "../site/built-site.ts";
import { launchBrowser } from "./launch-browser.ts";

/** Sites that are served, and a browser for all of them; there while tests run. */
export interface Served {
  readonly browser: Browser;
  /** Address of each site's server, in the order of the sites. */
  readonly addresses: readonly string[];
}

/** Serves sites to one browser while the tests of a `describe` run. Call it within that. */
export function serveSites(...sites: readonly Pick<BuiltSite, "folder">[]): () => Served {
  let browser: Browser;
  let servers: readonly Server[] = [];
  before(async () => {
    servers = await Promise.all(sites.map(({ folder }) => serveSite({ folder, port: 0 })));
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    for (const server of servers) server.close();
  });
  return () => ({ browser, addresses: servers.map(({ address }) => address) });
}
