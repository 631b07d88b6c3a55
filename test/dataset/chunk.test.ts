import { Chunk, ChunkMissing } from "../../src/dataset/chunk";

// A part of the dataset that loads when it is first needed.

/** What asking for a part throws. */
function missingOf(chunk: Chunk<unknown>): ChunkMissing {
  try {
    void chunk.value;
  } catch (error) {
    if (error instanceof ChunkMissing) {
      return error;
    }
    throw error;
  }
  throw new Error("The part is there.");
}

it("says of a part that is missing when it will be there, and then has it", async () => {
  const chunk = new Chunk(async () => "figures");
  await missingOf(chunk).loading;
  expect(chunk.value).toBe("figures");
});

it("loads once, however often it is asked", async () => {
  const load = jest.fn(async () => "figures");
  const chunk = new Chunk(load);
  const [first, second] = [missingOf(chunk).loading, missingOf(chunk).loading];
  expect(second).toBe(first);
  await Promise.all([first, chunk.load()]);
  await chunk.load();
  expect(load).toHaveBeenCalledTimes(1);
});

it("loads not at all what it was handed", () => {
  const load = jest.fn(async () => "loaded");
  const chunk = new Chunk(load);
  chunk.keep("kept");
  expect(chunk.value).toBe("kept");
  expect(load).not.toHaveBeenCalled();
});

it("tries again after a load that failed", async () => {
  const load = jest.fn(async () => "figures");
  load.mockRejectedValueOnce(new Error("offline"));
  const chunk = new Chunk(load);
  await expect(missingOf(chunk).loading).rejects.toThrow("offline");
  await missingOf(chunk).loading;
  expect(chunk.value).toBe("figures");
});
