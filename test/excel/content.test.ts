import { formula, hostCell, textInFormula } from "../../src/excel/action";

it.each([
  '=HYPERLINK("http://x","y")',
  "+cmd|' /C calc'!A0",
  "-1+1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "'quoted",
  "2025-04-01",
  "1/2",
  "12",
  "1,234",
  "5%",
  "TRUE",
  "false",
  "MAR 1",
  "＝1+1",
])("marks %j as text, so that no host converts it", (text) => {
  expect(hostCell(text)).toBe(`'${text}`);
});

it.each(["defence.core", "My case", "防衛省", "Share of GDP", ""])("writes %j as it is", (text) => {
  expect(hostCell(text)).toBe(text);
});

it.each([0, -1.5, true, null])("writes %j as it is", (cell) => {
  expect(hostCell(cell)).toBe(cell);
});

it("writes a formula of ours as a formula", () => {
  expect(hostCell(formula("=SCOPE.CLAIMS()"))).toBe("=SCOPE.CLAIMS()");
});

it("doubles the quotes of a text within a formula", () => {
  expect(textInFormula('a"b')).toBe('"a""b"');
});
