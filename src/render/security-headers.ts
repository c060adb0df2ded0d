/**
 * Content policy of a page of the site: it may load only the site's own files, and nothing inline.
 * Directives of Content Security Policy Level 3; `form-action` for the search form.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

/** Content policy of the search page, the only one that runs a program in WebAssembly. */
export const searchPolicy = contentPolicy.replace(
  "script-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
);

/**
 * Headers that a host should send with every page; browsers ignore `frame-ancestors` in a `<meta>`. A
 * browser obeys both, so this policy allows what the search needs, and every other page's own `<meta>`
 * forbids it.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": `${searchPolicy}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "X-Frame-Options": "DENY",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};
