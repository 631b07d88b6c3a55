import { LANGUAGES } from "../src/messages/language";
import { exportedNames } from "./exported-names";

/** What is written in a language carries the language's code, in the messages as in the pane. */
const CODES: ReadonlySet<string> = new Set(LANGUAGES);

it("no name is exported with two meanings", () => {
  const twice = [...exportedNames()].filter(([, files]) => files.length > 1);
  expect(twice.filter(([name]) => !CODES.has(name))).toEqual([]);
});

it("the names of every kind of declaration are read", () => {
  const names = exportedNames();
  // interface, class, function, constant of src/core
  expect(["Bounded", "Problem", "ratio", "ONE"].filter((name) => !names.has(name))).toEqual([]);
});
