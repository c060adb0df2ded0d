import type { ChildProcess } from "node:child_process";
import { subscribe } from "node:diagnostics_channel";

/**
 * Ends the processes that this one has started when it exits, in whatever way and whoever started
 * them. A terminal sends Ctrl-C to all of them, but a service manager's SIGTERM reaches one only.
 * They are killed: what a build has published is whole at every instant.
 */
export function endChildren(): void {
  const children = new Set<ChildProcess>();
  // Node tells here of each process that is started (since 16.18).
  subscribe("child_process", (message) => {
    const { process: child } = message as { readonly process: ChildProcess };
    children.add(child);
    child.once("exit", () => children.delete(child));
  });
  process.once("exit", () => {
    for (const child of children) child.kill("SIGKILL");
  });
}
