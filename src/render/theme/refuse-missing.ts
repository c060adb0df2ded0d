import { settingsFile } from "../../model/problem.ts";
import type { LookSettings } from "../../settings/theme.ts";
import { OwnerError } from "../../text/owner-error.ts";

/**
 * Makes sure that the files of the owner's look are there.
 * @param present Paths inside `public/`.
 * @throws OwnerError that names every file that is not.
 */
export function refuseMissing(look: LookSettings, present: readonly string[]): void {
  const named = {
    "look.logo": look.logo,
    "look.picture": look.picture,
    "look.fonts.text": look.fonts?.text,
    "look.fonts.interface": look.fonts?.interface,
  };
  const missing = Object.entries(named).filter(([, file]) => {
    return file?.includes(".") && !present.includes(file);
  });
  const messages = missing.map(([key, file]) => {
    return `${settingsFile}: ${key} names ${file}, but public/${file} is not there. Put the file there, or take the line out.`;
  });
  if (messages.length > 0) throw new OwnerError(messages.join("\n"));
}
