import { securityHeaders } from "../../src/render/security-headers.ts";
import { frontPage } from "../../src/render/template-engine.ts";

export const data = frontPage("/_headers");

/**
 * Headers for hosts that read `_headers` (Netlify, Cloudflare Pages): one rule for all addresses. They
 * join the headers of rules that overlap, and a browser then obeys both policies: add no second rule
 * here.
 */
export default function (): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}\n`);
  return `/*\n${lines.join("")}`;
}
