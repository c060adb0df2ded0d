import { malformed } from "./malformed-requests.ts";

/** A request that no page of ours leads to, and the statuses that are right for it. */
export interface HostileRequest {
  readonly name: string;
  readonly bytes: string | Buffer;
  /** `undefined` among them: closing without a word. */
  readonly right: readonly (number | undefined)[];
}

/** Ways out of the site, `~` standing for a file or folder outside. */
const waysOut = [
  "/../~",
  "/..%2f~",
  "/..%2F~",
  "/%2e%2e/~",
  "/%2e%2e%2f~",
  "/.%2e/~",
  "/%2e./~",
  "/..%5c~",
  "/..\\~",
  "/%2e%2e%5c~",
  "/%252e%252e/~",
  "/%252e%252e%252f~",
  "/..%252f~",
  "/..%255c~",
  "/%25%32%65%25%32%65/~",
  "/%c0%ae%c0%ae/~",
  "/%e0%80%ae%e0%80%ae/~",
  "/..%c0%af~",
  "/..%ef%bc%8f~",
  "/..;/~",
  "/a/../../~",
  "/a/..%2f..%2f~",
  "/a/../..%2f~",
  "/./../~",
  "/.//../~",
  "//../~",
  "/a/%2e%2e/%2e%2e/~",
  "/nothing/../../~",
  "/a/page.html/../../../~",
  "/....//~",
  "/..%00/~",
  "/%00/../~",
  "/..%0d%0a/~",
  "/?/../~",
  "/a%2f..%2f..%2f~",
  "../~",
  "..%2f~",
  "/_live/../../~",
  "/_live/..%2f..%2f~",
] as const;

const outside = ["secret.txt", "_site-secret/", "_site2/index.html"] as const;

/** Links inside the site that lead out of it, and what is no plain file. */
const leads = [
  ..."/link.txt /link.html /absolute.txt /folder /folder/ /folder/index.html /folder/secret.txt".split(
    " ",
  ),
  ..."/sibling/ /sibling/secret.txt /up/ /up/secret.txt /up/_site2/ /root/etc/passwd /root/".split(
    " ",
  ),
  ..."/a/deep /a/deep/ /a/deep/secret.txt /loop /loop/ /loop/loop /dangling /twice".split(" "),
  ..."/hollow/ /hollow/index.html /pipe.txt /pipe.txt/ /up/_site/../secret.txt".split(" "),
];

/** Addresses that are bent, broken or far too long. */
const bent = [
  ..."/% /%% /%f /%zz /%ff /%c3 /%c3%28 /%ed%a0%80 /%u002e /a/% /%00 /a%00.html /index.html%00.txt".split(
    " ",
  ),
  ..."// /// //etc/passwd /%2fetc/passwd /%2f%2fetc/passwd //evil.example/ /\\evil.example/ /a//page.html".split(
    " ",
  ),
  ..."/%0d%0aset-cookie:x=1 /%0a /%7f /%5c /c:/windows/win.ini /%5c%5chost%5cshare /index.html/".split(
    " ",
  ),
  ..."/index.html::$DATA /a/text.txt/ /.git/config /.env /~root /nothing".split(" "),
  ..."* a index.html ?/ # http:// http://[ http://127.0.0.1/ http://evil.example/ https://127.0.0.1/".split(
    " ",
  ),
  ..."file:///etc/passwd ftp://127.0.0.1/ javascript:alert(1) data:text/html,x 127.0.0.1:80".split(
    " ",
  ),
  `/${"a".repeat(300)}`,
  `/${"a".repeat(8000)}`,
  `/${"a/".repeat(4000)}`,
  `/${"%2e%2e%2f".repeat(800)}secret.txt`,
  `/${"../".repeat(2500)}secret.txt`,
  `/${"%".repeat(5000)}`,
  `/${"a".repeat(100_000)}`,
];

const hosts = [
  ..."evil.example 127.0.0.1.evil.example localhost.evil.example evil.example:80 127.0.0.2".split(
    " ",
  ),
  ..."0.0.0.0 [::1] 127.1 2130706433 0x7f000001 localhost. LOCALHOST.evil 127.0.0.1:80:80".split(
    " ",
  ),
  ..."127.0.0.1@evil.example evil.example@127.0.0.1 evil.example#127.0.0.1 127.0.0.1:x".split(" "),
  ..."localhost:99999999 localhost:-1 localhost/ 127.0.0.1,evil.example -".split(" "),
  "127.0.0.1 evil.example",
  "",
  "x".repeat(5000),
];

const methods = [
  ..."POST PUT DELETE PATCH OPTIONS TRACE PROPFIND MKCOL MOVE COPY LOCK PURGE SEARCH LINK".split(
    " ",
  ),
  ..."M-SEARCH SUBSCRIBE QUERY get Get FOO GETGET G\0ET PRI".split(" "),
];

const ranges = [
  ..."bytes=5-2 bytes=-1 bytes=- bytes=--1 bytes=99999- bytes=0-99999 bytes=-99999 bytes=a-b bytes=".split(
    " ",
  ),
  ..."bytes=0-0,0-0,0-0 bytes=9007199254740993- bytes=1e9- bytes=0x1-0x2 items=0-1 =".split(" "),
  `bytes=${"0-1,".repeat(2000)}0-1`,
  "bytes=-9223372036854775809",
  "bytes = 1 - 2",
];

const refused = [400, 403, 404, 405, 414, 431] as const;
const closed = [...refused, 408, 413, 417, 505, undefined] as const;

/** A whole request for a target, as a client that tidies nothing up would send it. */
export function requestFor(
  target: string,
  headers = "",
  host = "127.0.0.1",
  method = "GET",
): string {
  return `${method} ${target} HTTP/1.1\r\nHost: ${host}\r\n${headers}Connection: close\r\n\r\n`;
}

/** More than 200 of them. */
export const hostileRequests: readonly HostileRequest[] = [
  ...waysOut.flatMap((way) => outside.map((file) => way.replace("~", file))).map(asTarget),
  ...[...leads, ...bent].map(asTarget),
  ...hosts.map((host) => {
    const bytes = requestFor("/", "", host);
    return { name: `host ${host.slice(0, 60)}`, bytes, right: refused };
  }),
  ...methods.map((method) => {
    const bytes = requestFor("/", "", "127.0.0.1", method);
    return { name: `method ${method}`, bytes, right: closed };
  }),
  ...["/a/text.txt", "/empty.txt", "/link.txt"].flatMap((path) =>
    ranges.map((range) => {
      const bytes = requestFor(path, `Range: ${range}\r\n`);
      const right = path === "/link.txt" ? refused : [200, 206, 416];
      return { name: `${path} range ${range.slice(0, 60)}`, bytes, right };
    }),
  ),
  ...malformed.map(([name, bytes]) => ({ name, bytes, right: closed })),
];

function asTarget(target: string): HostileRequest {
  // A fragment or a query is no part of the path, which is then the front page's.
  const right = /^\/[?#]/.test(target) ? [200] : refused;
  return { name: target.slice(0, 60), bytes: requestFor(target), right };
}
