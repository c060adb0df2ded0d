import type { Published, UnsettledFacts } from "../model/article.ts";

/** The file that gives an article its date, and why this one: "its text is fuller". */
export interface ChosenDate {
  readonly file: UnsettledFacts;
  /** Missing if the owner has declared the date: then nobody has to look it up. */
  readonly reason?: string;
}

interface Dated extends UnsettledFacts {
  readonly published: Published;
}

/**
 * Chooses the date among the files of one article, given in their order: what the owner has declared for
 * one of them; else that of the first, or of one that gives the same date more exactly ("2021-11" for
 * "2021").
 */
export function chooseDate(inOrder: readonly UnsettledFacts[]): ChosenDate | undefined {
  const dated = inOrder.filter((file): file is Dated => file.published !== undefined);
  const declared = dated.find(({ published }) => published.correction?.declaredFor === "file");
  if (declared) return { file: declared };
  const [first, ...others] = dated;
  if (!first) return undefined;
  let file = first;
  for (const other of others) {
    const { date } = other.published;
    if (date.length > file.published.date.length && date.startsWith(file.published.date)) {
      file = other;
    }
  }
  return { file, reason: reasonFor(first, others) };
}

function reasonFor(first: Dated, others: readonly Dated[]): string {
  const rivals = others.filter(({ published }) => published.date !== first.published.date);
  if (rivals.every(({ textLength }) => textLength < first.textLength)) return "its text is fuller";
  const { length } = first.published.date;
  if (rivals.every(({ published }) => published.date.length < length))
    return "its date is more exact";
  return "the texts are equally full, and nothing shows which date is right";
}
