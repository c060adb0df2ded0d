/** Control characters, backslashes, empty segments, and segments that lead elsewhere. */
const misspelt = /[\0-\x1f\x7f\\]|\/\/|\/\.{1,2}(?:\/|$)/;

/**
 * The path that a request's target asks for, decoded once: "/2021/a b.html". Nothing for a target
 * that no page of ours can lead to: of another form than a path (RFC 9112 section 3.2), not
 * decodable, or with segments that browsers resolve before they ask.
 */
export function readRequestPath(target = ""): string | undefined {
  const [encoded = ""] = target.split(/[?#]/, 1);
  try {
    const path = decodeURIComponent(encoded);
    return path.startsWith("/") && !misspelt.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
