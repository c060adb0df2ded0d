import type { BuildOrder } from "../engine/build-options.ts";
import { OwnerError } from "../text/owner-error.ts";
import type { Values } from "./command.ts";

/** The part of the site that is to be built; undefined for all of it. Whether it is there shows later. */
export function readPart({ volume, front }: Values): BuildOrder["part"] {
  if (volume === undefined) return front === true ? "front" : undefined;
  if (front === true) {
    throw new OwnerError(
      "--volume and --front are two parts of the site; build one, then the other",
    );
  }
  if (typeof volume === "string" && /^(?:\d{4}(?:-\d\d){0,2}|undated)$/.test(volume))
    return { volume };
  throw new OwnerError(
    `--volume ${volume} is no volume; write a year, as 2021, a part of a large one, as 2021-03, or undated`,
  );
}
