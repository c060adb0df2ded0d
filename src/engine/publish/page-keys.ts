import { shortHash } from "../../text/hash.ts";

/** Data that JSON tells whole: a page that holds a function, a map or a set does not compile. */
export type Plain<Data> = Data extends string | number | boolean | null | undefined
  ? Data
  : Data extends
        | ((...input: never[]) => unknown)
        | ReadonlyMap<unknown, unknown>
        | ReadonlySet<unknown>
    ? never
    : { readonly [Key in keyof Data]: Plain<Data[Key]> };

/**
 * Key of a page: the digest of all that it is made from, as 32 hex digits. A page whose key is what it was
 * is not made again: `site` is the digest of the code, the settings and whatever else all pages depend on.
 */
export function keyOfPage<Page>(page: Page & Plain<Page>, site: string): string {
  return shortHash(site + JSON.stringify(page), 32);
}
