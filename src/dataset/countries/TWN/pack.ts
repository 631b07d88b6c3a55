import { NO_RULES, readPack, type Pack } from "../../pack";
import categories from "./categories.csv";
import claims from "./claims.csv";
import country from "./country.json";
import groups from "./groups.csv";
import observations from "./observations.csv";
import scopes from "./scopes.csv";
import sources from "./sources.csv";
import targets from "./targets.csv";

/** Taiwan. */
export const TWN: Pack = readPack(country, {
  categories,
  claims,
  groups,
  observations,
  rules: NO_RULES,
  scopes,
  sources,
  targets,
});
