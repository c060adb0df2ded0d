import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildSiteInto } from "../site/built-site.ts";
import { checkLinks } from "../site/check-links.ts";
import { articles, head, order, rootFolder } from "../site/named-pile.ts";
import { digestTree } from "../site/tree-digest.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { plain } from "../unit/pictures/sample-pictures.ts";

const site = buildSiteInto(join(rootFolder, "site"), order);

describe("a site after changes of what its articles name", () => {
  const changes: readonly [what: string, make: () => void | Promise<void>][] = [
    [
      "a picture is replaced",
      async () =>
        writeFileSync(join(articles, "2019/bridge.jpg"), await plain(500, 400).jpeg().toBuffer()),
    ],
    [
      "a picture is mended",
      async () =>
        writeFileSync(join(articles, "2019/broken.jpg"), await plain(90, 60).jpeg().toBuffer()),
    ],
    [
      "a missing picture arrives",
      async () =>
        writeFileSync(join(articles, "2019/gone.png"), await plain(300, 200).png().toBuffer()),
    ],
    ["a scan goes", () => rmSync(join(articles, "1937-07-16-2.png"))],
    ["an article that others link to goes", () => rmSync(join(articles, "2019/vote.md"))],
    [
      "an article arrives that a link names",
      () => writeFileSync(join(articles, "2019/none.md"), `${head("None")}Words.\n`),
    ],
    [
      "pictures have other widths",
      () =>
        writeFileSync(
          order.settings,
          "title: Named\nassets: [static]\npictures: { widths: [200] }\n",
        ),
    ],
    [
      "originals are not published",
      () =>
        writeFileSync(
          order.settings,
          "title: Named\nassets: [static]\npictures: { originals: false }\n",
        ),
    ],
  ];
  for (const [what, make] of changes) {
    it(`is that of a clean build when ${what}`, async () => {
      await make();
      const again = buildSiteInto(site.folder, { ...order, options: ["--force"] });
      const clean = buildSiteInto(join(makeFolder(), "site"), order);
      assert.deepEqual(digestTree(again.folder), digestTree(clean.folder));
      assert.deepEqual(checkLinks(again.folder, again.pages), []);
    });
  }
});
