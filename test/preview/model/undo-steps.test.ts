import { UndoSteps } from "../../../src/preview/model/undo-steps";
import { readBatch } from "../../../src/preview/richapi/request";
import { PlainEngine } from "../plain-engine";

/** Writes in requests with these numbers of actions, and tells how many steps of Undo that made. */
function stepsOf(...requests: readonly { ids: readonly number[]; writes: boolean }[]): number {
  const engine = new PlainEngine();
  const steps = new UndoSteps(engine);
  for (const { ids, writes } of requests) {
    steps.begin(readBatch(JSON.stringify({ Actions: ids.map((Id) => ({ Id })) })));
    if (writes) {
      steps.write();
    }
    if (writes) {
      steps.write();
    }
  }
  return engine.endedUndoGroups;
}

const write = (...ids: readonly number[]) => ({ ids, writes: true });
const read = (...ids: readonly number[]) => ({ ids, writes: false });

describe("steps of Undo", () => {
  it("takes all requests of an Excel.run as one", () => {
    expect(stepsOf(write(2, 4, 6), write(7, 9), read(10), write(12))).toBe(1);
  });

  it("takes each Excel.run as another, however soon it follows", () => {
    expect(stepsOf(write(2, 4), write(2, 4), write(2, 8))).toBe(3);
  });

  it("takes an Excel.run that reads before it writes as another", () => {
    expect(stepsOf(write(2, 4), read(2, 9), write(10, 12))).toBe(2);
  });

  it("goes on with an Excel.run after another one only read", () => {
    expect(stepsOf(write(2, 20), read(2, 4), write(22, 24))).toBe(1);
  });
});
