import { wrongArgument, type ArgumentPlace } from "./problem";

/** A calendar day as ISO text, such as 1999-12-31; days compare as text does. */
export type Day = string;

const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const LAST_SERIAL = 2_958_465;

/**
 * Calendar day that a cell names.
 *
 * @param cell - ISO text ("1999-12-31", "1999/12/31") or an Excel date serial of the 1900 system; a
 *   time of day is dropped.
 * @param place - Name of the argument or cell, for the message.
 * @returns The day as ISO text.
 * @throws {Problem} `wrong-argument` if it is no day of the calendar.
 */
export function readDay(cell: unknown, place: ArgumentPlace = "as_of"): Day {
  const day = typeof cell === "number" ? dayOfSerial(cell) : dayOfText(cell);
  if (day !== undefined) {
    return day;
  }
  throw wrongArgument(place, cell, { kind: "day" });
}

function dayOfSerial(serial: number): Day | undefined {
  // Serial 60 is a 29 February 1900 that never was; days before 1 March 1900 are refused.
  if (!(serial >= 61 && serial < LAST_SERIAL + 1)) {
    return undefined;
  }
  return isoDay(new Date((Math.floor(serial) - SERIAL_OF_1970) * DAY));
}

function dayOfText(cell: unknown): Day | undefined {
  if (typeof cell !== "string") {
    return undefined;
  }
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(cell.normalize("NFKC").trim());
  if (match === null) {
    return undefined;
  }
  const [, year = "", , month = "", day = ""] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // A day past the end of its month is taken into the next month.
  return Number.isNaN(date.getTime()) || isoDay(date) !== iso ? undefined : iso;
}

const isoDay = (date: Date): Day => date.toISOString().slice(0, 10);
