/** How the language of an article is known. */
export type LanguageOrigin =
  /** The file gives it; its text shows it. */
  | { readonly by: "file" | "text" }
  /** The owner has declared it, or nearly all other articles are in it, of its source or of its folder. */
  | { readonly by: "declaration" | "others"; readonly of: "source" }
  /** A path inside `articles/`; “.” is all. */
  | { readonly by: "declaration" | "others"; readonly of: "folder"; readonly folder: string };

/** What a text shows that does not tell its language. */
export interface LanguageDoubt {
  /** The script of most of its letters, as `languages/scripts.ts` names it. */
  readonly script: string;
  /** Languages that it may be in, the likeliest first. Missing if it is too short to speak against any. */
  readonly likely?: readonly string[];
}

/** The language that nearly all other articles are in, of a source or a folder. */
export interface CommonLanguage {
  readonly language: string;
  readonly origin: LanguageOrigin;
}

/** What is known of an article's language. */
export interface LanguageFacts {
  /** BCP 47 tag, or "" if the language is not known. */
  readonly language: string;
  /** BCP 47 tag, if the file itself gives it. */
  readonly declaredLanguage?: string;
  /** Missing if the language is not known. */
  readonly languageFrom?: LanguageOrigin;
  /** What the text shows instead, until the whole pile is known. */
  readonly languageDoubt?: LanguageDoubt;
}
