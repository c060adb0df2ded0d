import { findStanding, type PartsToInspect } from "./standing-parts.ts";

// A process of its own, see `standing-parts.ts`: it receives the parts to inspect, answers, and ends.
process.once("disconnect", () => process.exit());
process.once("message", (parts: PartsToInspect) => {
  try {
    process.send?.(findStanding(parts), () => process.disconnect());
  } catch {
    // The process that asked will inspect them itself, and report the error.
    process.disconnect();
  }
});
