/**
 * Tells why a command has to give up: a sentence for people, and an object for programs, which must
 * find one on the last line whatever happened. Gives the exit code.
 */
export function tellFailure(message: string, exitCode: number, asJson: boolean): number {
  console.error(`backfile: ${message}`);
  if (asJson) console.log(JSON.stringify({ exitCode, error: message }));
  return exitCode;
}
