import { BudgetLines, tableOf } from "../../chunk";
import { readPack, type Pack } from "../../pack";
import categories from "./categories.csv";
import claims from "./claims.csv";
import country from "./country.json";
import groups from "./groups.csv";
import milestones from "./milestones.csv";
import observations from "./observations.csv";
import rules from "./rules.csv";
import scopes from "./scopes.csv";
import sources from "./sources.csv";
import targets from "./targets.csv";

const budgetLines = new BudgetLines({
  2017: () =>
    import(/* webpackChunkName: "lines-JPN-2017" */ "./budget_lines_2017.csv").then(tableOf),
  2018: () =>
    import(/* webpackChunkName: "lines-JPN-2018" */ "./budget_lines_2018.csv").then(tableOf),
  2019: () =>
    import(/* webpackChunkName: "lines-JPN-2019" */ "./budget_lines_2019.csv").then(tableOf),
  2020: () =>
    import(/* webpackChunkName: "lines-JPN-2020" */ "./budget_lines_2020.csv").then(tableOf),
  2021: () =>
    import(/* webpackChunkName: "lines-JPN-2021" */ "./budget_lines_2021.csv").then(tableOf),
  2022: () =>
    import(/* webpackChunkName: "lines-JPN-2022" */ "./budget_lines_2022.csv").then(tableOf),
  2023: () =>
    import(/* webpackChunkName: "lines-JPN-2023" */ "./budget_lines_2023.csv").then(tableOf),
  2024: () =>
    import(/* webpackChunkName: "lines-JPN-2024" */ "./budget_lines_2024.csv").then(tableOf),
  2025: () =>
    import(/* webpackChunkName: "lines-JPN-2025" */ "./budget_lines_2025.csv").then(tableOf),
  2026: () =>
    import(/* webpackChunkName: "lines-JPN-2026" */ "./budget_lines_2026.csv").then(tableOf),
});

/** Japan. */
export const JPN: Pack = readPack(
  country,
  { categories, claims, groups, milestones, observations, rules, scopes, sources, targets },
  budgetLines,
);
