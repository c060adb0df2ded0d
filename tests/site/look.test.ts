import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { makeFolder } from "../unit/make-folder.ts";
import { buildSite, readPage, readSite } from "./built-site.ts";
import { findAll, findOne, textOf } from "./parse-html.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

const settings = (yaml: string) => `${makeFolder({ "archive.yaml": yaml })}/archive.yaml`;

describe("the look of a site", () => {
  const site = buildSite({
    articles: makeTemporaryFolder(),
    settings: settings(
      `title: "Tom & <Ann>"\nurl: https://a.example/x/\nlook: {accent: "#0b6e4f", fonts: {text: system-sans}}`,
    ),
  });

  it("takes the owner's colour for the style sheet and the sign of the site", () => {
    assert.match(
      readSite(site, "/assets/style.css"),
      /--accent:light-dark\(#0b6e4f,#[0-9a-f]{6}\)/,
    );
    assert.match(readSite(site, "/assets/style.css"), /--serif:system-ui/);
    assert.match(readSite(site, "/favicon.svg"), /fill="#0b6e4f"/);
  });

  it("has a picture with the title, as text", () => {
    assert.match(readSite(site, "/assets/social.svg"), /<text [^>]+>Tom &amp; &lt;Ann&gt;<\/text>/);
  });

  it("tells others what to show of a link, where the settings tell its address", () => {
    const metas = findAll(findOne(readPage(site, "/about/"), "head"), "meta");
    const told = new Map(metas.map(({ attributes }) => [attributes.get("property"), attributes]));
    assert.equal(told.get("og:url")?.get("content"), "https://a.example/x/about/");
    assert.equal(told.get("og:image")?.get("content"), "https://a.example/x/assets/social.svg");
  });

  it("fetches at once the fonts that every page shows, and no other", () => {
    const links = findAll(findOne(readPage(site, "/"), "head"), "link");
    const fonts = links.filter(({ attributes }) => attributes.get("rel") === "preload");
    assert.deepEqual(
      fonts.map(({ attributes }) => attributes.get("href")),
      ["assets/fonts/source-sans-3-latin-wght-normal.woff2"],
    );
    readSite(site, "/assets/fonts/source-sans-3-latin-wght-normal.woff2");
  });

  it("tells browsers the colour of its paper in both schemes", () => {
    const colours = findAll(readPage(site, "/"), "meta").flatMap(({ attributes }) =>
      attributes.get("name") === "theme-color" ? attributes.get("content") : [],
    );
    assert.deepEqual(colours, ["#fdfbf6", "#171614"]);
  });

  it("has the title once on the front page, and in the head of every other", () => {
    assert.equal(textOf(findOne(readPage(site, "/"), "h1")).trim(), "Tom & <Ann>");
    assert.equal(findAll(readPage(site, "/"), "a", "masthead__title").length, 0);
    assert.equal(findAll(readPage(site, "/about/"), "a", "masthead__title").length, 1);
  });

  it("stops a build whose logo is not there, and says where to put it", () => {
    const order = { articles: makeTemporaryFolder(), settings: settings("look: {logo: none.svg}") };
    assert.throws(
      () => buildSite(order),
      /look\.logo names none\.svg, but there is no public\/none\.svg\. Put/,
    );
  });
});
