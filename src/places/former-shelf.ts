import { nameSegment } from "../model/paths.ts";
import { findRegion } from "./regions.ts";
import { shelfNameOf } from "./shelf-name.ts";

/**
 * Returns the segments that a place may have now whose shelf once had another name: “miami-fla” and
 * “miami-florida” are “miami”, “seul” is “seoul”. The likeliest first.
 */
export function presentSegments(former: string, language: string): string[] {
  const words = former.split("-");
  const names = [shelfNameOf(former, language)];
  for (let at = 1; at < words.length; at += 1) {
    const region = findRegion(words.slice(at).join("-"));
    if (region)
      names.push(shelfNameOf(`${words.slice(0, at).join(" ")}, ${region.name}`, language));
  }
  return names.map(nameSegment).filter((segment) => segment !== former);
}
