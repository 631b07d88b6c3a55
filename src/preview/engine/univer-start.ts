import { FUniver } from "@univerjs/core/facade";
import { LocaleType, Univer, UniverInstanceType, type Workbook } from "@univerjs/core";
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
import { emptyWorkbook, type Spreadsheet } from "./univer-workbook";
import { TABLE_THEMES } from "./univer-tables";

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
