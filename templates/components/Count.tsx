/** "1 article", "12,345 articles". */
export function Count({ of: count }: { readonly of: number }) {
  return (
    <span class="count">
      {formatNumber(count)} {count === 1 ? "article" : "articles"}
    </span>
  );
}

/** Thousands by comma, whatever the machine's locale. */
export function formatNumber(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
