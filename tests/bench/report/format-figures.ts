import type { Measurement } from "../measure/measure-command.ts";
import type { BuilderResult } from "../run-in-turn.ts";
import { formatTable } from "./format-table.ts";
import { median } from "./median.ts";

/** A line of the table. A figure is missing where this system does not tell it. */
interface Figure {
  readonly label: string;
  readonly decimals: number;
  of(result: BuilderResult): number | undefined;
}

const megabyte = 1e6;

/** Medians of all builds, one builder a column; of two builders also the first by the second. */
export function formatFigures(results: readonly BuilderResult[], articles: number): string {
  const names = results.map(({ name }) => name);
  const head = ["", ...names, ...(names.length === 2 ? [names.join(" / ")] : [])];
  return formatTable([head, ...figures(articles).map((figure) => formatRow(figure, results))]);
}

function figures(articles: number): readonly Figure[] {
  const middle = (value: (run: Measurement) => number | undefined) => (result: BuilderResult) => {
    const values = result.runs.flatMap((run) => value(run) ?? []);
    return values.length > 0 ? median(values) : undefined;
  };
  const wall = middle((run) => run.wallSeconds);
  const fastest = ({ runs }: BuilderResult) => Math.min(...runs.map((run) => run.wallSeconds));
  const cpu = middle((run) => run.cpuSeconds);
  const memory = middle((run) => run.peakBytes);
  const perArticle = (seconds = 0) => (seconds * 1000) / articles;
  return [
    { label: "wall, s", decimals: 2, of: wall },
    { label: "wall of the fastest, s", decimals: 2, of: fastest },
    { label: "CPU, s", decimals: 2, of: cpu },
    { label: "peak memory, MB", decimals: 0, of: (result) => scale(memory(result)) },
    { label: "wall, ms an article", decimals: 3, of: (result) => perArticle(wall(result)) },
    { label: "CPU, ms an article", decimals: 3, of: (result) => perArticle(cpu(result)) },
    { label: "pages (*.html)", decimals: 0, of: ({ site }) => site.pages },
    { label: "files", decimals: 0, of: ({ site }) => site.files },
    { label: "MB in files", decimals: 1, of: ({ site }) => scale(site.bytes) },
  ];
}

function formatRow({ label, decimals, of }: Figure, results: readonly BuilderResult[]): string[] {
  const values = results.map(of);
  const cells = values.map((value) => value?.toFixed(decimals) ?? "not measured here");
  const [own, other] = values;
  const ratio = own !== undefined && other ? [(own / other).toFixed(2)] : [];
  return [label, ...cells, ...ratio];
}

function scale(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : bytes / megabyte;
}
