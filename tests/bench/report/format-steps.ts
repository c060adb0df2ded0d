import type { StepResult } from "../step.ts";
import { stepNames } from "../step-names.ts";
import { figuresOf, findFigures } from "./figures.ts";
import { formatMegabytes, formatNumber, formatRatio } from "./format-number.ts";
import { formatTable } from "./format-table.ts";

const head = ["", "wall, s", "fastest", "CPU, s", "peak, MB", "files written"];

/** One step a row; the last columns divide it by the full builds of ours and of Hugo. */
export function formatSteps(steps: readonly StepResult[]): string {
  const full = findFigures(steps, stepNames.full);
  const hugo = findFigures(steps, stepNames.hugo);
  const hugoHead = hugo ? ["wall / Hugo", "peak / Hugo"] : [];
  const rows = steps.map((step) => {
    const { wall, fastest, cpu, peakBytes, written } = figuresOf(step);
    return [
      step.name,
      ...[wall, fastest, cpu].map((seconds) => formatNumber(seconds, 2)),
      formatMegabytes(peakBytes),
      formatNumber(written),
      formatRatio(wall, full?.wall),
      ...(hugo ? [formatRatio(wall, hugo.wall), formatRatio(peakBytes, hugo.peakBytes)] : []),
    ];
  });
  return formatTable([[...head, "wall / full", ...hugoHead], ...rows]);
}
