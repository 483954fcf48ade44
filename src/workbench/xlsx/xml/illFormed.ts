/** Thrown while a part is scanned, and caught where the scan began: the text is no XML. */
export class IllFormed extends Error {
  constructor(what: string, at: number) {
    super(`${what} at ${at}`);
  }
}
