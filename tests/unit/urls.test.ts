import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { normalizeAddress, sourceDomain } from "../../src/text/urls.ts";

/** Permanent ids are made of what stands on the right: no row may ever change. */
const addresses: readonly [found: string, normal: string][] = [
  [
    "http://www.tnledger.com/editorial/Article.aspx?id=148803",
    "tnledger.com/editorial/Article.aspx?id=148803",
  ],
  [
    "https://tnledger.com/editorial/Article.aspx?id=148803",
    "tnledger.com/editorial/Article.aspx?id=148803",
  ],
  ["https://example.com", "example.com"],
  ["https://example.com/", "example.com"],
  ["https://EXAMPLE.com:443/Story/", "example.com/Story"],
  ["http://example.com:80/story", "example.com/story"],
  ["http://example.com:8080/story", "example.com:8080/story"],
  ["http://WWW.example.com/story#comments", "example.com/story"],
  ["https://news.example.com/story", "news.example.com/story"],
  ["https://wwwold.example.com/", "wwwold.example.com"],
  ["https://example.com/?", "example.com"],
  ["https://example.com/a?b=2&a=1&b=3", "example.com/a?b=2&a=1&b=3"],
  ["https://example.com/a?utm_source=x&id=7&utm_medium=y", "example.com/a?id=7"],
  ["https://example.com/a?UTM_Campaign=x", "example.com/a"],
  ["https://example.com/a?fbclid=1&gclid=2&dclid=3&msclkid=4", "example.com/a"],
  ["https://example.com/a?mc_cid=1&mc_eid=2&igshid=3&yclid=4", "example.com/a"],
  ["https://example.com/a?utm=kept&source=kept", "example.com/a?utm=kept&source=kept"],
  ["https://example.com/a?q=b%20c", "example.com/a?q=b%20c"],
  ["https://example.com/a?q=b+c", "example.com/a?q=b+c"],
  ["https://bücher.example/ä", "xn--bcher-kva.example/%C3%A4"],
  ["https://example.com/a/../b", "example.com/b"],
  // A tracking parameter leaves no trace, whatever stands beside it.
  ["https://example.com/a?q=b%20c&utm_source=x", "example.com/a?q=b%20c"],
  ["https://example.com/a?print&fbclid=1", "example.com/a?print"],
];

const declared = Object.fromEntries(
  ["tnledger.com", "sports.tnledger.com", "127.0.0.1"].map((domain) => [domain, domain]),
);
const domains: readonly [href: string, domain: string][] = [
  ["http://www.tnledger.com/a", "tnledger.com"],
  ["https://TNLEDGER.com/a", "tnledger.com"],
  ["https://sports.tnledger.com/a", "sports.tnledger.com"],
  ["https://live.sports.tnledger.com/a", "sports.tnledger.com"],
  ["https://news.tnledger.com/a", "tnledger.com"],
  ["https://nottnledger.com/a", "nottnledger.com"],
  ["https://www.news.bbc.co.uk/a", "bbc.co.uk"],
  ["https://somebody.blogspot.com/a", "somebody.blogspot.com"],
  ["https://www.somebody.github.io/a", "somebody.github.io"],
  ["http://127.0.0.1:8080/a", "127.0.0.1"],
  ["http://192.168.0.1/a", "192.168.0.1"],
  ["http://[2001:db8::1]/a", "[2001:db8::1]"],
  ["http://localhost/a", "localhost"],
];

describe("normalizeAddress", () => {
  for (const [found, normal] of addresses) {
    it(`knows ${found} as ${normal}`, () => assert.equal(normalizeAddress(found), normal));
  }
});

describe("sourceDomain", () => {
  for (const [href, domain] of domains) {
    it(`takes ${domain} for the outlet of ${href}`, () => {
      assert.equal(sourceDomain(new URL(href).hostname, declared), domain);
    });
  }
});
