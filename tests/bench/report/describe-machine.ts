import { availableParallelism, cpus, platform, totalmem } from "node:os";

/** What the figures depend on, in a line. */
export function describeMachine(hugo: string | undefined): string {
  const model = cpus()[0]?.model.trim();
  return [
    `${availableParallelism()} cores${model ? ` (${model})` : ""}`,
    `${(totalmem() / 1e9).toFixed(1)} GB of memory`,
    platform(),
    `Node ${process.version}`,
    hugo ? `Hugo ${hugo}` : "no Hugo",
  ].join(", ");
}
