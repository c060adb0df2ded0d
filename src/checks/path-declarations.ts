import { settingsFile } from "../model/problem.ts";
import type { PileCheck } from "./check.ts";

/** Reports declarations for missing files: a typing error in a name leaves files refused or misread. */
export const pathDeclarations: PileCheck = ({ files }, { encoding, lines, fields, languages }) => {
  const declared = { encoding, lines, fields, "languages.folders": languages.folders };
  const isMissing = (key: string) =>
    key !== "." && !files.some((path) => path === key || path.startsWith(`${key}/`));
  return Object.entries(declared).flatMap(([name, byPath]) =>
    Object.keys(byPath)
      .filter(isMissing)
      .map((key) => ({
        code: "unknown-declaration" as const,
        severity: "warning" as const,
        file: settingsFile,
        found: `${name} names “${key}”, but there is no such file, nor any file in such a folder.`,
        remedy: "Write the path inside articles/, or take it out.",
      })),
  );
};
