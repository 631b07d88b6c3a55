// Two builds of the same sources in two folders are equal to the last byte.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { BUILD_INPUTS, filesBelow } from "../../src/build/fingerprint";
import { PROJECT } from "../../src/build/settings";

const run = promisify(execFile);

const COMMAND = ["-r", "./src/build/register.cjs", "src/build/run.ts", "build"];

it("two builds in two folders are byte-identical", async () => {
  const folders = ["one", "other"].map((name) => mkdtempSync(join(tmpdir(), `scope-${name}-`)));
  try {
    const [one = new Map(), other = new Map()] = await Promise.all(folders.map(builtIn));
    expect(one.size).toBeGreaterThan(20);
    expect([...other.keys()]).toEqual([...one.keys()]);
    const different = [...one].filter(([name, content]) => !content.equals(other.get(name)));
    expect(different.map(([name]) => name)).toEqual([]);
  } finally {
    folders.forEach((folder) => rmSync(folder, { recursive: true }));
  }
}, 300_000);

/** The files of a build of a copy of the sources, by name. */
async function builtIn(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  for (const name of BUILD_INPUTS) {
    cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
  await run(process.execPath, COMMAND, { cwd: folder, env: { ...process.env, RELEASE: "1" } });
  const dist = join(folder, "dist");
  return new Map(
    filesBelow(dist).map((file) => [file.slice(dist.length + 1), readFileSync(file)] as const),
  );
}
