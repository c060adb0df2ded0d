import type { DateRule, DateSettings } from "../date-settings.ts";
import type { DateAudit, NamedSlip } from "./audit.ts";

/**
 * Returns the owner's declarations with all that would correct what the audit has found; undefined if it
 * has found nothing that a declaration could correct. Articles contradicted by their own text are left out
 * if the same slip of their source or the pile covers them.
 */
export function suggestDates(audit: DateAudit, declared: DateSettings): DateSettings | undefined {
  const all = corrects(declared.all) ? undefined : audit.pile.named;
  const ruleOf = (id: string) =>
    Object.hasOwn(declared.sources, id) ? declared.sources[id] : undefined;
  const slips = new Map(
    audit.sources.flatMap(({ id, named }) => {
      // Only the nearest rule applies: a rule beside another would have to do the work of both.
      const isFree = !all && !corrects(declared.all) && !corrects(ruleOf(id));
      return named && isFree ? [[id, named] as const] : [];
    }),
  );
  const files = audit.contradicted.filter(({ article, verdict }) => {
    const { id } = article.source;
    const slip = corrects(ruleOf(id)) ? undefined : (all ?? slips.get(id));
    return !slip || shiftOf(slip) !== verdict.shift;
  });
  if (!all && slips.size === 0 && files.length === 0) return undefined;
  const sources = [...slips].map(
    ([id, slip]) => [id, { ...ruleOf(id), ...ruleFor(slip) }] as const,
  );
  return {
    ...declared,
    ...(all && { all: { ...declared.all, ...ruleFor(all) } }),
    sources: { ...declared.sources, ...Object.fromEntries(sources) },
    files: {
      ...declared.files,
      ...Object.fromEntries(
        files.map(({ article, verdict }) => {
          const reason = "The text points to this day.";
          return [article.file.path, { date: verdict.pointsTo, reason }];
        }),
      ),
    },
  };
}

/** Whether a rule changes dates, and does not only say how they are written. */
function corrects(rule: DateRule | undefined): boolean {
  return rule?.months !== undefined || rule?.shift !== undefined;
}

function ruleFor(slip: NamedSlip): DateRule {
  return "shift" in slip ? { ...slip, reason: "The weekdays in the texts point to it." } : slip;
}

function shiftOf(slip: NamedSlip) {
  return "shift" in slip ? slip.shift : "+1 month";
}

/** Formats the settings' key `dates` as YAML that can be put into the file unchanged. */
export function formatDeclarations({
  order,
  calendar,
  all,
  sources,
  folders,
  files,
}: DateSettings): string {
  const lines = [
    ...(order ? [`  order: ${order}`] : []),
    ...(calendar ? [`  calendar: ${calendar}`] : []),
    ...(all ? [`  all: ${formatRule(all)}`] : []),
    ...formatGroup("sources", Object.entries(sources), formatRule),
    ...formatGroup("folders", Object.entries(folders ?? {}), formatRule),
    ...formatGroup("files", Object.entries(files), ({ date, reason }) => {
      return `{ date: ${quoted(date)}, reason: ${quoted(reason)} }`;
    }),
  ];
  return lines.length > 0 ? ["dates:", ...lines].join("\n") : "dates: {}";
}

function formatGroup<T>(
  key: string,
  entries: readonly (readonly [string, T])[],
  format: (value: T) => string,
): string[] {
  if (entries.length === 0) return [];
  return [`  ${key}:`, ...entries.map(([name, value]) => `    ${quoted(name)}: ${format(value)}`)];
}

function formatRule({ order, calendar, months, shift, reason }: DateRule): string {
  const fields = [
    ...(order ? [`order: ${order}`] : []),
    ...(calendar ? [`calendar: ${calendar}`] : []),
    ...(months ? [`months: ${months}`] : []),
    ...(shift ? [`shift: ${quoted(shift)}`] : []),
    ...(reason ? [`reason: ${quoted(reason)}`] : []),
  ];
  return `{ ${fields.join(", ")} }`;
}

/**
 * Quotes a text. JSON strings are YAML strings, except for invisible characters, which YAML does not accept
 * as they are.
 */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff-\uffff]/g,
    (mark) => {
      return `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
    },
  );
}
