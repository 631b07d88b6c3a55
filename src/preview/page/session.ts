import type { Metadata } from "../addin/addin";
import { Calculation } from "../engine/calculation";
import { ensureSize } from "../engine/univer-sheets";
import { UniverEngine } from "../engine/univer-engine";
import type { Spreadsheet } from "../engine/univer-start";
import type { BlankProfile } from "../functions/arguments";
import { FunctionCalls } from "../functions/calls";
import { Evaluator } from "../functions/evaluator";
import { registerFunctions } from "../functions/register";
import type { CellId } from "../functions/call-cache";
import type { SheetArea } from "../engine/engine";
import type { CellResult } from "../functions/result";
import { Book } from "../model/book";
import { ChartBook } from "../model/chart-book";
import { ApiEvents } from "../model/events";
import { relayUser } from "../model/user-events";
import { objectModel } from "../object-model";
import { AddinRuntime, type RuntimeOptions } from "./runtime";

export interface SessionOptions extends RuntimeOptions {
  readonly spreadsheet: Spreadsheet;
  readonly metadata: Metadata;
  readonly blanks: BlankProfile;
}

/** The workbook and the add-in that works on it. */
export class PreviewSession {
  readonly engine: UniverEngine;
  readonly book: Book;
  readonly evaluator: Evaluator;
  readonly calls: FunctionCalls;
  readonly calculation: Calculation;
  readonly runtime: AddinRuntime;

  constructor(readonly options: SessionOptions) {
    const { spreadsheet, manifest, metadata } = options;
    this.calculation = new Calculation(spreadsheet.injector);
    this.calls = new FunctionCalls((entries) => this.runtime.send(entries));
    this.evaluator = new Evaluator({
      metadata,
      blanks: options.blanks,
      calls: this.calls,
      addressOf: (cell) => this.book.address({ ...cell, rows: 1, columns: 1 }),
      recalculate: (cells) => this.recalculate(cells),
    });
    this.engine = new UniverEngine(
      spreadsheet,
      this.calculation,
      () => this.evaluator.pending > 0 || this.calls.waiting > 0,
      () => this.evaluator.forget(),
    );
    const { access } = this.engine;
    const charts = new ChartBook(access.recordState("charts", (list) => charts.restore(list)));
    const events = new ApiEvents((entries) => this.runtime.send(entries));
    this.book = new Book(this.engine, charts, events, objectModel);
    this.book.richAt = (area) => this.resultAt(area);
    relayUser(this.book);
    this.runtime = new AddinRuntime(this.book, this.calls, options);
    registerFunctions(spreadsheet.injector, manifest.namespace, metadata.functions, (...call) =>
      this.evaluator.evaluate(...call),
    );
  }

  /** Ends the add-in's runtime and starts it again, as closing and opening the workbook does. */
  async reload(): Promise<void> {
    this.calls.abandon();
    this.book.events.forget();
    this.book.events.enabled = true;
    this.book.releaseAll();
    await this.runtime.restart();
    this.engine.calculate(true);
  }

  /** What a function gave for that cell, if the cell still shows it. */
  resultAt(area: SheetArea): CellResult | null {
    const { cells } = this.engine;
    const anchor = cells.spillOver(area.sheetId, area.row, area.column) ?? area;
    const { value } = cells.read(area.sheetId, area.row, area.column);
    for (const outcome of this.evaluator.results.of(anchor)) {
      const result = outcome[area.row - anchor.row]?.[area.column - anchor.column];
      if (result && result.value === value) {
        return result;
      }
    }
    return null;
  }

  /** Results can be larger than the sheet, which then grows before they are put there. */
  private recalculate(cells: readonly CellId[]): void {
    for (const cell of cells) {
      const sizes = this.evaluator.results.of(cell);
      const rows = Math.max(0, ...sizes.map((outcome) => outcome.length));
      const columns = Math.max(0, ...sizes.map((outcome) => outcome[0]?.length ?? 0));
      if (this.book.sheetId(cell.sheetId) === null) {
        continue;
      }
      ensureSize(this.engine.access, cell.sheetId, cell.row + rows, cell.column + columns);
    }
    this.calculation.recalculate(cells);
  }
}
