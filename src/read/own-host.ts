import type { LeadPicture, Reference } from "../model/references.ts";

/** What an article names. */
interface Named {
  readonly references?: readonly Reference[];
  readonly picture?: LeadPicture;
}

/**
 * Gives pictures on the host of the original page by their paths there, as they are kept: exports of WordPress name
 * every picture with its whole address. What the pile does not have is found at the original address again.
 */
export function fromOwnHost({ references, picture }: Named, original: string | undefined): Named {
  if (!references && !picture) return {};
  const host = original === undefined ? "" : hostOf(original);
  const give = (one: Reference): Reference => {
    if (host === "") return one;
    const isThere = one.as === "picture" && /^(?:https?:)?\/\//i.test(one.to);
    if (!isThere || hostOf(one.to) !== host) return one;
    return { ...one, to: one.to.replace(/^(?:https?:)?\/\/[^/]*/i, "") || "/" };
  };
  return {
    ...(references && { references: references.map(give) }),
    ...(picture && { picture: { ...picture, picture: give(picture.picture) } }),
  };
}

/** Returns the host of an address without “www.”; "" if there is none. */
function hostOf(address: string): string {
  const [, host = ""] = /^(?:https?:)?\/\/(?:www\.)?([^/?#@]+)(?:[/?#]|$)/i.exec(address) ?? [];
  return host.toLowerCase();
}
