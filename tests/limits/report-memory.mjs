import { writeFileSync } from "node:fs";
import { join } from "node:path";

/*
 * Loaded into a command and all its processes (`NODE_OPTIONS`): each leaves a file with the most memory that it had,
 * in KB, in the folder that MEMORY_FOLDER names.
 */
process.on("exit", () => {
  const file = join(process.env.MEMORY_FOLDER ?? ".", `${process.pid}`);
  writeFileSync(file, String(process.resourceUsage().maxRSS));
});
