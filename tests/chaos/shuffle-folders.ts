import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** Lets this process see the entries of folders in an order that is another one each time. */
export function shuffleFolders(): void {
  const original = fs.readdirSync;
  // biome-ignore lint/suspicious/noExplicitAny: it has many forms.
  (fs as any).readdirSync = (...args: any[]) => {
    // biome-ignore lint/suspicious/noExplicitAny: it has many forms.
    const entries = (original as any)(...args) as unknown[];
    return entries
      .map((entry) => ({ entry, at: Math.random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ entry }) => entry);
  };
  syncBuiltinESMExports();
}
