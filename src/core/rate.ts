import { Decimal } from "./decimal";

/** A rate as a number or as text in per cent, such as "2%"; undefined for anything else. */
export function rateOf(cell: unknown): Decimal | undefined {
  if (typeof cell === "number" && Number.isFinite(cell)) return new Decimal(cell);
  const text = typeof cell === "string" ? cell.normalize("NFKC").trim() : "";
  const percent = /^(-?\d+(?:\.\d+)?) ?%$/.exec(text)?.[1];
  return percent === undefined ? undefined : new Decimal(percent).div(100);
}
