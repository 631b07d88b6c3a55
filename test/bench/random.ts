/** A stream of random numbers from 0 to below 1 that is the same in every run (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of several things, drawn with a random number. */
export function pick<T>(random: () => number, things: readonly T[]): T {
  const [first] = things;
  const found = things[Math.floor(random() * things.length)] ?? first;
  if (found === undefined) {
    throw new Error("Nothing to pick from.");
  }
  return found;
}
