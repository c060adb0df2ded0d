import { findStanding, type PartsToInspect } from "./standing-parts.ts";

// A process of its own, see `look-at-site.ts`: it is told what to look at, answers, and ends.
process.once("disconnect", () => process.exit());
process.once("message", (parts: PartsToInspect) => {
  try {
    process.send?.(findStanding(parts), () => process.disconnect());
  } catch {
    // Whoever asked will look for themselves, and tell what is wrong.
    process.disconnect();
  }
});
