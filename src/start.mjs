import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";

/*
 * The way into every command: `node src/start.mjs build` does what `node --import tsx
 * src/cli/main.ts build` does, from code that was compiled once, and starts 0.8 s sooner. Plain
 * JavaScript, like what it imports: it runs before anything could read TypeScript.
 */

process.on("uncaughtException", tell);

// tsx looks for it where the command was given.
process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL("../tsconfig.json", import.meta.url));

// Imported here and one by one: where hardly any file may be open, `tell` is ready to say so.
const { ownFlags } = await import("./start/memory.mjs");
setFlagsFromString(ownFlags);
const { findConfig } = await import("./start/find-config.mjs");
const { findCompiled } = await import("./start/find-compiled.mjs");

const root = fileURLToPath(new URL("..", import.meta.url));
const compiled = await findCompiled(root, findConfig(root));
if (compiled) {
  // An error still names the .ts file and its line.
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(join(compiled, "main.js")).href);
} else {
  const { register } = await import("tsx/esm/api");
  register();
  await import("./cli/main.ts");
}

/**
 * Ends with what is wrong with the owner's own code, or with a system that allows too few open files: it may refuse
 * those of the program itself, so that the words must stand here. Any other error is Node's to show.
 *
 * @param {Error & NodeJS.ErrnoException} error
 */
function tell(error) {
  const isFull = error?.code === "EMFILE" || error?.code === "ENFILE";
  if (!isFull && error?.name !== "OwnerError") {
    process.off("uncaughtException", tell);
    process.nextTick(() => {
      throw error;
    });
    return;
  }
  const at = error.path ?? "those of this program";
  const sentence = isFull
    ? `too many files are open, ${at} among them. Close other programs, or raise the limit (ulimit -n).`
    : error.message;
  console.error(`backfile: ${sentence}`);
  if (process.argv.includes("--json"))
    console.log(JSON.stringify({ exitCode: 1, error: sentence }));
  process.exit(1);
}
