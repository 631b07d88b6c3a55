/**
 * A number as a sheet shows it under a number format of digits, such as 0.00%, #,##0 or 0.0000.
 */
export function formatted(value: number, format: string): string {
  const match = /^(?<grouped>#,##)?0(?:\.(?<decimals>0+))?(?<percent>%)?$/.exec(format);
  if (match === null) throw new Error(`No way to show a number as ${format}.`);
  const { grouped, decimals, percent } = match.groups ?? {};
  const places = decimals?.length ?? 0;
  return new Intl.NumberFormat("en-US", {
    style: percent === undefined ? "decimal" : "percent",
    useGrouping: grouped !== undefined,
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  }).format(value);
}
