import { shortHash } from "../../text/hash.ts";

/** Data that JSON represents completely: a page that holds a function, a map or a set does not compile. */
export type Plain<Data> = Data extends string | number | boolean | null | undefined
  ? Data
  : Data extends
        | ((...input: never[]) => unknown)
        | ReadonlyMap<unknown, unknown>
        | ReadonlySet<unknown>
    ? never
    : { readonly [Key in keyof Data]: Plain<Data[Key]> };

/**
 * Returns the key of a page: the digest of everything from which it is made, as 32 hex digits. A page
 * whose key is unchanged is not made again. `site` is the digest of the code, the settings and everything
 * else on which all pages depend.
 */
export function keyOfPage<Page>(page: Page & Plain<Page>, site: string): string {
  return shortHash(site + JSON.stringify(page), 32);
}
