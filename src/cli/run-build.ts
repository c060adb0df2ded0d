import { type BuildResult, buildSite } from "../engine/build.ts";
import { OwnerError } from "../text/owner-error.ts";
import type { Values } from "./command.ts";
import { reportFailure, watchSignals } from "./ending.ts";
import { openDisplay, silent } from "./progress.ts";
import type { CommandOptions } from "./read-build-options.ts";
import { exitCode, formatAdvice, formatJson, formatRefusals, formatSummary } from "./summary.ts";
import { describeSystemError } from "./system-errors.ts";

/** The publisher's promise, printed whenever a build does not finish. */
const whole = "What is published is intact";

/**
 * Builds and reports progress, outcome, and the reason if it had to end.
 * @throws OwnerError also for errors of the system.
 */
export async function runBuild(options: CommandOptions, values: Values): Promise<BuildResult> {
  const asJson = values.json === true;
  const display = asJson || values.quiet === true ? silent : await openDisplay();
  const release = watchSignals((signal, code) => {
    display.stop();
    const cause = signal === "SIGINT" ? "by Ctrl-C" : "by the system";
    process.exit(
      reportFailure(`stopped ${cause}. ${whole}; the next build will continue.`, code, asJson),
    );
  });
  try {
    const result = await buildSite({ ...options, tell: display.tell });
    display.close();
    printOutcome(result, options, values);
    return result;
  } catch (error) {
    const words = describeSystemError(error, `${options.out} or ${options.cache}`);
    throw words ? new OwnerError(`${words} ${whole}.`) : error;
  } finally {
    display.stop();
    release();
  }
}

function printOutcome(result: BuildResult, options: CommandOptions, { json, quiet }: Values): void {
  if (json === true) console.log(formatJson(result, options, exitCode(result)));
  else if (quiet !== true)
    console.log([formatSummary(result, options), ...formatAdvice(result, options)].join("\n"));
  else if (exitCode(result) > 0) console.log(formatRefusals(result, options));
}
