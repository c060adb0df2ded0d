/**
 * An error that the owner can fix: the message says what is wrong and what to do, and is shown without a
 * stack.
 */
export class OwnerError extends Error {
  override readonly name = "OwnerError";
}
