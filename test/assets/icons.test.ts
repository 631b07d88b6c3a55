import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";

const assets = join(__dirname, "../../assets");
const folder = mkdtempSync(join(tmpdir(), "icons-"));

const read = (...path: readonly string[]) => PNG.sync.read(readFileSync(join(...path)));

beforeAll(() => execFileSync(process.execPath, [join(assets, "draw-icons.mjs"), folder]));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each([16, 32, 64, 80])("the icon of %i pixels", (size) => {
  const name = `icon-${size}.png`;

  it("is what its script draws, pixel by pixel", () => {
    expect(read(assets, name).data.equals(read(folder, name).data)).toBe(true);
  });

  it("is transparent in its corners and drawn in its centre", () => {
    const { data } = read(assets, name);
    const alpha = (x: number, y: number) => data[(y * size + x) * 4 + 3];
    const last = size - 1;
    expect([alpha(0, 0), alpha(last, 0), alpha(0, last), alpha(last, last)]).toEqual([0, 0, 0, 0]);
    expect(alpha(size / 2, size / 2)).toBe(255);
  });
});
