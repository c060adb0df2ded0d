/** What is started as a process of its own: its name, and the file that it starts with. */
export const entries = {
  main: "src/cli/main.ts",
  library: "src/index.ts",
  worker: "src/engine/workers/worker.ts",
  inspect: "src/engine/publish/inspect-process.ts",
};
