import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PictureFault } from "../../../src/pictures/fault.ts";
import { sanitizeSvg } from "../../../src/pictures/sanitize-svg.ts";

const svg = (inner: string, attributes = 'viewBox="0 0 40 20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`;

const inside = (inner: string) =>
  sanitizeSvg(svg(inner)).text.replace(/^<svg[^>]*>|<\/svg>\n$/g, "");

describe("sanitizeSvg", () => {
  it("keeps what draws, letter by letter", () => {
    const drawing =
      '<defs><linearGradient id="g" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="#f00"></stop></linearGradient></defs>' +
      "<style>.a &gt; path{fill:url(#g)}</style>" +
      '<g class="a" transform="rotate(3)"><path d="M0 0L9 9" clip-path="url(#c)"></path></g>' +
      '<text x="1" xml:space="preserve">Süd &amp; Nord</text><use href="#g"></use>';
    assert.equal(inside(drawing), drawing);
    assert.equal(sanitizeSvg(svg(drawing)).removed, 0);
  });

  it("keeps pictures that are part of the file", () => {
    const held = '<image width="4" xlink:href="data:image/png;base64,iVBORw0KGgo="></image>';
    assert.equal(inside(held), held);
  });

  it("says in attributes, too, what rules of style say, for hosts that forbid rules", () => {
    const sheet =
      "<style>/* x */ rect{fill:red;stroke:#000} .a, .b{fill:#0f0 !important}#c{fill:blue}</style>";
    assert.equal(
      inside(
        `${sheet}<rect/><rect class="x a"/><rect id="c" class="a" fill="none"/><path style="fill:#111;cursor:help"/>`,
      ),
      `${sheet}<rect fill="red" stroke="#000"></rect><rect class="x a" fill="#0f0" stroke="#000"></rect><rect id="c" class="a" fill="blue" stroke="#000"></rect><path style="fill:#111;cursor:help" fill="#111"></path>`,
    );
    const forPaper = '<style>@media print{.a{fill:red}}</style><g class="a"></g>';
    assert.equal(inside(forPaper), forPaper);
  });

  const attacks = [
    "<script>alert(1)</script>",
    "<script xlink:href='https://evil.example/x.js'/>",
    "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
    "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><img src='x' onerror='alert(1)'/></body></foreignObject>",
    "<rect onclick='alert(1)' ONLOAD='alert(1)'/>",
    "<image href='https://evil.example/x.png'/>",
    "<image href='data:image/svg+xml,&lt;svg onload=&quot;alert(1)&quot;/&gt;'/>",
    "<use href='https://evil.example/x.svg#a'/>",
    "<use xlink:href='data:image/svg+xml;base64,PHN2Zy8+#a'/>",
    "<a href='javascript:alert(1)'><text>go</text></a>",
    "<rect><set attributeName='href' to='javascript:alert(1)'/></rect>",
    "<rect><animate attributeName=' xlink:href ' values='javascript:alert(1)'/></rect>",
    "<rect><set attributeName='onclick' to='alert(1)'/></rect>",
    "<style>@import 'https://evil.example/x.css';</style>",
    "<style>a{background:u\\72l(https://evil.example/)}</style>",
    "<style><![CDATA[</style><script>alert(1)</script>]]></style>",
    "<rect style='fill:url(https://evil.example/)'/>",
    "<rect fill=' URL( \"//evil.example/\" )'/>",
    "<iframe xmlns='http://www.w3.org/1999/xhtml' src='javascript:alert(1)'/>",
    "<handler xmlns:ev='http://www.w3.org/2001/xml-events' ev:event='load'>alert(1)</handler>",
    "<?xml-stylesheet href='https://evil.example/x.xsl'?>",
    "<rect xml:base='https://evil.example/'/>",
    "<text>&lt;script&gt;alert(1)&lt;/script&gt;</text>",
    "<feImage href='https://evil.example/x.png'/>",
    "<discard/><listener/><audio href='https://evil.example/'/>",
  ];
  for (const attack of attacks)
    it(`disarms ${attack.slice(0, 60)}`, () => {
      const { text } = sanitizeSvg(svg(attack));
      assert.doesNotMatch(
        text,
        /<(?:\w+:)?(?:script|foreignObject|iframe|handler|body|img|a|audio|feImage)\b/i,
      );
      assert.doesNotMatch(
        text.replace(/&lt;.*?&gt;/g, ""),
        /javascript|\son\w+=|evil|@import|<\?/i,
      );
      // What is made is a drawing of which nothing more is left out.
      assert.equal(sanitizeSvg(text).text, text);
      assert.equal(sanitizeSvg(text).removed, 0);
    });

  it("counts what it leaves out, but not data of drawing programs", () => {
    const { removed } = sanitizeSvg(
      svg("<script/><rect onclick='x'/><image href='http://x.example/'/>"),
    );
    assert.equal(removed, 3);
    const inkscape =
      "<metadata>x</metadata><i:view xmlns:i='http://www.inkscape.org/' zoom='1'/><g i:label='Layer' xmlns:i='http://www.inkscape.org/'/>";
    assert.equal(sanitizeSvg(svg(inkscape)).removed, 0);
  });

  it("keeps the words of a link", () => {
    assert.equal(inside("<a href='https://x.example/'><text>go</text></a>"), "<text>go</text>");
  });

  it("knows the entities with which drawing programs shorten names", () => {
    const doctype = '<!DOCTYPE svg [ <!ENTITY ns_svg "http://www.w3.org/2000/svg"> ]>';
    const { text } = sanitizeSvg(`${doctype}<svg xmlns="&ns_svg;" viewBox="0 0 1 1"><rect/></svg>`);
    assert.match(text, /<rect><\/rect>/);
  });

  it("lets no entity hold mark-up, or grow without end", () => {
    const refused = (text: string) => assert.throws(() => sanitizeSvg(text), PictureFault);
    refused(`<!DOCTYPE svg [<!ENTITY a "<script>">]>${svg("&a;")}`);
    refused(`<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${svg("<text>&b;</text>")}`);
    refused(`<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg("<text>&a;</text>")}`);
    const long = `<!DOCTYPE svg [<!ENTITY a "${"a".repeat(200)}">]>`;
    refused(`${long}${svg(`<text>${"&a;".repeat(20_000)}</text>`)}`);
  });

  it("says what is wrong with what is no drawing", () => {
    for (const text of [
      "",
      "<svg",
      svg("<g>"),
      "<html/>",
      "<svg><rect/></svg>",
      svg("<a b=c/>"),
      `${svg("")}<b/>`,
    ])
      assert.throws(() => sanitizeSvg(text), PictureFault, text);
  });

  it("is not stopped by a deep or long one", () => {
    const start = process.cpuUsage();
    sanitizeSvg(svg(`${"<g>".repeat(400)}${"</g>".repeat(400)}`));
    const deep = svg(`${"<g>".repeat(100_000)}${"</g>".repeat(100_000)}`);
    assert.throws(() => sanitizeSvg(deep), PictureFault);
    sanitizeSvg(svg(`<path d="${"M0 0 ".repeat(400_000)}"/>`));
    sanitizeSvg(svg(`<style>${"url(#a) @".repeat(100_000)}</style>`));
    assert.ok(process.cpuUsage(start).user < 5_000_000);
  });

  const sizes: readonly (readonly [attributes: string, width: number, height: number])[] = [
    ['viewBox="0 0 40 20"', 40, 20],
    ['viewBox="0,0,40,20" width="80"', 80, 40],
    ['viewBox="0 0 40 20" width="100%" height="100%"', 40, 20],
    ['width="2in" height="72pt"', 192, 96],
    ['width="10.5mm" height="1E1"', 40, 10],
    ["", 300, 150],
    ['viewBox="0 0 0 20" width="-4"', 300, 150],
    ['width="1000000" height="500000"', 4096, 2048],
    ['width="0.2" height="10"', 1, 10],
  ];
  for (const [attributes, width, height] of sizes)
    it(`takes ${width} to ${height} from <svg ${attributes}>`, () => {
      const made = sanitizeSvg(svg("", attributes));
      assert.deepEqual([made.width, made.height], [width, height]);
      assert.match(made.text, /viewBox=/);
    });
});
