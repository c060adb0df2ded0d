import { Time } from "./Time.tsx";

/** From the first to the last date, or the one date. */
export function Span({ first, last }: { readonly first: string; readonly last: string }) {
  if (first === last) {
    return (
      <>
        of <Time date={first} short />
      </>
    );
  }
  return (
    <>
      from <Time date={first} short /> to <Time date={last} short />
    </>
  );
}
