import { guard } from "../../extend/blame.ts";
import { addedTo } from "../../extend/owner-config.ts";
import type { SourceFile } from "../../model/article.ts";
import { type DeclaredWays, type Format, faultOfFormat, faultOfParsed } from "./format.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import { plainText } from "./plain-text.ts";

/** Forms that every archive reads. */
const ours: readonly Format[] = [plainText, markdown, html];

/** The input forms. The order is that of CONTRIBUTING's table; each has endings of its own. */
export const formats: readonly Format[] = [...ours, ...addedFormats()];

function addedFormats(): Format[] {
  const added = addedTo<Format>("formats", (format, before) =>
    faultOfFormat(format, [...ours, ...before]),
  );
  return added.map((format) => {
    const deed = { what: `the format ${format.name} failed`, word: format.name };
    const parse = guard((file: SourceFile, ways?: DeclaredWays) => format.parse(file, ways), {
      ...deed,
      faultOf: faultOfParsed,
    });
    return { ...format, parse };
  });
}
