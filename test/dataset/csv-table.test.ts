import { runInNewContext } from "node:vm";
import { tableExpression } from "../../src/dataset/csv-table.cjs";
import budgetLines from "../../src/dataset/countries/JPN/budget_lines_2025.csv";
import observations from "../../src/dataset/countries/JPN/observations.csv";
import { rowsOf } from "./package";

const tableOf = (text: string): unknown =>
  runInNewContext(`JSON.stringify(${tableExpression(text, "a.csv")})`, {});

describe("a CSV file as a module", () => {
  it.each([
    // text                        fields        rows
    ["a,b\n1,2\n", ["a", "b"], [["1", "2"]]],
    ["a,b\n1,\n\n", ["a", "b"], [["1", ""]]],
    ["a\r\n007\r\n", ["a"], [["007"]]],
    ['a\n"x, ""y""\n\\n\'z"\n', ["a"], [['x, "y"\n\\n\'z']]],
    ["a\n\u2028\u2029\n", ["a"], [["\u2028\u2029"]]],
    ["a\n=HYPERLINK(1)\n", ["a"], [["=HYPERLINK(1)"]]],
  ])("gives %j as its fields and rows of text", (text, fields, rows) => {
    expect(tableOf(text)).toBe(JSON.stringify({ fields, rows }));
  });

  it.each([
    ["a,b\n1,2\n3\n", "a.csv: record 2 does not fit the heading."],
    ["a,b\n1,2,3\n", "a.csv: record 1 does not fit the heading."],
    ['a\n"open\n', "a.csv: Quoted field unterminated"],
  ])("refuses %j", (text, message) => {
    expect(() => tableExpression(text, "a.csv")).toThrow(message);
  });

  it.each([
    ["observations", observations],
    ["budget-lines-2025", budgetLines],
  ])("imports every record of %s as it is in the file", (name, { fields, rows }) => {
    const records = rows.map((row) =>
      Object.fromEntries(fields.map((field, index) => [field, row[index]])),
    );
    expect(records).toEqual(rowsOf(name));
  });
});
