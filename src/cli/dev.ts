import { type ChildProcess, spawn } from "node:child_process";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { watch } from "chokidar";
import { serveSite } from "../build/serve.ts";
import { projectPath } from "../project.ts";
import { readPort } from "./arguments/read-numbers.ts";
import { readOrder } from "./arguments/read-order.ts";
import { buildOptions, type Command, portOption } from "./command.ts";
import { watchSignals } from "./ending/watch-signals.ts";

/** A file that is saved in several steps is read when it has been still for so long (ms). */
const stillness = 80;

/** Builds, serves and watches: what changes shows in the browser. */
export const dev: Command = {
  name: "dev",
  summary: "builds and serves the site, and again whenever a file changes",
  options: { ...buildOptions, ...portOption },
  async run(values) {
    const order = readOrder(values);
    const port = readPort(values);
    const { port: _port, ...options } = values;
    if ((await runBuild(options)) === 1) console.log("Waiting for a change that mends it …");
    const server = await serveSite({ folder: order.out, port, live: true });
    console.log(`Serving at ${server.address} and watching for changes (Ctrl-C ends it)`);

    let building: Promise<number> | undefined;
    let again = false;
    const rebuild = async () => {
      again = building !== undefined;
      if (again) return;
      building = runBuild(options);
      const code = await building;
      building = undefined;
      // 1: nothing was published; the last good site stays in the browser.
      if (code !== 1) server.reload();
      if (again) await rebuild();
    };
    const settings = typeof values.settings === "string" ? values.settings : "archive.yaml";
    const watched = ["src", "templates", "public", ".eleventy.ts"].map(projectPath);
    let timer: NodeJS.Timeout | undefined;
    watch([order.articles, settings, ...watched], { ignoreInitial: true }).on("all", (_, path) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        console.log(`${relative("", path)} changed`);
        void rebuild();
      }, stillness);
    });
    return 0;
  },
};

/** In a process of its own, so that changed source files and templates are loaded anew. */
function runBuild(options: Readonly<Record<string, unknown>>): Promise<number> {
  const args = Object.entries(options).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? [`--${name}`] : [`--${name}`, String(value)];
  });
  const main = fileURLToPath(new URL("./main.ts", import.meta.url));
  const child: ChildProcess = spawn(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), main, "build", ...args],
    {
      stdio: "inherit",
    },
  );
  // It says itself how it ended; after it there is nothing left to do.
  const release = watchSignals((signal, code) => {
    child.once("close", () => process.exit(code)).kill(signal);
  });
  return new Promise((resolve) => {
    child.on("close", (code) => {
      release();
      resolve(code ?? 1);
    });
  });
}
