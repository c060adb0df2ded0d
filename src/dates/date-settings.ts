import * as z from "zod";
import { shifts } from "../model/date-evidence.ts";
import { dateOrders } from "../model/date-order.ts";
import { declaredFor, declaredPath } from "../text/declared-path.ts";
import { calendars } from "./written/calendars.ts";
import { type DateWays, parseDate } from "./written/parse-date.ts";

const reason = z.string().trim().min(1);

/** How dates are written: the order of day and month in numbers, and the calendar. */
const ways = {
  order: z.enum(dateOrders).optional(),
  calendar: z.enum(calendars).optional(),
};

/** A rule for many dates: how they are written, and at most one correction. */
const rule = z
  .strictObject({
    months: z.literal("from-zero").optional(),
    shift: z.enum(shifts).optional(),
    reason: reason.optional(),
    ...ways,
  })
  .refine(
    ({ months, shift, order, calendar }) =>
      (months === undefined) !== (shift === undefined) ||
      (months === undefined && (order ?? calendar) !== undefined),
    "needs either months: from-zero or shift: (such as +1 month), but not both, or order: or calendar:",
  )
  .refine(({ shift, reason }) => !shift || reason, "needs a reason, which readers will see");

/** How the dates of a folder, or of a single file, are written. */
const folderWays = z
  .strictObject(ways)
  .refine(({ order, calendar }) => (order ?? calendar) !== undefined, "needs order: or calendar:");

/** A date as in an article file; YAML gives 20211222 as a number. */
const date = z
  .union([z.string(), z.number().transform(String)])
  .refine((text) => !("reason" in parseDate(text)), "is not a date such as 2021-12-22");

/** The settings' key `dates`: how dates are written, and corrections of them, the only ones. */
export const dateSettings = z.strictObject({
  ...ways,
  all: rule.optional(),
  sources: z.record(z.string().toLowerCase(), rule).default({}),
  folders: z.record(declaredPath, folderWays).optional(),
  files: z.record(z.string(), z.strictObject({ date, reason })).default({}),
});

export type DateSettings = Readonly<z.infer<typeof dateSettings>>;
export type DateRule = Readonly<z.infer<typeof rule>>;

/** Returns the keys that are allowed in each place below `dates`, for messages. */
export function knownDateKeys(path: readonly PropertyKey[]): string[] {
  if (path.length === 1) return Object.keys(dateSettings.shape);
  if (path[1] === "folders") return Object.keys(ways);
  return path[1] === "files" ? ["date", "reason"] : Object.keys(rule.shape);
}

/**
 * Returns how the dates of a file are declared to be written, each way by the nearest declaration that has it: for the
 * innermost folder, else for its source, else for all.
 */
export function waysOf(path: string, sourceId: string, declared: DateSettings): DateWays {
  const { sources, folders, all, order, calendar } = declared;
  if (!order && !calendar && !all && isEmpty(sources) && !folders) return noWays;
  const near = [
    folders && declaredFor(path, folders),
    Object.hasOwn(sources, sourceId) ? sources[sourceId] : undefined,
    all,
    declared,
  ];
  return {
    order: near.find((one) => one?.order)?.order,
    calendar: near.find((one) => one?.calendar)?.calendar,
  };
}

const noWays: DateWays = {};

function isEmpty(entries: object): boolean {
  for (const _ in entries) return false;
  return true;
}
