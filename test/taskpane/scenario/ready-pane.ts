import { activeCase, type Case, type Model } from "../../../src/taskpane/sheet/model";
import { FakeWorkbook } from "../../excel/fake-workbook";
import { paneOn, type PaneOn } from "../pane-on";

/** A pane on a workbook that was set up. */
export interface ReadyPane {
  readonly workbook: FakeWorkbook;
  readonly pane: PaneOn;
  readonly model: () => Model;
  readonly active: () => Case;
  /** Waits until every command is over. */
  readonly settled: () => Promise<void>;
}

export async function readyPane(): Promise<ReadyPane> {
  const workbook = new FakeWorkbook("Sheet1");
  const pane = paneOn(workbook);
  await pane.commands.setUp();
  const model = (): Model => {
    const { reading } = pane.state();
    if (reading?.kind !== "ready") {
      throw new Error("The pane has read no model.");
    }
    return reading.model;
  };
  const active = (): Case => {
    const found = activeCase(model());
    if (found === undefined) {
      throw new Error("No case is active.");
    }
    return found;
  };
  return {
    workbook,
    pane,
    model,
    active,
    settled: () => pane.runner.quietly(async () => undefined),
  };
}
