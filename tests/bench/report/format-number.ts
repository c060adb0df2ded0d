/** What stands where there is no figure. */
const none = "–";

/** "12.35"; thousands are not divided, so that a figure can be copied. */
export function formatNumber(value: number | undefined, decimals = 0): string {
  return value === undefined || !Number.isFinite(value) ? none : value.toFixed(decimals);
}

/** One figure by another: "0.435". */
export function formatRatio(
  value: number | undefined,
  by: number | undefined,
  decimals = 3,
): string {
  return value !== undefined && by ? formatNumber(value / by, decimals) : none;
}

export function formatMegabytes(bytes: number | undefined, decimals = 0): string {
  return formatNumber(bytes === undefined ? undefined : bytes / 1e6, decimals);
}
