import { Decimal } from "../../../src/core/decimal";
import { axisEnd, ratioChart, type Charted } from "../../../src/taskpane/scenario/ratio-chart";
import { AT_HOME } from "../../../src/taskpane/offered";
import { en } from "../../../src/taskpane/text/en";
import { ja } from "../../../src/taskpane/text/ja";

// The ratio as a bar against target lines, on an axis that ends beyond everything drawn.

jest.mock("lit", () => jest.requireActual("../lit-as-text"));

const WIDTH = 280;

const bounded = (low: number, value = low, high = value) => ({
  low: new Decimal(low),
  value: new Decimal(value),
  high: new Decimal(high),
});

/** Shares of GDP: what each group counts, and the highest that the ratio can be. */
const charted = (groups: readonly number[], target: number, high?: number): Charted => {
  const ratio = groups.reduce((sum, share) => sum + share, 0);
  return {
    target,
    outcome: {
      ratio: bounded(ratio, ratio, high ?? ratio),
      groups: groups.map((share, index) => ({
        group: { id: `g${index}`, label: { en: "", ja: "" }, colour: "#000000", kind: "part" },
        ratio: bounded(share),
      })),
    },
  };
};

const drawn = (chart: Charted, end?: number): string =>
  String(ratioChart(chart, { text: en, offered: AT_HOME }, end));

const numbers = (page: string, pattern: RegExp): readonly number[] =>
  [...page.matchAll(pattern)].map(([, digits]) => Number(digits));

const lineAt = (page: string): readonly number[] => numbers(page, /<line x1=([\d.]+)/g);

const barsIn = (page: string) =>
  [...page.matchAll(/class="bar group-(\w+)" x=([\d.]+) y="18" width=([\d.]+)/g)].map(
    ([, group, start, width]) => [group, Number(start), Number(width)],
  );

it("stacks the groups in their order, each as long as its share of GDP", () => {
  const end = 0.056;
  expect(barsIn(drawn(charted([0.014, 0.0028, 0.0056], 0.02), end))).toEqual([
    ["g0", 0, 70],
    ["g1", 70, 14],
    ["g2", 84, 28],
  ]);
});

it("ends the axis a little beyond the highest line where nothing is higher", () => {
  expect(axisEnd([charted([0.018], 0.02)], AT_HOME.targets)).toBeCloseTo(0.054, 12);
  expect(lineAt(drawn(charted([0.018], 0.02)))).toEqual([51.9, 103.7, 181.5, 259.3]);
});

it.each([
  // what is high                     groups (share of GDP)  target  high
  ["a target above the lines", charted([0.018], 0.1)],
  ["a target of all of GDP", charted([0.018], 1)],
  ["a ratio above the lines", charted([0.05, 0.02, 0.03], 0.02)],
  ["an upper bound above the lines", charted([0.04], 0.02, 0.09)],
])("draws %s inside the axis, where it is", (_, chart) => {
  const page = drawn(chart);
  const end = axisEnd([chart], AT_HOME.targets);
  const highest = Math.max(chart.target, chart.outcome.ratio.high.toNumber());
  expect(end).toBeGreaterThan(highest);
  expect(Math.max(...lineAt(page))).toBeLessThan(WIDTH);
  const target = /<g class=target> <line x1=([\d.]+)/.exec(page)?.[1];
  expect(Number(target)).toBeCloseTo((chart.target / end) * WIDTH, 1);
  const bracketEnd = /class="bracket" d="M[\d.]+ 37v6M[\d.]+ 40H([\d.]+)/.exec(page)?.[1];
  expect(Number(bracketEnd)).toBeCloseTo((chart.outcome.ratio.high.toNumber() / end) * WIDTH, 1);
});

it("gives charts side by side one axis, so that equal shares are equally long", () => {
  const [small, large] = [charted([0.018], 0.02), charted([0.09], 0.02)];
  const end = axisEnd([small, large], AT_HOME.targets);
  expect(end).toBe(axisEnd([large], AT_HOME.targets));
  expect(lineAt(drawn(small, end))).toEqual(lineAt(drawn(large, end)));
});

it("ends the axis beyond the lines where no case can be computed", () => {
  expect(axisEnd([], AT_HOME.targets)).toBeCloseTo(0.054, 12);
});

it("marks the target among the lines, and adds a line for any other", () => {
  expect(drawn(charted([0.018], 0.02)).match(/<g class=target>/g)).toHaveLength(1);
  expect(lineAt(drawn(charted([0.018], 0.02)))).toHaveLength(4);
  expect(lineAt(drawn(charted([0.018], 0.023)))).toHaveLength(5);
});

it("leaves out the label of a line that is too close to the target's", () => {
  const labels = (target: number): readonly (string | undefined)[] =>
    [...drawn(charted([0.018], target)).matchAll(/text-anchor="middle">([^<]*)</g)]
      .map(([, label]) => label)
      .filter((label) => label !== "");
  expect(labels(0.02)).toEqual([1, 2, 3.5, 5].map((per) => en.percent(`${per}`)));
  expect(labels(0.021)).toEqual([1, 3.5, 5, 2.1].map((per) => en.percent(`${per}`)));
  expect(labels(1)).toEqual([en.percent("1"), en.percent("100")]);
});

it.each([
  ["en", en, "Bar of the ratio 1.80\u00a0%, bounds 1.80\u00a0% to 2.00\u00a0%"],
  ["ja", ja, "GDP比 1.80%（幅 1.80%～2.00%）"],
] as const)("says in words what it draws (%s)", (_, text, words) => {
  expect(String(ratioChart(charted([0.018], 0.02, 0.02), { text, offered: AT_HOME }))).toContain(
    words,
  );
});
