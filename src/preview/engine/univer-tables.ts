import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  TableManager,
} from "@univerjs/sheets-table";
import type { SheetArea, TablesPort, EngineTable } from "./engine";
import type { UniverAccess } from "./univer-access";
import type { UniverCells } from "./univer-cells";
import { WORKBOOK_ID } from "./univer-workbook";
import { BorderStyleTypes } from "@univerjs/core";

const DEFAULT_STYLE = "TableStyleMedium2";

/** Tables in Univer. It has styles of its own, so Excel's name of a style is only kept. */
export class UniverTables implements TablesPort {
  private readonly manager: TableManager;
  private readonly styles = new Map<string, string>();

  constructor(
    private readonly access: UniverAccess,
    private readonly cells: UniverCells,
    private readonly changed: () => void,
  ) {
    this.manager = access.spreadsheet.injector.get(TableManager);
  }

  list(): readonly EngineTable[] {
    return this.manager.getTableList(WORKBOOK_ID).map(({ id, name, subUnitId, range }) => ({
      id,
      name,
      style: this.styles.get(id) ?? DEFAULT_STYLE,
      area: {
        sheetId: subUnitId,
        row: range.startRow,
        column: range.startColumn,
        rows: range.endRow - range.startRow + 1,
        columns: range.endColumn - range.startColumn + 1,
      },
    }));
  }

  add(table: EngineTable): void {
    this.cells.flush();
    this.styles.set(table.id, table.style);
    this.access.run(AddSheetTableCommand.id, {
      unitId: WORKBOOK_ID,
      subUnitId: table.area.sheetId,
      name: table.name,
      id: table.id,
      range: rangeOf(table.area),
      options: { tableStyleId: tableThemeOf(table.style) },
    });
    this.changed();
  }

  change(tableId: string, { name, area, style }: Partial<Omit<EngineTable, "id">>): void {
    this.cells.flush();
    if (style !== undefined) {
      this.styles.set(tableId, style);
      this.set(tableId, { theme: tableThemeOf(style) });
    }
    const current = this.list().find(({ id }) => id === tableId)?.name;
    if (name !== undefined && name !== current) {
      this.set(tableId, { name });
    }
    if (area) {
      this.set(tableId, { updateRange: { newRange: rangeOf(area) } });
    }
    this.changed();
  }

  remove(tableId: string): void {
    this.cells.flush();
    const subUnitId = this.list().find(({ id }) => id === tableId)?.area.sheetId;
    this.access.run(DeleteSheetTableCommand.id, { unitId: WORKBOOK_ID, subUnitId, tableId });
    this.changed();
  }

  private set(tableId: string, change: object): void {
    this.access.run(SetSheetTableCommand.id, { unitId: WORKBOOK_ID, tableId, ...change });
  }
}

function rangeOf(area: SheetArea) {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

interface Colors {
  readonly heading: string;
  readonly headingText: string;
  readonly band: string;
  readonly line: string;
}

const MEDIUM: Colors = {
  heading: "#4472C4",
  headingText: "#FFFFFF",
  band: "#D9E1F2",
  line: "#8EA9DB",
};
const LIGHT: Colors = {
  heading: "#FFFFFF",
  headingText: "#1F3864",
  band: "#F2F5FB",
  line: "#8EA9DB",
};

const MEDIUM_NAME = "preview-medium";
const LIGHT_NAME = "preview-light";

/** Two of Univer's themes for tables, near to Excel's medium and light styles. */
export const TABLE_THEMES = [theme(MEDIUM_NAME, MEDIUM), theme(LIGHT_NAME, LIGHT)];

/** The name of the theme that is nearest to one of Excel's table styles. */
export function tableThemeOf(excelStyle: string): string {
  return excelStyle.includes("Light") ? LIGHT_NAME : MEDIUM_NAME;
}

function theme(name: string, { heading, headingText, band, line }: Colors) {
  const border = { s: BorderStyleTypes.THIN, cl: { rgb: line } };
  return {
    name,
    style: {
      headerRowStyle: {
        bg: { rgb: heading },
        cl: { rgb: headingText },
        bd: { t: border, b: border },
      },
      headerColumnStyle: { bd: { l: border } },
      firstRowStyle: { bg: { rgb: "#FFFFFF" } },
      secondRowStyle: { bg: { rgb: band } },
      lastRowStyle: { bd: { b: border } },
      lastColumnStyle: { bd: { r: border } },
    },
  };
}
