import { settingsFile } from "../model/problem.ts";
import type { PileCheck } from "./check.ts";

/** Reports declared encodings of missing files: a typing error in a name leaves files refused or misread. */
export const encodingDeclarations: PileCheck = ({ files }, { encoding }) =>
  Object.keys(encoding)
    .filter(
      (key) => key !== "." && !files.some((path) => path === key || path.startsWith(`${key}/`)),
    )
    .map((key) => ({
      code: "unknown-declaration" as const,
      severity: "warning" as const,
      file: settingsFile,
      found: `encoding names “${key}”, but there is no such file, nor any file in such a folder.`,
      remedy: "Write the path inside articles/, or take it out.",
    }));
