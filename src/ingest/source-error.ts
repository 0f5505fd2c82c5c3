/** A file that cannot be read as a story. Its message is one line made for the user. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}
