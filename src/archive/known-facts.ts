import type { ArticleFacts } from "../model/article.ts";
import { unknownSource } from "../model/source.ts";

/** A fact that one file of an article may tell and another not; dates are compared apart. */
export interface KnownFact {
  /** What it is called on the page: "authors". */
  readonly name: string;
  /** Belongs to the text: not to be lent to another one. */
  readonly ofText: boolean;
  /** The fact in words, "" where the file does not tell it. */
  words(facts: ArticleFacts): string;
  /** The part of the facts that holds it. */
  part(facts: ArticleFacts): Partial<ArticleFacts>;
}

/** All facts but the date, in the order in which they are named. */
export const knownFacts: readonly KnownFact[] = [
  {
    name: "source",
    ofText: false,
    words: ({ source }) => (source.id === unknownSource ? "" : source.name),
    part: ({ source }) => ({ source }),
  },
  {
    name: "authors",
    ofText: false,
    words: ({ authors }) => authors.join(", "),
    part: ({ authors }) => ({ authors }),
  },
  {
    name: "section",
    ofText: false,
    words: ({ section }) => section ?? "",
    part: ({ section }) => ({ ...(section && { section }) }),
  },
  {
    name: "tags",
    ofText: false,
    words: ({ tags }) => tags.join(", "),
    part: ({ tags }) => ({ tags }),
  },
  {
    name: "summary",
    ofText: false,
    words: ({ summary }) => summary ?? "",
    part: ({ summary }) => ({ ...(summary && { summary }) }),
  },
  {
    name: "language",
    ofText: true,
    words: ({ declaredLanguage }) => declaredLanguage ?? "",
    part: ({ declaredLanguage }) => ({
      ...(declaredLanguage && { declaredLanguage, language: declaredLanguage }),
    }),
  },
];
