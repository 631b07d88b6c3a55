declare global {
  /** Set for mutation runs, which try each property anew for every mutant. */
  var mostCases: number | undefined;
}

/** How many cases of a property to try. */
export const cases = (wanted: number): { readonly numRuns: number } => ({
  numRuns: Math.min(wanted, globalThis.mostCases ?? wanted),
});
