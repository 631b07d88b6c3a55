import {
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { UniverCalculation } from "../../src/preview/engine/calculation";
import type { CellInput, SheetArea } from "../../src/preview/engine/engine";
import { UniverEngine } from "../../src/preview/engine/univer-engine";
import { keepCacheLean } from "../../src/preview/engine/univer-fixes";
import {
  emptyWorkbook,
  type Spreadsheet,
  WORKBOOK_ID,
} from "../../src/preview/engine/univer-workbook";
import { cellsAddress, readReference } from "../../src/preview/model/address";
import type { SheetValue } from "../../src/preview/cell-value";

/** The id of the sheet that a new workbook has. */
export const SHEET = "sheet-1";

/** Univer without a page: the same spreadsheet as in the browser, which draws nothing. */
export interface UniverWorkbook {
  readonly spreadsheet: Spreadsheet;
  readonly calculation: UniverCalculation;
  readonly engine: UniverEngine;
  /** How often custom functions were to be called again. */
  readonly forgotten: () => number;
  /** Writes as the add-in does: texts that begin with "=" are formulas, undefined clears. */
  readonly write: (address: string, ...rows: readonly (readonly SheetValue[])[]) => void;
  readonly values: (address: string) => SheetValue[][];
  /** Writes as a user does who types into the grid. */
  readonly type: (address: string, value: string | number) => Promise<void>;
  /** Ends Univer, once nothing is left to calculate. */
  readonly dispose: () => Promise<void>;
}

export function startHeadless(): Spreadsheet & { readonly dispose: () => void } {
  keepCacheLean();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.WARN,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, emptyWorkbook());
  // Undo is for the workbook that has the focus.
  univer.__getInjector().get(IUniverInstanceService).focusUnit(WORKBOOK_ID);
  const api = FUniver.newAPI(univer);
  return { api, injector: univer.__getInjector(), dispose: () => univer.dispose() };
}

export function makeUniver(functionsPending: () => boolean = () => false): UniverWorkbook {
  const { dispose, ...spreadsheet } = startHeadless();
  const calculation = new UniverCalculation(spreadsheet.injector);
  let forgotten = 0;
  const engine = new UniverEngine(spreadsheet, calculation, functionsPending, () => forgotten++);
  engine.listen({});
  return {
    spreadsheet,
    calculation,
    engine,
    dispose: async () => {
      await engine.settled();
      dispose();
    },
    forgotten: () => forgotten,
    write: (address, ...rows) =>
      engine.cells.write(
        areaAt(address),
        rows.map((row) => row.map(inputOf)),
      ),
    values: (address) => valuesIn(engine, areaAt(address)),
    type: async (address, value) => {
      const range = spreadsheet.api.getActiveWorkbook()?.getActiveSheet().getRange(address);
      range?.setValue(value);
      await engine.settled();
    },
  };
}

/** An area of the first sheet, by its address. */
export function areaAt(address: string): SheetArea {
  const reference = readReference(address);
  if (!reference) {
    throw new Error(`no such address: ${address}`);
  }
  const { row, column, rows, columns } = reference;
  return { sheetId: SHEET, row, column, rows, columns };
}

/** The address of an area that may be missing. */
export const addressOf = (area: SheetArea | undefined) => area && cellsAddress(area);

function inputOf(value: SheetValue): CellInput {
  return typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };
}

function valuesIn({ cells }: UniverEngine, area: SheetArea): SheetValue[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from(
      { length: area.columns },
      (_, c) => cells.read(SHEET, area.row + r, area.column + c).value,
    ),
  );
}
