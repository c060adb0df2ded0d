import { parseArgs } from "node:util";
import { OwnerError } from "../owner-error.ts";
import { type Command, formatHelp, type Values } from "./command.ts";
import { commands } from "./index.ts";

// `npm run build | head -1`: a reader that has seen enough is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));

/** Runs one command. Exit code 0: done; 1: nothing could be done; 2: done, but files were refused or differ. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  const command: Command | undefined = commands.find((one) => one.name === name);
  if (!command)
    return fail(`write one of the commands ${commands.map((one) => one.name).join(", ")}`);
  try {
    const { values, operands } = readOptions(command, args);
    if (values.help) {
      console.log(formatHelp(command));
      return 0;
    }
    return await command.run(values, operands);
  } catch (error) {
    if (error instanceof OwnerError) return fail(error.message);
    if (isSystemError(error)) return fail(`cannot use ${error.path}: ${error.code}`);
    throw error;
  }
}

/** What the system refused: no rights, no space, a file where a folder should be. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "path" in error;
}

/** npm keeps options for itself that stand before --, and tells us of them in the environment. */
function refuseLostOptions({ name, options }: Command): void {
  const lost = Object.keys(options).find((option) => process.env[`npm_config_${option}`]);
  if (lost) throw new Error(`--${lost} must stand behind --, as in npm run ${name} -- --${lost}`);
}

interface Arguments {
  readonly values: Values;
  readonly operands: readonly string[];
}

function readOptions(command: Command, args: readonly string[]): Arguments {
  try {
    const allowPositionals = command.operands !== undefined;
    const config = { args: [...args], options: command.options, strict: true, allowPositionals };
    const { values, positionals } = parseArgs(config);
    refuseLostOptions(command);
    const empty = Object.keys(values).find((option) => values[option] === "");
    if (empty) throw new Error(`--${empty} is given without a value`);
    return { values: values as Values, operands: positionals };
  } catch (error) {
    const [reason] = String((error as Error).message).split(/[.\n]/);
    throw new OwnerError(`${reason}; see npm run ${command.name} -- --help`);
  }
}

function fail(message: string): 1 {
  console.error(`backfile: ${message}`);
  return 1;
}
