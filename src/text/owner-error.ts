/** Nothing could be done, and the owner can mend it: the message says what and how, without a stack. */
export class OwnerError extends Error {
  override readonly name = "OwnerError";
}
