import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import {
  accentsOf,
  contrast,
  papers,
  standardAccents,
  toOklch,
} from "../../src/render/theme/colours.ts";
import { firstFonts, refuseMissing, styleOf } from "../../src/render/theme/theme.ts";
import { parseSettings } from "../../src/settings/settings.ts";

const lookOf = (yaml: string) => parseSettings(`look: ${yaml}`, "archive.yaml").look;
const tokens = readFileSync(new URL("../../templates/styles/tokens.css", import.meta.url), "utf8");

/** Colours all over the cube, 9 steps a channel. */
const cube = Array.from({ length: 729 }, (_, at) => {
  const channels = [Math.floor(at / 81), Math.floor(at / 9) % 9, at % 9];
  return `#${channels
    .map((step) =>
      Math.round(step * 31.875)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
});

const hueOf = (colour: string) => toOklch(colour)?.h ?? Number.NaN;
const chromaOf = (colour: string) => toOklch(colour)?.c ?? Number.NaN;

describe("contrast", () => {
  it("is that of WCAG", () => {
    assert.equal(contrast("#000000", "#ffffff"), 21);
    assert.equal(contrast("#777777", "#ffffff").toFixed(2), "4.48");
    assert.equal(contrast("#ffffff", "#ffffff"), 1);
  });
});

describe("the accent", () => {
  it("can be read on both papers of both schemes, whatever colour the owner takes", () => {
    for (const colour of cube) {
      const accents = accentsOf(colour);
      for (const scheme of ["light", "dark"] as const) {
        for (const paper of papers[scheme]) {
          assert.ok(contrast(accents[scheme], paper) >= 4.5, `${colour} on ${paper}`);
        }
      }
    }
  });

  it("is the owner's colour where that can be read", () => {
    assert.equal(accentsOf("#1d3a5f").light, "#1d3a5f");
    assert.equal(accentsOf("#ffd75e").dark, "#ffd75e");
    assert.notEqual(accentsOf("#ffd75e").light, "#ffd75e");
  });

  it("keeps its hue where it is made darker or lighter", () => {
    for (const colour of ["#1d3a5f", "#0b6e4f", "#7a1fa2"]) {
      const [own, dark] = [hueOf(colour), hueOf(accentsOf(colour).dark)];
      assert.ok(Math.abs(own - dark) < 3, colour);
    }
  });

  it("loses no more of its colour than a screen cannot show", () => {
    for (const colour of cube) {
      const { light, dark } = accentsOf(colour);
      for (const accent of [light, dark]) {
        const isPaler = chromaOf(accent) < chromaOf(colour) - 0.005;
        if (isPaler) assert.match(accent, /^#(?:..)?(?:..)?(?:00|ff)/, `${accent} for ${colour}`);
      }
    }
  });

  it("counts on the papers and accents that the style sheet has", () => {
    assert.ok(tokens.includes(`--paper: light-dark(${papers.light[0]}, ${papers.dark[0]})`));
    assert.ok(tokens.includes(`--paper-deep: light-dark(${papers.light[1]}, ${papers.dark[1]})`));
    const { light, dark } = standardAccents;
    assert.ok(tokens.includes(`--accent: light-dark(${light}, ${dark})`));
  });
});

describe("the owner's look", () => {
  it("adds nothing to the style sheet where nothing is set", () => {
    assert.equal(styleOf(lookOf("{}")), "");
    assert.equal(styleOf(lookOf("{logo: logo.svg}")), "");
  });

  it("becomes custom properties, in the layer of the tokens", () => {
    assert.match(
      styleOf(lookOf(`{accent: "#1D3A5F"}`)),
      /^@layer tokens\{:root\{--accent:light-dark\(#1d3a5f,#[0-9a-f]{6}\)\}\}\n$/,
    );
  });

  it("takes fonts by name, or a file of public/", () => {
    const style = styleOf(
      lookOf("{fonts: {text: system-sans, interface: public/fonts/own.woff2}}"),
    );
    assert.match(style, /--serif:system-ui,/);
    assert.match(style, /--sans:"fonts\/own.woff2",system-ui/);
    assert.match(style, /@font-face\{[^}]*src:url\("\.\.\/fonts\/own.woff2"\) format\("woff2"\)\}/);
  });

  it("tells which fonts every page begins with", () => {
    const first = (yaml: string, isLatin = true) => firstFonts(lookOf(yaml), isLatin);
    const both = first("{}");
    assert.equal(both.length, 2);
    assert.deepEqual(
      first("{fonts: {text: source-sans, interface: source-serif}}"),
      both.toReversed(),
    );
    assert.deepEqual(first("{fonts: {text: source-sans}}"), both.slice(1));
    assert.deepEqual(first("{fonts: {text: system-serif}}"), both.slice(1));
    assert.deepEqual(first("{fonts: {text: my font.woff2}}"), [
      "/my%20font.woff2",
      ...both.slice(1),
    ]);
    assert.deepEqual(first("{}", false), []);
    assert.deepEqual(first("{fonts: {text: naskh.woff2}}", false), ["/naskh.woff2"]);
  });

  it("tells what is wrong, and what to write", () => {
    const cases: [string, RegExp][] = [
      [`{accent: "red"}`, /look\.accent is not a colour\. Write # and six digits/],
      ["{accent: 8}", /look\.accent is not text\. Put it in quotes/],
      [
        "{fonts: {text: Comic Sans}}",
        /look\.fonts\.text is not a known font\. Write one of: source/,
      ],
      ["{fonts: {text: sourceserif}}", /is not a known font\. Did you mean source-serif\?$/],
      ["{fonts: {head: source-sans}}", /head is not a setting\. Write one of: text, interface/],
      ["{colour: x}", /look\.colour is not a setting\. Write one of: accent, fonts, logo, picture/],
      ["{logo: logo.txt}", /look\.logo is not a file of the right kind/],
      ["{logo: a/../../b.svg}", /look\.logo leads out of public/],
    ];
    for (const [yaml, message] of cases) assert.throws(() => lookOf(yaml), message, yaml);
  });

  it("names files that are not in public/", () => {
    const look = lookOf("{logo: logo.svg, fonts: {text: own.woff2, interface: source-sans}}");
    assert.throws(() => refuseMissing(look, ["logo.svg"]), /look\.fonts\.text names own\.woff2/);
    refuseMissing(look, ["logo.svg", "own.woff2"]);
  });
});
