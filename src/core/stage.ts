import { wrongArgument } from "./problem";
import { plainName } from "./text";

/** A step in the life of a budget, such as draft; each country has its own. */
export type Stage = string;

/** One stage, or several that are added. */
export type Stages = readonly Stage[];

/** The stages that a country has. */
export interface StageList {
  readonly stages: readonly Stage[];
  /** Stages that may be added up, joined by "+". */
  readonly stageSums: readonly string[];
}

/** The stages of a country as a user can name them. */
export const stageNames = ({ stages, stageSums }: StageList): readonly string[] => [
  ...stages,
  ...stageSums,
];

/**
 * Stages that a cell names.
 *
 * @param cell - One stage, or several that may be added, in any order, such as "initial+supplementary".
 * @returns The stages in the country's order.
 * @throws {Problem} `wrong-argument` for anything else.
 */
export function readStages(cell: unknown, list: StageList): Stages {
  const words = plainName(cell)
    .split("+")
    .map((word) => word.trim());
  const stages = list.stages.filter((stage) => words.includes(stage));
  const isOne = words.length === 1 && stages.length === 1;
  const isSum = words.length === stages.length && list.stageSums.includes(stageName(stages));
  if (isOne || isSum) {
    return stages;
  }
  throw wrongArgument("stage", cell, { kind: "one-of", values: stageNames(list) });
}

/** The name of the stages, as a cell names them. */
export const stageName = (stages: Stages): string => stages.join("+");
