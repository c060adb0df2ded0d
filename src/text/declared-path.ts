import * as z from "zod";

/** A path inside `articles/`, of a file or a folder; “.” is all. */
export const declaredPath = z
  .string()
  .transform((path) => path.replace(/^\.?\/+|\/+$/g, "") || ".");

/** Returns what is declared for a file or for the innermost folder that contains it; “.” is all. */
export function declaredFor<Value>(
  path: string,
  declared: Readonly<Record<string, Value>>,
): Value | undefined {
  // Most owners declare nothing, and every file asks.
  if (Object.keys(declared).length === 0) return undefined;
  for (let at = path; at !== ""; at = at.slice(0, Math.max(at.lastIndexOf("/"), 0))) {
    if (Object.hasOwn(declared, at)) return declared[at];
  }
  return declared["."];
}
