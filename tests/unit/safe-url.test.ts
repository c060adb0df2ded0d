import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { safeUrl, safeWebUrl } from "../../src/text/urls.ts";

const hostile = [
  ...["javascript:alert(1)", "JAVASCRIPT:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)"],
  ...["\tjavascript:alert(1)", "\njavascript:alert(1)", "\u0001javascript:alert(1)", "javascript:"],
  ...[
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "java\r\nscript:alert(1)",
    "j\na\tvascript:1",
  ],
  ...[
    "javascript\t:alert(1)",
    "javascript\n:alert(1)",
    "\u00a0javascript:alert(1)",
    "\0javascript:1",
  ],
  ...["javascript&colon;alert(1)", "javascript&#58;alert(1)", "javascript&#x3a;alert(1)"],
  ...["&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)", "java&Tab;script:alert(1)"],
  ...["java&NewLine;script:alert(1)", "java%73cript:alert(1)", "javascript%3Aalert(1)"],
  ...["javascript://example.com/%0aalert(1)", "javascript://%0d%0aalert(1)", "\ufeffjavascript:1"],
  ...[
    "data:text/html,<script>alert(1)</script>",
    "DATA:text/html;base64,PHNjcmlwdD4=",
    "da\tta:,x",
  ],
  ...[
    "data:image/svg+xml,<svg onload=alert(1)>",
    "vbscript:msgbox(1)",
    "VBScript:x",
    "vb\nscript:x",
  ],
  ...["file:///etc/passwd", "blob:https://example.com/1", "about:blank", "ftps://example.com/"],
  ...["view-source:https://example.com", "filesystem:https://example.com/x", "ws://example.com/"],
  ...[
    "jar:https://example.com!/x",
    "//example.com/x",
    "/etc/passwd",
    "#top",
    "?q",
    "",
    "example.com",
  ],
  ...["http://", "http:// example.com/", "https://exa mple.com/", "http://[::1", "http://a:99999/"],
  ...[
    "ｊavascript:alert(1)",
    "javascript：alert(1)",
    "\u202ejavascript:alert(1)",
    "feed:javascript:1",
  ],
];

const good: readonly [found: string, href: string][] = [
  ["https://example.com/a?b=c&d=e#f", "https://example.com/a?b=c&d=e#f"],
  [" \thttp://Example.COM/A\n", "http://example.com/A"],
  ["HTTPS://example.com", "https://example.com/"],
  ["http://example.com/a b", "http://example.com/a%20b"],
  ['http://example.com/"><script>', "http://example.com/%22%3E%3Cscript%3E"],
  ["https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4"],
  ["https:\\\\example.com\\a", "https://example.com/a"],
  ["ht\ttps://example.com/", "https://example.com/"],
  ["https://example.com/javascript:alert(1)", "https://example.com/javascript:alert(1)"],
  ["mailto:desk@example.com", "mailto:desk@example.com"],
  ["ftp://me:secret@files.example.com/a", "ftp://files.example.com/a"],
  ["tel:+47123", "tel:+47123"],
];

describe("safeUrl", () => {
  it("lets nothing through that could run or that is no whole address", () => {
    for (const address of hostile) assert.equal(safeUrl(address), undefined, address);
  });

  for (const [found, href] of good) {
    it(`gives ${JSON.stringify(found)} as a browser reads it`, () => {
      assert.equal(safeUrl(found), href);
    });
  }
});

describe("safeWebUrl", () => {
  it("takes addresses of pages only", () => {
    assert.equal(safeWebUrl("mailto:desk@example.com"), undefined);
    assert.equal(safeWebUrl("HTTP://example.com"), "http://example.com/");
  });
});
