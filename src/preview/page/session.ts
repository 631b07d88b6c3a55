import type { Metadata } from "../addin/addin";
import { UniverCalculation } from "../engine/calculation";
import { ensureSize } from "../engine/univer-sheets";
import { UniverEngine } from "../engine/univer-engine";
import type { Spreadsheet } from "../engine/univer-workbook";
import type { BlankProfile } from "../functions/arguments";
import { FunctionCalls } from "../functions/calls";
import { Evaluator } from "../functions/evaluator";
import { registerFunctions } from "../functions/univer-function";
import type { CellId } from "../functions/call-cache";
import type { SheetArea } from "../engine/engine";
import type { CellResult } from "../functions/result";
import { Book } from "../model/book";
import { ChartBook } from "../model/chart-book";
import { ApiEvents } from "../model/events";
import { relayUser } from "../model/relay-user";
import { objectModel } from "../object-model";
import { AddinRuntime, type RuntimeOptions } from "./runtime";

/** The spreadsheet, the add-in, and how it is run. */
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
  readonly calculation: UniverCalculation;
  readonly runtime: AddinRuntime;

  constructor(readonly options: SessionOptions) {
    const { spreadsheet, manifest, metadata } = options;
    this.calculation = new UniverCalculation(spreadsheet.injector);
    this.calls = new FunctionCalls((entries) => this.runtime.send(entries));
    this.evaluator = this.makeEvaluator();
    this.engine = new UniverEngine(
      spreadsheet,
      this.calculation,
      () => this.evaluator.pending > 0 || this.calls.waiting > 0,
      () => this.evaluator.forget(),
    );
    this.book = this.makeBook();
    this.runtime = new AddinRuntime(this.book, this.calls, options);
    registerFunctions(spreadsheet.injector, manifest.namespace, metadata.functions, (...call) =>
      this.evaluator.evaluate(...call),
    );
  }

  private makeEvaluator(): Evaluator {
    const { metadata, blanks } = this.options;
    return new Evaluator({
      metadata,
      blanks,
      calls: this.calls,
      // The sheet may have been taken out since.
      addressOf: (cell) =>
        this.book.sheetId(cell.sheetId) === undefined
          ? ""
          : this.book.address({ ...cell, rows: 1, columns: 1 }),
      recalculate: (cells) => this.recalculate(cells),
    });
  }

  private makeBook(): Book {
    const { access } = this.engine;
    const charts = new ChartBook(access.recordState("charts", (list) => charts.restore(list)));
    const events = new ApiEvents((entries) => this.runtime.send(entries));
    const book = new Book(this.engine, charts, events, objectModel);
    book.richAt = (area) => this.resultAt(area);
    relayUser(book);
    return book;
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
  resultAt(area: SheetArea): CellResult | undefined {
    const { cells } = this.engine;
    const anchor = cells.spillOver(area.sheetId, area.row, area.column) ?? area;
    const { value } = cells.read(area.sheetId, area.row, area.column);
    for (const rows of this.evaluator.cache.of(anchor)) {
      const result = rows[area.row - anchor.row]?.[area.column - anchor.column];
      if (result && result.value === value) {
        return result;
      }
    }
    return undefined;
  }

  /** Has the engine take new results; a sheet that is too small for them grows first. */
  private recalculate(cells: readonly CellId[]): void {
    for (const cell of cells) {
      const results = this.evaluator.cache.of(cell);
      const rows = Math.max(0, ...results.map((result) => result.length));
      const columns = Math.max(0, ...results.map((result) => result[0]?.length ?? 0));
      if (this.book.sheetId(cell.sheetId) === undefined) {
        continue;
      }
      ensureSize(this.engine.access, cell.sheetId, cell.row + rows, cell.column + columns);
    }
    this.calculation.recalculate(cells);
  }
}
