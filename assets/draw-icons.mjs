// Draws the icons: GDP as a ring, the share that counts in orange, and the target in its centre.
// node assets/draw-icons.mjs [folder [size]]
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PNG } from "pngjs";

const sizes = process.argv[3] ? [Number(process.argv[3])] : [16, 32, 64, 80];
const samplesPerSide = process.argv[3] ? 4 : 16;

// Each has a contrast of at least 3:1 with the ribbons, #ffffff and #f3f3f3, #262626 and #0a0a0a.
const blue = [0x34, 0x70, 0xcc];
const orange = [0xe0, 0x6a, 0x00];

// Radii as parts of half a side: whole pixels at every size, so that the edges are sharp.
const outer = 1;
const inner = 0.5;
const target = 0.25;
const gap = 1 / 8;

const folder = process.argv[2] ?? dirname(fileURLToPath(import.meta.url));
mkdirSync(folder, { recursive: true });
for (const size of sizes) writeFileSync(join(folder, `icon-${size}.png`), icon(size));

function icon(size) {
  const png = new PNG({ width: size, height: size });
  const cells = Array.from({ length: size * size }, (_, at) => [at % size, Math.floor(at / size)]);
  png.data.set(cells.flatMap(([column, row]) => pixel(column, row, size)));
  return PNG.sync.write(png);
}

/** Red, green, blue: the mean of what is drawn in the pixel. Alpha: the part of it drawn. */
function pixel(column, row, size) {
  const place = (cell, sample) => ((cell + (sample + 0.5) / samplesPerSide) / size) * 2 - 1;
  const steps = [...Array(samplesPerSide).keys()];
  const drawn = steps
    .flatMap((j) => steps.map((i) => mark(place(column, i), place(row, j))))
    .filter((colour) => colour !== undefined);
  const mean = (part) =>
    drawn.reduce((sum, colour) => sum + colour[part], 0) / Math.max(drawn.length, 1);
  return [mean(0), mean(1), mean(2), (255 * drawn.length) / samplesPerSide ** 2].map(Math.round);
}

/** Colour of a point of the square from -1 to 1, or undefined where it is transparent. */
function mark(x, y) {
  const radius = Math.hypot(x, y);
  if (radius <= target) return orange;
  if (radius < inner || radius > outer) return undefined;
  if (x >= 0 && y <= 0) return orange;
  const isGap = (y < 0 && x > -gap) || (x > 0 && y < gap);
  return isGap ? undefined : blue;
}
