import { areaAt, type Area } from "../../src/excel/address";

/** A sheet in memory. */
export interface FakeSheet {
  name: string;
  isProtected: boolean;
  /** What the host was given, by row and column. */
  readonly cells: Map<string, string | number | boolean>;
}

/** The cells of a sheet that hold something; undefined for an empty sheet. */
export function usedArea({ name, cells }: FakeSheet): Area | undefined {
  if (cells.size === 0) {
    return undefined;
  }
  const places = [...cells.keys()].map((key) => key.split(",").map(Number));
  const rows = places.map(([row = 0]) => row);
  const columns = places.map(([, column = 0]) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return areaAt(
    { sheet: name, row, column },
    Math.max(...rows) - row + 1,
    Math.max(...columns) - column + 1,
  );
}
