/** Programs that are started as processes of their own: name and entry file. */
export const entries = {
  main: "src/cli/main.ts",
  library: "src/index.ts",
  worker: "src/engine/workers/worker.ts",
  inspect: "src/engine/publish/inspect-process.ts",
};
