import { OwnerError } from "../../text/owner-error.ts";

/** A build that removes a larger part of the articles is held to be a slip: a wrong folder, a lost disk. */
const largestPart = 0.1;

/**
 * Calls `leave` before it refuses.
 * @throws OwnerError where more than a tenth of the `before` published articles would go.
 */
export function guardRemovals(gone: number, before: number, leave: () => void): void {
  if (gone <= before * largestPart) return;
  leave();
  throw new OwnerError(
    `This build would remove ${gone} of ${before} articles from the site: their files are not there any more. Nothing was changed. If that is meant, build with --force.`,
  );
}
