import { shortHash } from "../text/hash.ts";
import { normalizeAddress } from "../text/urls.ts";

/** Length of an id in hex digits: 48 bits, one collision expected at some 20 million articles. */
export const idDigits = 12;

/** Returns the id of the article with this claim, if no article with another title shares it. */
export function idOfClaim(claim: string): string {
  return shortHash(claim, idDigits);
}

/** Returns the id that the article of a web address would have; undefined if it is no web address. */
export function idOfAddress(href: string): string | undefined {
  try {
    return idOfClaim(normalizeAddress(href));
  } catch {
    return undefined;
  }
}
