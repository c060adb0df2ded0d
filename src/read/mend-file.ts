import type { Mended, SourceFile } from "../model/article.ts";
import { type ProblemInFile, quote } from "../model/problem.ts";
import type { Settings } from "../settings/settings.ts";
import { type Damage, findDamage } from "../text/plain/mojibake.ts";

/** A file with what is damaged in it; mended, if its owner has declared that. */
export interface MendedFile {
  readonly file: SourceFile;
  readonly damage: readonly ProblemInFile[];
  readonly mended?: Mended;
}

/** Looks for UTF-8 that was once read as windows-1252, and undoes that if the settings say so. */
export function mendFile(file: SourceFile, { mojibake }: Pick<Settings, "mojibake">): MendedFile {
  // Plain ASCII, the common case, has as many characters as bytes.
  const found = file.text.length === file.bytes ? undefined : findDamage(file.text);
  if (!found) return { file, damage: [] };
  if (mojibake === "tell") return { file, damage: [tellDamage(found)] };
  const { places, examples } = found;
  return {
    // A byte order mark that was read as letters.
    file: { ...file, text: found.text.replace(/^\ufeff/, "") },
    damage: [tellMended(found)],
    mended: { places, examples },
  };
}

function tellDamage({ places, line, examples }: Damage): ProblemInFile {
  const wouldBe = examples.map(({ found, mended }) => `${quote(found)} would be ${quote(mended)}`);
  return {
    code: "mojibake",
    severity: "warning",
    line,
    found: `${countPlaces(places)} UTF-8 that was once read as windows-1252: ${wouldBe.join(", ")}.`,
    remedy: "Save the file as it was before; or mend all such files by writing in archive.yaml:",
    write: "mojibake: mend",
  };
}

function tellMended({ places, line, examples }: Damage): ProblemInFile {
  const was = examples.map(({ found, mended }) => `${quote(mended)} was ${quote(found)}`);
  return {
    code: "mojibake",
    severity: "note",
    line,
    found: `${countPlaces(places)} UTF-8 that was once read as windows-1252; it was mended: ${was.join(", ")}.`,
    remedy: "Nothing; the page shows it as a correction.",
  };
}

function countPlaces(places: number): string {
  return places === 1 ? "One place has" : `${places} places have`;
}
