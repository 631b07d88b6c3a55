import { readPack, type Pack } from "../../pack";
import budgetLines from "./budget_lines.csv";
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

/** Japan. */
export const JPN: Pack = readPack(country, {
  budgetLines,
  categories,
  claims,
  groups,
  milestones,
  observations,
  rules,
  scopes,
  sources,
  targets,
});
