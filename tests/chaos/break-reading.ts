import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** Lets a file fail to be opened in this process. Gives a function that ends this. */
export function breakReading(name: string, code: string): () => void {
  const { openSync } = fs;
  fs.openSync = (path, ...rest) => {
    if (!String(path).endsWith(name)) return openSync(path, ...rest);
    throw Object.assign(new Error(`${code}: injected`), { code, syscall: "open", path });
  };
  syncBuiltinESMExports();
  return () => {
    fs.openSync = openSync;
    syncBuiltinESMExports();
  };
}
