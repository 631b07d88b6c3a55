import { BudgetLines, tableOf } from "../../chunk";
import { readPack, type Pack } from "../../pack";
import natoAmounts from "../../world/nato_amounts.csv";
import categories from "./categories.csv";
import claims from "./claims.csv";
import country from "./country.json";
import groups from "./groups.csv";
import observations from "./observations.csv";
import rules from "./rules.csv";
import scopes from "./scopes.csv";
import sources from "./sources.csv";
import targets from "./targets.csv";

/** The lines of every year are in one small table. */
const lines = () => import(/* webpackChunkName: "lines-DEU" */ "./budget_lines.csv").then(tableOf);

const budgetLines = new BudgetLines(
  Object.fromEntries(Array.from({ length: 11 }, (_, index) => [2014 + index, lines])),
);

/** Germany. */
export const DEU: Pack = readPack(
  country,
  { categories, claims, groups, observations, rules, scopes, sources, targets, natoAmounts },
  budgetLines,
);
