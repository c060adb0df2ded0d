import { parseArgs } from "node:util";

/** What to try. */
export interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
  /** Number of the first run. */
  readonly from: number;
  /** Number of the one run that is to be shown. */
  readonly replay?: number;
}

/** An order that cannot be understood; `message` is for the one who gave it. */
export class OptionError extends Error {}

export const help = `npm run fuzz -- [options]

Tries mutated articles: none may end the reader, make it hang or change what it says.

  --runs N      how many (5000)
  --seed N      the same seed makes the same articles (1)
  --from N      number of the first (0)
  --replay N    shows this one and what is wrong with it
  --help        show this help

Exit code 1 on a fault.`;

/** @throws OptionError */
export function readOptions(args: readonly string[]): FuzzOptions | "help" {
  const values = parse(args);
  if (values.help) return "help";
  return {
    runs: readNumber("runs", values.runs),
    seed: readNumber("seed", values.seed),
    from: readNumber("from", values.from),
    ...(values.replay !== undefined && { replay: readNumber("replay", values.replay) }),
  };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      runs: { type: "string", default: "5000" },
      seed: { type: "string", default: "1" },
      from: { type: "string", default: "0" },
      replay: { type: "string" },
      help: { type: "boolean", default: false },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    // What Node adds behind the first sentence speaks to programmers.
    throw new OptionError((error as Error).message.split(/\.\s/)[0]);
  }
}

function readNumber(name: string, text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new OptionError(`--${name} is “${text}”; write a whole number.`);
}
