import { markdown } from "./markdown.ts";
import { plainText } from "./plain-text.ts";

/** The input forms. The order is that of CONTRIBUTING's table; each has endings of its own. */
export const formats = [plainText, markdown] as const;
