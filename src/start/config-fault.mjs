/**
 * What is wrong with the owner's own code where it cannot be compiled: where, and why. A module of its own:
 * what is compiled imports it, and must not import the compiler with it.
 */
export class ConfigFault extends Error {
  name = "OwnerError";
}
