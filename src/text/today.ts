/**
 * Returns the present day in UTC, yyyy-mm-dd: the only thing that a build knows of the time. `SOURCE_DATE_EPOCH`
 * (seconds since 1970, reproducible-builds.org) sets another, so that a build can be repeated.
 */
export function today(epoch: string | undefined = process.env.SOURCE_DATE_EPOCH): string {
  const seconds = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? Number(epoch) : undefined;
  const now = seconds === undefined ? new Date() : new Date(seconds * 1000);
  return now.toISOString().slice(0, 10);
}
