/** An Excel error that stands in an argument. */
export class ErrorArgument {
  constructor(readonly error: string) {}
}

/** What a cell holds for a function: null is a blank cell. */
export type Argument = string | number | boolean | null | ErrorArgument;
