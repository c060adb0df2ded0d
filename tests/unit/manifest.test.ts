import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatManifest, parseManifest, readManifest } from "../../src/engine/publish/manifest.ts";

const digest = "0123456789abcdef".repeat(4);

describe("a manifest", () => {
  it("reads what it has written, whatever a name holds", () => {
    const names = ["a.html", " b", "c  d", "100%.txt", "%0a", "%25", "e\nf", "g\rh", "é/\u2028.md"];
    const files = new Map(names.sort().map((name) => [name, digest]));
    assert.deepEqual(readManifest(formatManifest(files)), { files, faults: [] });
    assert.deepEqual(parseManifest(formatManifest(files)), files);
  });

  it("writes LF, CR and % as RFC 8493 section 2.1.3 wants them, and nothing else", () => {
    const text = formatManifest(new Map([["a\n\r% é&", digest]]));
    assert.equal(text, `${digest}  a%0A%0D%25 é&\n`);
  });

  it("of another program may have tabs, capitals and other line ends", () => {
    const text = `${digest.toUpperCase()}\ta\r\n${digest} b%0d\r\n`;
    assert.deepEqual(
      [...readManifest(text).files],
      [
        ["a", digest],
        ["b\r", digest],
      ],
    );
  });

  for (const [what, line, told] of [
    ["a line that was cut", digest.slice(0, 40), /^line 2 is not in the form of a manifest: “0123/],
    [
      "a digest with a wrong letter",
      `${digest.replace("f", "g")}  b`,
      /^line 2 is not in the form of a manifest/,
    ],
    ["a path out of the site", `${digest}  a/../../b`, /^line 2 .*outside.*“a\/\.\.\/\.\.\/b”/],
    ["a path out of the site on Windows", `${digest}  ..\\b`, /^line 2 .*outside/],
    ["a path from the root", `${digest}  /etc/passwd`, /^line 2 .*outside.*“\/etc\/passwd”/],
    ["a path that no system knows", `${digest}  a\0`, /^line 2 .*outside/],
    ["itself", `${digest}  manifest-sha256.txt`, /^line 2 names the manifest itself/],
    ["a file for the second time", `${digest}  a`, /^line 2 .*a second time: “a”/],
  ] as const) {
    it(`tells ${what} with the number of its line, and reads on`, () => {
      const { files, faults } = readManifest(`${digest}  a\n${line}\n${digest}  z\n`);
      assert.deepEqual([...files.keys()], ["a", "z"]);
      assert.equal(faults.length, 1);
      assert.match(faults[0] ?? "", told);
    });
  }
});
