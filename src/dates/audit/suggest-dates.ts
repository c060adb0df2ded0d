import type { DateRule, DateSettings } from "../date-settings.ts";
import type { DateAudit, NamedSlip } from "./audit.ts";

/**
 * The owner's declarations, and with them all that would mend what the audit has found; nothing where
 * it has found nothing that a declaration could mend. What an article's text says alone is left out
 * where its source or the pile is mended by the same.
 */
export function suggestDates(audit: DateAudit, declared: DateSettings): DateSettings | undefined {
  const all = declared.all ? undefined : audit.pile.named;
  const slips = new Map(
    audit.sources.flatMap(({ id, named }) => {
      // The nearest rule counts alone: one beside another would have to do what both do.
      const isFree = !all && !declared.all && !Object.hasOwn(declared.sources, id);
      return named && isFree ? [[id, named] as const] : [];
    }),
  );
  const files = audit.contradicted.filter(({ article, verdict }) => {
    const slip = Object.hasOwn(declared.sources, article.source.id)
      ? undefined
      : (all ?? slips.get(article.source.id));
    return !slip || shiftOf(slip) !== verdict.shift;
  });
  if (!all && slips.size === 0 && files.length === 0) return undefined;
  const sources = [...slips].map(([id, slip]) => [id, ruleFor(slip)] as const);
  return {
    ...(declared.all && { all: declared.all }),
    ...(all && { all: ruleFor(all) }),
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

function ruleFor(slip: NamedSlip): DateRule {
  return "shift" in slip ? { ...slip, reason: "The weekdays in the texts." } : slip;
}

function shiftOf(slip: NamedSlip) {
  return "shift" in slip ? slip.shift : "+1 month";
}
