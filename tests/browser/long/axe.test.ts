import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findBarriers } from "../checks/axe.ts";
import { kindsOfPages } from "../kinds-of-pages.ts";
import { buildReadersSite } from "../readers-site.ts";
import { serveSites } from "../served-sites.ts";
import { visitPages } from "../visit-pages.ts";

const languages = ["en", "ar"] as const;
const sites = languages.map(buildReadersSite);

describe("axe", () => {
  const served = serveSites(...sites);

  for (const [at, site] of sites.entries()) {
    it(`finds nothing that shuts readers out on any kind of page, narrow and wide, in the light and in the dark (${languages[at]})`, async () => {
      const { browser, addresses } = served();
      const paths = kindsOfPages(site);
      const found = await visitPages(
        { browser, address: addresses[at] ?? "", paths },
        async (page) => {
          const seen: string[] = [];
          for (const width of [1280, 320]) {
            await page.setViewportSize({ width, height: 800 });
            for (const colorScheme of ["light", "dark"] as const) {
              await page.emulateMedia({ colorScheme });
              // Nothing but colours is other in the dark.
              const barriers = await findBarriers(
                page,
                colorScheme === "light" ? "all" : "colours",
              );
              seen.push(...barriers.map((one) => `${width} px, ${colorScheme}: ${one}`));
            }
          }
          return seen;
        },
      );
      assert.deepEqual(found, []);
    });
  }
});
