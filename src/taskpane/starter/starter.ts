import type { Language } from "../../messages/language";
import { ADD_IN } from "../../share/add-in";
import { scopeCall } from "../../share/scope-functions";
import { withShownValues } from "../../share/shown-values";
import { withDynamicArrays } from "../../xlsx/dynamic-arrays";
import type { Package } from "../../xlsx/package";
import { newPackage, withNames, withSheet } from "../../xlsx/new-sheet";
import { withStyles, type CellStyle } from "../../xlsx/styles";
import { withAddIn } from "../../xlsx/web-extension";
import { readWorkbook } from "../../xlsx/workbook";
import { exampleActions } from "../sheet/example";
import { setUpActions } from "../sheet/set-up";
import { AT_HOME } from "../offered";
import { sheetEn, type SheetText } from "../text/sheet-en";
import { sheetJa } from "../text/sheet-ja";
import { SheetBuilder } from "./sheet-builder";

/** The starter workbook of each language under the name of its file. */
export const starterFiles = (): ReadonlyMap<string, Uint8Array> =>
  new Map(
    [sheetEn, sheetJa].map((text) => {
      const { languageCode } = text;
      return [`defence-scope-${languageCode}.xlsx`, starterWorkbook(languageCode, text)] as const;
    }),
  );

/**
 * A workbook to begin with: the sheet Scope, the example with its budget lines, and the published
 * percentages, as the pane makes them. Excel offers the add-in to whoever opens it.
 */
export function starterWorkbook(language: Language, text: SheetText): Uint8Array {
  const builder = new SheetBuilder();
  const request = { survey: builder.survey, tables: new Map(), language, text, offered: AT_HOME };
  builder.apply(setUpActions({ ...request, isBlank: () => true }));
  builder.apply(exampleActions(builder.survey, language, text));
  const named = withNames(withSheets(newPackage(), builder), builder.names);
  const { package: dynamic, metadata } = withDynamicArrays(named, readWorkbook(named).part);
  return withAddIn(withShownValues(dynamic, scopeCall(language), metadata), ADD_IN).save();
}

/** The package with the sheets and the styles that they use, each style once. */
function withSheets(to: Package, builder: SheetBuilder): Package {
  const numbers = new Map<string, number>();
  const styles: CellStyle[] = [];
  const styleOf = (style: CellStyle): number => {
    const key = JSON.stringify(style);
    const number = numbers.get(key) ?? styles.push(style);
    numbers.set(key, number);
    return number;
  };
  const sheets = builder.sheets(styleOf, FIRST_METADATA);
  const base = withStyles(to, readWorkbook(to).part, styles).package;
  return sheets.reduce((book, sheet) => withSheet(book, sheet).package, base);
}

/** Number that the cell metadata of dynamic arrays get in a new workbook. */
const FIRST_METADATA = 1;
