import type { Country, OfficialGdp } from "../core/country";
import { Decimal } from "../core/decimal";
import { FiscalCalendar, type FiscalYearForm } from "../core/fiscal-year";
import type { Unit } from "../core/money";
import type { Labels } from "../core/problem";

/** The file country.json of a pack. */
export interface CountryFile {
  readonly code: string;
  readonly names: Labels;
  readonly currency: Country["currency"];
  /** The currency itself first. */
  readonly units: readonly UnitEntry[];
  /** Id of the unit of a figure whose row names none. */
  readonly dataUnit: string;
  /** Unit of the amounts on the sheet Scope, and their number format there. */
  readonly sheetUnit: Pick<Unit, "id" | "format">;
  readonly fiscalYear: Partial<FiscalYearForm> & Pick<FiscalYearForm, "startMonth" | "prefix">;
  /** A word, or the fixed GDP that it is. */
  readonly officialBasis: string | Exclude<OfficialGdp, string>;
  readonly bases: readonly string[];
  readonly smallestGdp: string;
  readonly stages: readonly string[];
  readonly stageSums: readonly string[];
  readonly gdpStages: readonly string[];
  readonly defaultScope: string;
  readonly defaultStage: string;
  /** Stage that a new workbook starts with; without one the default stage. */
  readonly startStage?: string;
  readonly defaultTarget: string;
  readonly licence: string;
}

type UnitEntry = Omit<Unit, "scale"> & { readonly scale: string };

/**
 * What a pack says of its country.
 *
 * @throws {Error} if the file names no unit, or a unit of the data that it does not have.
 */
export function readCountry(file: CountryFile): Country {
  const { fiscalYear, officialBasis, ...rest } = file;
  const [currency, ...larger] = file.units.map(unitOf);
  if (currency === undefined) {
    throw new Error(`${file.code} has no unit.`);
  }
  const units: Country["units"] = [currency, ...larger];
  return {
    ...rest,
    units,
    dataUnit: unitNamed(file.dataUnit, units),
    sheetUnit: { ...unitNamed(file.sheetUnit.id, units), format: file.sheetUnit.format },
    officialGdp: officialGdpOf(officialBasis),
    smallestGdp: Number(file.smallestGdp),
    defaultStages: file.defaultStage.split("+"),
    startStages: (file.startStage ?? file.defaultStage).split("+"),
    calendar: new FiscalCalendar({ ...WESTERN_YEARS, ...fiscalYear }),
    defaultTarget: new Decimal(file.defaultTarget),
  };
}

function unitNamed(wanted: string, units: readonly Unit[]): Unit {
  const found = units.find(({ id }) => id === wanted);
  if (found === undefined) {
    throw new Error(`There is no unit ${wanted} among ${units.map(({ id }) => id).join(", ")}.`);
  }
  return found;
}

/** Fiscal years that are written as numbers alone. */
const WESTERN_YEARS = {
  suffixes: [],
  eras: [],
  firstOfEra: "",
  examples: ["2024"],
} as const;

const unitOf = (unit: UnitEntry): Unit => ({ ...unit, scale: new Decimal(unit.scale) });

function officialGdpOf(basis: CountryFile["officialBasis"]): OfficialGdp {
  if (basis === "same_year" || basis === "previous_year" || typeof basis !== "string") {
    return basis;
  }
  throw new Error(`${basis} is no GDP that a government divides by.`);
}
