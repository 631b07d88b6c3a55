import { basename } from "node:path";
import { filesOf, floorOf, linesOf, SOURCES, textOf } from "./tree";

const ALL = [...filesOf("src"), ...filesOf("test")];

/** Limits of a file, in lines: above one, and below the other it must earn a name of its own. */
const LONGEST = 250;
const SHORT = 40;

/** How many files there may be at most in the floors that this counts, and how many short ones. */
const MOST_FILES = 290;
const MOST_SHORT = 30;

const COUNTED = [
  "core",
  "messages",
  "dataset",
  "functions",
  "help",
  "excel",
  "taskpane",
  "preview",
];

describe("the files", () => {
  it("are no longer than 250 lines", () => {
    const long = ALL.map((file) => [file, linesOf(file)] as const);
    expect(long.filter(([, lines]) => lines > LONGEST)).toEqual([]);
  });

  it("are few, and few of them short", () => {
    const counted = SOURCES.filter((file) => COUNTED.includes(floorOf(file)));
    expect(counted.length).toBeLessThanOrEqual(MOST_FILES);
    const short = counted.filter((file) => linesOf(file) < SHORT);
    expect(short.slice(MOST_SHORT)).toEqual([]);
  });

  it("are named by what they say: none is an index, utils or helpers", () => {
    const vague = /^(index|utils?|helpers?|common|misc)\./;
    expect(ALL.filter((file) => vague.test(basename(file)))).toEqual([]);
  });

  it("export by name", () => {
    const defaults = SOURCES.filter((file) => /^export default |as default\b/m.test(textOf(file)));
    expect(defaults).toEqual([]);
  });
});
