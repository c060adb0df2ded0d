import { parseArgs } from "node:util";
import { archiveNames } from "./archives.ts";

/** What pictures are taken of. */
export interface ScreenshotOptions {
  readonly out: string;
  readonly archives: readonly string[];
  readonly languages: readonly string[];
  /** Templates of `templates/pages/`, without their ending; all where none is named. */
  readonly kinds: readonly string[];
  /** CSS pixels. */
  readonly widths: readonly number[];
  readonly schemes: readonly ("light" | "dark")[];
}

/**
 * Reads the command line of `npm run screenshots`. Lists are written with commas.
 * @throws Error at an option that is not known, and at a name that is none.
 */
export function readOptions(args: readonly string[]): ScreenshotOptions {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: text,
      archives: text,
      languages: text,
      kinds: text,
      widths: text,
      schemes: text,
    },
  });
  const pick = <T extends string>(given: string | undefined, known: readonly T[]): readonly T[] => {
    const named = given?.split(",");
    const wrong = named?.find((name) => !known.includes(name as T));
    if (wrong !== undefined) throw new Error(`${wrong} is none of ${known.join(", ")}`);
    return known.filter((name) => named?.includes(name) ?? true);
  };
  return {
    out: values.out ?? "_screenshots",
    archives: pick(values.archives, archiveNames),
    languages: pick(values.languages, ["en", "ar"]),
    kinds: values.kinds?.split(",") ?? [],
    widths: (values.widths ?? "320,768,1280").split(",").map(Number),
    schemes: pick(values.schemes, ["light", "dark"] as const),
  };
}
