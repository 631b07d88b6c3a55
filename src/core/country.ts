import type { Decimal } from "./decimal";
import type { FiscalCalendar } from "./fiscal-year";
import type { Unit } from "./money";
import type { Labels } from "./problem";
import type { StageList, Stages } from "./stage";

/** The GDP of a fixed year in a fixed stage, or that of the fiscal year or the year before. */
export type OfficialGdp =
  { readonly year: number; readonly stage: string } | "same_year" | "previous_year";

/** What a country's pack says of it: all that differs from one government to another. */
export interface Country extends StageList {
  /** Three letters of ISO 3166. */
  readonly code: string;
  readonly names: Labels;
  readonly currency: { readonly code: string; readonly symbol: string; readonly names: Labels };
  /** The currency itself first. */
  readonly units: readonly [Unit, ...Unit[]];
  /** Unit of a figure whose row names none. */
  readonly dataUnit: Unit;
  /** Unit of the amounts on the sheet that the add-in sets up. */
  readonly sheetUnit: Unit;
  readonly calendar: FiscalCalendar;
  /** GDP that the government's own target divides by. */
  readonly officialGdp: OfficialGdp;
  /** The bases between which published percentages differ, by name. */
  readonly bases: readonly string[];
  /** An amount below it is no GDP but a slip of the unit. */
  readonly smallestGdp: number;
  readonly gdpStages: readonly string[];
  readonly defaultScope: string;
  readonly defaultStages: Stages;
  /** Terms of the figures, in English. */
  readonly licence: string;
  /** The stages that a new workbook starts with. */
  readonly startStages: Stages;
  /** Share of GDP of the target that a new workbook starts with. */
  readonly defaultTarget: Decimal;
}
