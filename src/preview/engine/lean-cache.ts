import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * Keeps Univer from indexing each computed value by itself: it looks through the whole column for
 * every value, which takes seconds for a large spill. A column that no look-up has indexed yet is
 * indexed when one needs it.
 */
export function keepCacheLean(): void {
  const cache = CELL_INVERTED_INDEX_CACHE;
  const set = cache.set.bind(cache);
  cache.set = (...entry: Parameters<typeof set>) => {
    const [unitId, sheetId, column, , , isForced] = entry;
    if (isForced && !cache.getCellValuePositions(unitId, sheetId, column)) return;
    set(...entry);
  };
}
