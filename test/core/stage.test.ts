import { country } from "./country";
import { said } from "./said";
import { readStages, stageName } from "../../src/core/stage";

it.each([
  // given                         stages
  ["request", ["request"]],
  ["draft", ["draft"]],
  ["initial", ["initial"]],
  ["supplementary", ["supplementary"]],
  ["settled", ["settled"]],
  [" Initial ", ["initial"]],
  ["ｉｎｉｔｉａｌ", ["initial"]],
  ["initial+supplementary", ["initial", "supplementary"]],
  ["supplementary+initial", ["initial", "supplementary"]],
  ["initial + supplementary", ["initial", "supplementary"]],
  ["initial＋supplementary", ["initial", "supplementary"]],
])("reads %j as %j", (given, stages) => {
  expect(readStages(given, country)).toEqual(stages);
});

it.each([
  // given                         shown as
  ["final", '"final"'],
  ["initial+", '"initial+"'],
  ["+initial", '"+initial"'],
  ["initial+initial", '"initial+initial"'],
  ["initial+settled", '"initial+settled"'],
  ["initial+supplementary+settled", '"initial+supplementary+settled"'],
  ["initial+supplementary+final", '"initial+supplementary+final"'],
  ["initial supplementary", '"initial supplementary"'],
  ["estimate", '"estimate"'],
  [3, "3"],
  [true, "TRUE"],
  [null, "blank"],
])("refuses %j, shown as %s", (given, shown) => {
  expect(said(() => readStages(given, country))).toThrow(
    `stage is ${shown}; give one of request, draft, initial, supplementary, settled, initial+supplementary.`,
  );
});

it("says in Japanese, too, what is no stage", () => {
  expect(said(() => readStages(3, country))).toThrow(
    expect.objectContaining({
      sentence: expect.objectContaining({
        ja: "stage は 3 です。request、draft、initial、supplementary、settled、initial+supplementary のいずれかを指定してください。",
      }),
    }),
  );
});

it("names stages as a user gives them", () => {
  expect(stageName(readStages("supplementary + initial", country))).toBe("initial+supplementary");
});
