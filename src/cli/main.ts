import { checkConfig } from "../extend/owner-config.ts";
import { OwnerError } from "../text/owner-error.ts";
import { nameInstead } from "../text/suggest.ts";
import { formatHelp, readOptions } from "./arguments.ts";
import type { Command } from "./command.ts";
import { endChildren, reportFailure, watchOutput } from "./ending.ts";
import { commands } from "./index.ts";
import { describeSystemError } from "./system-errors.ts";

endChildren();
watchOutput();
process.exitCode = await main(process.argv.slice(2));

/** Runs one command. Exit code 0: done; 1: nothing was done; 2: done, but files were refused or differ. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  const command: Command | undefined = commands.find((one) => one.name === name);
  const asJson = command?.options.json !== undefined && args.includes("--json");
  try {
    if (!command) {
      const names = commands.map((one) => one.name);
      const fault = name === undefined ? "no command is given" : `${name} is not a command`;
      throw new OwnerError(`${fault}. ${nameInstead(name ?? "", names)}`);
    }
    checkConfig();
    const { values, operands } = readOptions(command, args);
    if (!values.help) return await command.run(values, operands);
    console.log(formatHelp(command));
    return 0;
  } catch (error) {
    const sentence =
      error instanceof OwnerError ? error.message : describeSystemError(error, "a file");
    if (sentence === undefined) throw error;
    return reportFailure(sentence, 1, asJson);
  }
}
