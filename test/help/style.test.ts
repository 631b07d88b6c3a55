import { STYLE } from "../../src/help/page/style";

type Colours = ReadonlyMap<string, string>;

/** The colours of the light and of the dark style, by name. */
const [light, dark] = [...STYLE.matchAll(/:root \{([^}]*)\}/g)].map(
  ([, rules = ""]): Colours =>
    new Map(
      [...rules.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(([, name = "", colour = ""]) => [
        name,
        colour,
      ]),
    ),
);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s style", (_, colours) => {
  it.each([
    ["text", "ground"],
    ["text", "panel"],
    ["quiet", "ground"],
    ["link", "ground"],
    ["link", "panel"],
    ["error", "ground"],
  ])("has %s readable on %s", (front, back) => {
    const ratio = contrast(colours?.get(front) ?? "#000000", colours?.get(back) ?? "#000000");
    expect(ratio).toBeGreaterThanOrEqual(4.5);
  });
});

describe("the style", () => {
  it("loads nothing", () => {
    expect(STYLE).not.toMatch(/@import|url\(/);
  });
});
