import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { faultOfElement, guard } from "../extend/blame.ts";
import { replacedComponents, tellFault } from "../extend/owner-config.ts";
import { projectPath } from "../text/project-path.ts";
import { didYouMean } from "../text/suggest.ts";
import { type Replacement, replaceComponents } from "./jsx-runtime.ts";

/** Replaces our components by the owner's. A name that none of ours has is a fault of the file. */
export function useOwnComponents(): void {
  const replaced = replacedComponents();
  if (replaced.size === 0) return;
  const names = componentNames();
  const known = [...replaced].filter(([name, component]) => {
    if (!names.includes(name)) {
      const remedy = didYouMean(name, names) || "Their names are in templates/components/";
      tellFault(name, `there is no component ${name}. ${remedy}`);
      return false;
    }
    if (typeof component === "function") return true;
    tellFault(name, `${name} is not a function`);
    return false;
  });
  const guarded = known.map(([name, component]): [string, Replacement] => [
    name,
    guard(component as Replacement, {
      what: `the component ${name} failed`,
      word: name,
      faultOf: faultOfElement,
    }),
  ]);
  replaceComponents(new Map(guarded));
}

/** Returns the names of our components, which are those of their files. */
function componentNames(): string[] {
  const files = readdirSync(projectPath("templates/components"), {
    encoding: "utf8",
    recursive: true,
  });
  return files.filter((file) => file.endsWith(".tsx")).map((file) => basename(file, ".tsx"));
}
