import { FUniver } from "@univerjs/core/facade";
import {
  LocaleType,
  type Injector,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreJapanese from "@univerjs/preset-sheets-core/locales/ja-JP";
import {
  UniverSheetsTablePlugin,
  UniverSheetsTablePreset,
  UniverSheetsTableUIPlugin,
} from "@univerjs/preset-sheets-table";
import tableEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import tableJapanese from "@univerjs/preset-sheets-table/locales/ja-JP";
import { keepCacheLean } from "./univer-fixes";
import { TABLE_THEMES } from "./table-styles";

/** The id of the one workbook, in Univer. */
export const WORKBOOK_ID = "preview";

const FIRST_SHEET_ID = "sheet-1";

/** Rows that a new sheet has; it grows when more are written. */
export const DEFAULT_ROWS = 1000;

/** Columns that a new sheet has; it grows when more are written. */
export const DEFAULT_COLUMNS = 40;

/** Univer, as it runs in the page. */
export interface Spreadsheet {
  readonly api: FUniver;
  readonly injector: Injector;
}

/** Starts Univer with an empty workbook in the container. */
export function startUniver(container: HTMLElement, locale: "en-US" | "ja-JP"): Spreadsheet {
  keepCacheLean();
  const japanese = locale === "ja-JP";
  const univer = new Univer({
    locale: japanese ? LocaleType.JA_JP : LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: { ...coreEnglish, ...tableEnglish },
      [LocaleType.JA_JP]: { ...coreJapanese, ...tableJapanese },
    },
  });
  const presets = [
    UniverSheetsCorePreset({ container, toolbar: true, ribbonType: "simple" }),
    UniverSheetsTablePreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      const [made, config] = Array.isArray(plugin) ? plugin : [plugin, undefined];
      univer.registerPlugin(made, PLUGIN_SETTINGS[made.pluginName] ?? config);
    }
  }
  univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, emptyWorkbook());
  return { api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}

/** Tables without Univer's name tag over them, in colours near to Excel's. */
const PLUGIN_SETTINGS: Readonly<Record<string, object>> = {
  [UniverSheetsTablePlugin.pluginName]: { userThemes: TABLE_THEMES, defaultThemeIndex: 0 },
  [UniverSheetsTableUIPlugin.pluginName]: { hideAnchor: true },
};

function emptyWorkbook() {
  return {
    id: WORKBOOK_ID,
    name: "Preview",
    sheetOrder: [FIRST_SHEET_ID],
    sheets: {
      [FIRST_SHEET_ID]: {
        id: FIRST_SHEET_ID,
        name: "Sheet1",
        rowCount: DEFAULT_ROWS,
        columnCount: DEFAULT_COLUMNS,
      },
    },
  };
}
