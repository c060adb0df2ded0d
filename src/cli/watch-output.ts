import { tellFailure } from "./failure.ts";

/**
 * What becomes of a command that can no longer tell anything. A reader that has seen enough, as in
 * `npm run build | head -1`, is no fault: the command ends at once and quietly. Where only the
 * standard error is closed, the command goes on.
 */
export function watchOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    process.exit(tellFailure(`the standard output cannot be written: ${error.code}`, 1, false));
  });
  process.stderr.on("error", () => {});
}
