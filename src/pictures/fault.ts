/** Why a picture cannot be shown, in an owner's words: what was found, and what to do instead. */
export interface Fault {
  readonly found: string;
  readonly remedy: string;
}

/** What is thrown below `makePicture`, which returns it as data. */
export class PictureFault extends Error {
  readonly fault: Fault;
  constructor(found: string, remedy: string) {
    super(found);
    this.fault = { found, remedy };
  }
}
