import { settingsFile } from "../model/problem.ts";
import type { PileCheck } from "./check.ts";

/** Settings that declare something by paths. */
const declaring = ["encoding", "lines", "fields"] as const;

/** Reports declarations for missing files: a typing error in a name leaves files refused or misread. */
export const pathDeclarations: PileCheck = ({ files }, settings) => {
  const isMissing = (key: string) =>
    key !== "." && !files.some((path) => path === key || path.startsWith(`${key}/`));
  return declaring.flatMap((name) =>
    Object.keys(settings[name])
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
