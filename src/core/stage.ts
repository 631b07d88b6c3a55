import { wrongArgument } from "./problem";

/** A step in the life of a budget. */
export type Stage = "request" | "draft" | "initial" | "supplementary" | "settled";

/** One stage, or several that are added. */
export type Stages = readonly Stage[];

export const STAGES: Stages = ["request", "draft", "initial", "supplementary", "settled"];

/** The names a user can give. */
export const STAGE_NAMES: readonly string[] = [...STAGES, "initial+supplementary"];

/**
 * Stages that a cell names.
 *
 * @param given - One stage, or "initial+supplementary".
 * @returns One stage, or initial and supplementary.
 * @throws {Problem} `wrong-argument` for anything else.
 */
export function readStages(given: unknown): Stages {
  const text = typeof given === "string" ? given.normalize("NFKC").toLowerCase() : "";
  const words = text.split("+").map((word) => word.trim());
  const stages = STAGES.filter((stage) => words.includes(stage));
  const one = words.length === 1 && stages.length === 1;
  const both = words.length === 2 && stages.join("+") === "initial+supplementary";
  if (one || both) return stages;
  throw wrongArgument("stage", given, {
    en: `give one of ${STAGE_NAMES.join(", ")}`,
    ja: `${STAGE_NAMES.join("、")} のいずれかを指定してください`,
  });
}

/** The name of the stages, as a user gives it. */
export const stageName = (stages: Stages): string => stages.join("+");
