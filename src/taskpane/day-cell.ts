import { readDay } from "../core/day";
import { Problem } from "../core/problem";
import type { HostCell } from "../excel/port";

const MS_A_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The day of a cell as a date field takes it; "" where there is none. */
export function dayOfCell(cell: HostCell): string {
  if (cell === null || cell === "" || cell === 0) return "";
  try {
    return readDay(cell);
  } catch (error) {
    if (error instanceof Problem) return "";
    throw error;
  }
}

/** The serial number that Excel keeps for a day, such as 2025-12-31. */
export const serialOfDay = (day: string): number => Date.parse(day) / MS_A_DAY + SERIAL_OF_1970;
