import * as z from "zod";
import { shifts } from "../model/date-evidence.ts";
import { parseDate } from "./dates.ts";

const reason = z.string().trim().min(1);

/** A rule that corrects many dates: exactly one of the two keys. */
const rule = z
  .strictObject({
    months: z.literal("from-zero").optional(),
    shift: z.enum(shifts).optional(),
    reason: reason.optional(),
  })
  .refine(
    ({ months, shift }) => (months === undefined) !== (shift === undefined),
    "needs either months: from-zero or shift: (such as +1 month), but not both",
  )
  .refine(({ shift, reason }) => !shift || reason, "needs a reason, which readers will see");

/** A date as in an article file; YAML gives 20211222 as a number. */
const date = z
  .union([z.string(), z.number().transform(String)])
  .refine((text) => !("reason" in parseDate(text)), "is not a date such as 2021-12-22");

/** The settings' key `dates`: corrections of dates, the only ones. */
export const dateSettings = z.strictObject({
  all: rule.optional(),
  sources: z.record(z.string().toLowerCase(), rule).default({}),
  files: z.record(z.string(), z.strictObject({ date, reason })).default({}),
});

export type DateSettings = Readonly<z.infer<typeof dateSettings>>;
export type DateRule = Readonly<z.infer<typeof rule>>;

/** Returns the keys that are allowed in each place below `dates`, for messages. */
export function knownDateKeys(path: readonly PropertyKey[]): string[] {
  if (path.length === 1) return Object.keys(dateSettings.shape);
  return path[1] === "files" ? ["date", "reason"] : Object.keys(rule.shape);
}
