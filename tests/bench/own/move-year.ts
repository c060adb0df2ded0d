/** The same day of another year near by; `yyyy-mm-dd`. */
export function moveYear(date: string): string {
  const year = Number(date.slice(0, 4));
  const rest = date.slice(4).replace("-02-29", "-02-28");
  return `${year % 2 === 0 ? year + 1 : year - 1}${rest}`;
}
