import type { Language } from "../../messages/language";
import { ADD_IN } from "../../share/add-in";
import { scopeCall } from "../../share/scope-functions";
import { withShownValues } from "../../share/shown-values";
import { withDynamicArrays } from "../../xlsx/dynamic-arrays";
import { newPackage, withNames, withSheet } from "../../xlsx/new-sheet";
import { withStyles, type CellStyle } from "../../xlsx/styles";
import { withAddIn } from "../../xlsx/web-extension";
import { readWorkbook } from "../../xlsx/workbook";
import { exampleActions } from "../sheet/example";
import { setUpActions } from "../sheet/set-up";
import type { SheetText } from "../text/sheet-en";
import { SheetBuilder } from "./sheet-builder";

/**
 * A workbook to begin with: the sheet Scope, the example with its budget lines, and the published
 * percentages, as the pane makes them. Excel offers the add-in to whoever opens it.
 */
export function starterWorkbook(language: Language, text: SheetText): Uint8Array {
  const builder = new SheetBuilder();
  const request = { survey: builder.survey, tables: new Map(), language, text };
  builder.apply(setUpActions({ ...request, isBlank: () => true }));
  builder.apply(exampleActions(builder.survey, language, text));
  const numbers = new Map<string, number>();
  const styles: CellStyle[] = [];
  const styleOf = (style: CellStyle): number => {
    const key = JSON.stringify(style);
    const number = numbers.get(key) ?? styles.push(style);
    numbers.set(key, number);
    return number;
  };
  const sheets = builder.sheets(styleOf, 1);
  const empty = newPackage();
  const base = withStyles(empty, readWorkbook(empty).part, styles).package;
  const filled = sheets.reduce((to, sheet) => withSheet(to, sheet).package, base);
  const named = withNames(filled, builder.names);
  const { package: dynamic, metadata } = withDynamicArrays(named, readWorkbook(named).part);
  return withAddIn(withShownValues(dynamic, scopeCall(language), metadata), ADD_IN).save();
}
