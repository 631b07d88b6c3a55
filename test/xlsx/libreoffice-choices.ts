import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { StoredValue } from "../../src/xlsx/values";
import { UTF8 } from "./libreoffice";

/** A cell by its sheet, row and column, counted from 1. */
export interface OfficeCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells to fill before a calculation. */
export type OfficeChoice = readonly (OfficeCell & { readonly value: number | string })[];

/** LibreOffice's codes of errors, as Excel names them. */
const ERRORS: Readonly<Record<string, string>> = {
  "503": "#NUM!",
  "519": "#VALUE!",
  "524": "#REF!",
  "525": "#NAME?",
  "532": "#DIV/0!",
  "32767": "#N/A",
};

/** Fills cells, calculates and reads cells, line by line of a list; run by LibreOffice itself. */
const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Choices" script:language="StarBasic">Sub Run
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  folder = Environ("SCOPE_FOLDER")
  book = StarDesktop.loadComponentFromURL(ConvertToURL(folder &amp; "/book.xlsx"), "_blank", 0, hidden())
  Open folder &amp; "/steps.txt" For Input As #1
  Open folder &amp; "/values.txt" For Output As #2
  Do While Not Eof(1)
    Line Input #1, text
    parts = Split(text, Chr(9))
    If parts(0) = "calculate" Then
      book.calculateAll()
    Else
      cell = book.Sheets.getByIndex(CLng(parts(1))).getCellByPosition(CLng(parts(3)), CLng(parts(2)))
      If parts(0) = "number" Then
        cell.Value = Val(parts(4))
      ElseIf parts(0) = "text" Then
        cell.String = parts(4)
      ElseIf cell.getError() &lt;&gt; 0 Then
        Print #2, "error" &amp; Chr(9) &amp; cell.getError()
      ElseIf cell.Type = 1 Or (cell.Type = 3 And cell.FormulaResultType2 = 1) Then
        Print #2, "number" &amp; Chr(9) &amp; CStr(cell.Value)
      Else
        Print #2, "text" &amp; Chr(9) &amp; cell.String
      End If
    End If
  Loop
  Close #1
  Close #2
  book.close(True)
  StarDesktop.terminate()
End Sub
</script:module>
`;

/**
 * What LibreOffice shows in cells of a workbook for each of some choices, calculated anew.
 *
 * @param sheets - Titles of the workbook's sheets, in order.
 */
export function officeValues(
  book: Uint8Array,
  request: {
    readonly sheets: readonly string[];
    readonly choices: readonly OfficeChoice[];
    readonly read: readonly OfficeCell[];
  },
): readonly (readonly StoredValue[])[] {
  const folder = mkdtempSync(join(tmpdir(), "scope-choices-"));
  try {
    const place = ({ sheet, row, column }: OfficeCell): string =>
      [request.sheets.indexOf(sheet), row - 1, column - 1].join("\t");
    const steps = request.choices.flatMap((choice) => [
      ...choice.map((cell) => {
        const kind = typeof cell.value === "number" ? "number" : "text";
        return [kind, place(cell), cell.value].join("\t");
      }),
      "calculate",
      ...request.read.map((cell) => `read\t${place(cell)}`),
    ]);
    writeFileSync(join(folder, "book.xlsx"), book);
    writeFileSync(join(folder, "steps.txt"), `${steps.join("\n")}\n`);
    runMacro(folder);
    const lines = readFileSync(join(folder, "values.txt"), "utf8").split("\n");
    const { length } = request.read;
    return request.choices.map((_, at) => lines.slice(at * length, (at + 1) * length).map(valueIn));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runMacro(folder: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const run = (...args: readonly string[]): void => {
    const env = { ...process.env, ...UTF8, SCOPE_FOLDER: folder };
    execFileSync("soffice", [profile, "--headless", "--norestore", ...args], {
      env,
      stdio: "pipe",
    });
  };
  // The first start makes the profile, which then takes the macro.
  run("--terminate_after_init");
  const basic = join(folder, "profile/user/basic/Standard");
  mkdirSync(basic, { recursive: true });
  const list = readFileSync(join(basic, "script.xlb"), "utf8");
  writeFileSync(join(basic, "script.xlb"), list.replace("Module1", "Choices"));
  writeFileSync(join(basic, "Choices.xba"), MACRO);
  run("macro:///Standard.Choices.Run");
}

function valueIn(line: string): StoredValue {
  const [kind = "", text = ""] = line.split("\t");
  if (kind === "error") {
    return { error: ERRORS[text] ?? text };
  }
  return kind === "number" ? Number(text) : text;
}
