import { addedTo, guard } from "../../extend/owner-config.ts";
import { type Format, faultOfFormat } from "./format.ts";
import { markdown } from "./markdown.ts";
import { plainText } from "./plain-text.ts";

/** The input forms, in the order of CONTRIBUTING's table; each has extensions of its own. */
export const formats: readonly Format[] = [plainText, markdown, ...addedFormats()];

function addedFormats(): Format[] {
  return addedTo("formats", faultOfFormat).map((format) => ({
    ...format,
    parse: guard((file) => format.parse(file), `the format ${format.name} failed`),
  }));
}
