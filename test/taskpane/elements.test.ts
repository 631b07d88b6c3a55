import { HOME } from "../../src/dataset/bundled";
import {
  actionButton,
  chosenOf,
  searchBox,
  segments,
  select,
  sourceLine,
  sources,
  fieldValue,
  when,
} from "../../src/taskpane/elements";
import { AT_HOME } from "../../src/taskpane/offered";
import { en } from "../../src/taskpane/text/en";
import { ja } from "../../src/taskpane/text/ja";
import { field, fire } from "./lit-as-text";

// The elements that all tabs are made of.

jest.mock("lit", () => jest.requireActual("./lit-as-text"));

const CHOICES = [
  { value: "a", label: "First" },
  { value: "b", label: "Second" },
];

const IN_ENGLISH = { text: en, offered: AT_HOME };

it("presses a button by its action, in the style that is asked for", () => {
  const pressed: string[] = [];
  const page = actionButton("go", "Go", () => pressed.push("go"), "primary");
  expect(String(page)).toBe(
    '<button type="button" class=primary data-action=go @click=>Go</button>',
  );
  fire(page, "data-action=go");
  expect(pressed).toEqual(["go"]);
  expect(String(actionButton("go", "Go", () => undefined))).toContain("class=plain");
});

it("chooses from a list and marks the chosen one", () => {
  class Select {
    value = "a";
  }
  Object.assign(globalThis, { HTMLSelectElement: Select });
  const chosen: string[] = [];
  const list = { name: "letter", label: "Letter", chosen: "b", choices: CHOICES };
  const page = select(list, (value) => chosen.push(value));
  expect(String(page)).toContain("<option value=a .selected=false>First</option>");
  expect(String(page)).toContain("<option value=b .selected=true>Second</option>");
  fire(page, "data-testid=letter", new Select());
  expect(chosen).toEqual(["a"]);
});

it("chooses one of several side by side, under a name for those who do not see them", () => {
  const chosen: string[] = [];
  const list = { name: "letter", label: "Letter", chosen: "a", choices: CHOICES };
  const page = segments(list, (value) => chosen.push(value));
  expect(String(page)).toContain('<legend class="visually-hidden">Letter</legend>');
  expect(String(page)).toMatch(/data-testid="letter-a" \.checked=true/);
  fire(page, "data-testid=letter-b");
  expect(chosen).toEqual(["b"]);
});

it("searches for what a box holds", () => {
  const searched: string[] = [];
  fire(
    searchBox("find", "Find", "", (query) => searched.push(query)),
    "data-testid=find",
    field({ value: "gdp" }),
  );
  expect(searched).toEqual(["gdp"]);
});

it("takes a value of a closed list and ignores any other", () => {
  const chosen: string[] = [];
  const choose = chosenOf(["a", "b"] as const, (value) => chosen.push(value));
  choose("b");
  choose("c");
  expect(chosen).toEqual(["b"]);
});

it("reads nothing from what is no field", () => {
  expect(fieldValue(new Event("change"))).toBe("");
});

it("shows a template only where there is a value", () => {
  expect(String(when(undefined, () => actionButton("x", "X", () => undefined)))).toBe("");
  expect(String(when("x", (name) => actionButton(name, name, () => undefined)))).toContain("=x ");
});

it("links a source by publisher, title and date, in a window of its own", () => {
  const [claim] = HOME.claims;
  const page = String(sourceLine(claim?.source ?? "", IN_ENGLISH));
  expect(page).toMatch(
    /<a class="source" href=https?:\S+ target="_blank" rel="noopener noreferrer"/,
  );
  expect(page).toContain(en.opensNewWindow);
});

it.each([
  ["en", en, "Computed here"],
  ["ja", ja, "ここでの計算"],
] as const)("says that a figure was computed here, without a link (%s)", (_, text, words) => {
  const page = String(sourceLine("computed", { text, offered: AT_HOME }));
  expect(page).toContain(words);
  expect(page).not.toContain("href");
});

it("lists each source of a figure once, with a note, and nothing where there is none", () => {
  const page = String(sources(["x", "y", "x"], IN_ENGLISH, "derived"));
  expect(page.match(/<li>/g)).toHaveLength(2);
  expect(page).toContain("<p>derived</p>");
  expect(String(sources(["x"], IN_ENGLISH))).not.toContain("<p>");
  expect(String(sources([], IN_ENGLISH))).toBe("");
});
