/**
 * Address in the Wayback Machine of the copy nearest to a day: its timestamps are YYYYMMDDhhmmss, of
 * which any beginning will do. Without a date it leads to the newest copy.
 *
 * @param url - an http or https address that passed `safeWebUrl`
 * @param date - "2021-11-22", "2021-11" or "2021"
 */
export function waybackAddress(url: string, date: string | undefined): string {
  const stamp = date === undefined ? "" : `${date.replaceAll("-", "")}/`;
  return `https://web.archive.org/web/${stamp}${url}`;
}
