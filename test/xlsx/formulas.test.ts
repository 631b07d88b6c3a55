import fc from "fast-check";
import { tokensOf } from "../../src/xlsx/formula-tokens";
import {
  isScopeFormula,
  scopeFunctionAt,
  shownFormula,
  storedFormula,
} from "../../src/xlsx/scope-formula";
import { moved } from "../../src/xlsx/shared-formulas";

describe("the pieces of a formula", () => {
  it("put together are the formula, whatever it is", () => {
    const piece = fc.constantFrom(
      ..."\"'[]()#!:,.+-*/<>=&%{} \nA1$B_x".split(""),
      "SUM(",
      '"a""b"',
      "'It''s'!",
      "#N/A",
      "Lines[[#This Row],[a'[b]]",
      "1.5E+3",
      "日本",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const formula = pieces.join("");
        expect(
          tokensOf(formula)
            .map(({ text }) => text)
            .join(""),
        ).toBe(formula);
      }),
    );
  });

  it.each([
    [
      "SUM(A1:B2,-1.5E-3)",
      "name SUM|operator (|name A1|operator :|name B2|operator ,|operator -|number 1.5E-3|operator )",
    ],
    [`'It''s'!A1&"x""y"`, `quoted 'It''s'|operator !|name A1|operator &|text "x""y"`],
    ["Lines[[#This Row],[a'[b]]+1", "name Lines|bracket [[#This Row],[a'[b]]|operator +|number 1"],
    [
      "IF(A1<>#N/A,Scope.Year,税率)",
      "name IF|operator (|name A1|operator <>|error #N/A|operator ,|name Scope.Year|operator ,|name 税率|operator )",
    ],
    ["3D_x+$A$1", "name 3D_x|operator +|name $A$1"],
  ])("of %s are told apart", (formula, pieces) => {
    expect(
      tokensOf(formula)
        .map(({ kind, text }) => `${kind} ${text}`)
        .join("|"),
    ).toBe(pieces);
  });
});

describe("a formula with the add-in's functions", () => {
  it.each([
    // as a user reads it                                   as Excel stores it
    ['SCOPE.DEFENCE_RATIO(2025,"official")', '_xldudf_SCOPE_DEFENCE_RATIO(2025,"official")'],
    ["1+SCOPE.GDP(A1)*SCOPE.GDP(A2)", "1+_xldudf_SCOPE_GDP(A1)*_xldudf_SCOPE_GDP(A2)"],
    ['"SCOPE.GDP("&SUM(A1)', '"SCOPE.GDP("&SUM(A1)'],
    ["Scope.Year+SCOPE.GDP(Scope.Year)", "Scope.Year+_xldudf_SCOPE_GDP(Scope.Year)"],
    ["_xldudf_OTHER_ADD(1)+SCOPE.GDP(1)", "_xldudf_OTHER_ADD(1)+_xldudf_SCOPE_GDP(1)"],
  ])("%s is stored as %s and back", (shown, stored) => {
    expect(storedFormula(shown)).toBe(stored);
    expect(shownFormula(stored)).toBe(shown);
  });

  it.each([
    ["_xldudf_scope_defence_ratio(2025)", "SCOPE.DEFENCE_RATIO(2025)"],
    ["[2]!_xldudf_SCOPE_GDP(1)+[2]Sheet1!A1", "SCOPE.GDP(1)+[2]Sheet1!A1"],
    ["'C:\\x.xlam'!_xldudf_SCOPE_GDP(1)", "SCOPE.GDP(1)"],
  ])("is read too where another program left %s", (stored, shown) => {
    expect(shownFormula(stored)).toBe(shown);
  });

  it("is known by its calls alone", () => {
    expect(isScopeFormula("1+_xldudf_SCOPE_GDP(1)")).toBe(true);
    expect(isScopeFormula("scope.gdp(1)")).toBe(true);
    expect(isScopeFormula("_xldudf_OTHER_GDP(1)+Scope.Year")).toBe(false);
    expect(isScopeFormula('"_xldudf_SCOPE_GDP("&A1')).toBe(false);
    const tokens = tokensOf("1+_xldudf_scope_GDP(1)");
    expect(tokens.map((_, at) => scopeFunctionAt(tokens, at))[2]).toBe("GDP");
  });
});

it.each([
  // formula           from               to                 filled
  ["A1+$A1+A$1+$A$1", [1, 1], [3, 2], "B3+$A3+B$1+$A$1"],
  ["LOG10(A1)&Rate", [1, 1], [2, 1], "LOG10(A2)&Rate"],
  ["A1048576", [1, 1], [2, 1], "#REF!"],
  ["XFD1", [1, 1], [1, 2], "#REF!"],
  ["'A1'!B1+A1!C1", [1, 1], [2, 1], "'A1'!B2+A1!C2"],
] as const)("%s filled from %j to %j reads %s", (formula, from, to, filled) => {
  const at = ([row, column]: readonly [number, number]) => ({ row, column });
  expect(moved(formula, at(from), at(to))).toBe(filled);
});
