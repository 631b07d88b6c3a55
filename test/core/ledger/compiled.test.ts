import fc from "fast-check";
import { textOf } from "../../../src/core/ledger/cell";
import { compile } from "../../../src/core/ledger/compile";
import type { Row } from "../../../src/core/ledger/cell";
import { anyCase, ledgerOf } from "./arbitrary";
import { split } from "./reference";
import type { Texts } from "./reference";

const textsOf = (row: Row): Texts => ({
  ministry: textOf(row[0]),
  organization: textOf(row[1]),
  section: textOf(row[2]),
  item: textOf(row[3]),
  major_expense: textOf(row[4]),
});

it("places every line of any ledger by any rules as the plain reading of the rules does", () => {
  fc.assert(
    fc.property(anyCase, ({ rules, rows }) => {
      const ruleSet = compile(rules);
      const positions = ruleSet.positions(ledgerOf([]).columns);
      const placed = rows.map((row) =>
        ruleSet
          .place(row, positions)
          .parts.map(({ category, share, rule }) => `${category} ${share.toFixed()} ${rule}`),
      );
      const judged = rows.map((row) =>
        split(textsOf(row), rules).map(([id, share, rule]) => `${id} ${share.toFixed()} ${rule}`),
      );
      expect(JSON.stringify(placed)).toBe(JSON.stringify(judged));
    }),
    { numRuns: 10_000 },
  );
});
