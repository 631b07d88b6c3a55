import { runCommand } from "../../src/cli/command-line";
import { CellBook } from "../../src/share/formula/book";
import { Package } from "../../src/xlsx/package";
import {
  LIVE_FORMULAS,
  NAMES,
  SETTINGS,
  withShownValues,
  workbookOf,
} from "../share/scope-workbook";

const WORKBOOK = withShownValues(
  workbookOf({ Scope: { ...SETTINGS, ...LIVE_FORMULAS } }, NAMES),
).save();

/** Runs a command over files in memory. */
function command(
  line: string,
  stored: Readonly<Record<string, Uint8Array>> = { "in.xlsx": WORKBOOK },
) {
  const [written, lines, complaints] = [new Map<string, Uint8Array | string>(), [""], [""]];
  const code = runCommand(line.split(" ").filter(Boolean), {
    today: "2026-11-24",
    output: { print: (text) => lines.push(text), complain: (text) => complaints.push(text) },
    files: {
      read: (file) => {
        const found = stored[file];
        if (found === undefined) {
          throw Object.assign(new Error(`no file ${file}`), { code: "ENOENT", syscall: "open" });
        }
        return found;
      },
      write: (file, content) => written.set(file, content),
      isSame: (a, b) => a === b,
    },
  });
  return { code, written, out: lines.join("\n"), complaint: complaints.join("\n") };
}

const bytesOf = (content: Uint8Array | string | undefined): Uint8Array =>
  typeof content === "string" || content === undefined ? new Uint8Array() : content;

describe("the command line", () => {
  it("makes a portable copy and says what was compared", () => {
    const { code, written, out } = command("portable in.xlsx out.xlsx --choices 2");
    expect(code).toBe(0);
    expect(out).toContain("198 cells hold plain formulas now.");
    expect(out).toContain("in 3 choices, no difference");
    expect(out).toContain("=SCOPE.DATASET_VERSION()");
    const sheets = new CellBook(Package.open(bytesOf(written.get("out.xlsx")))).workbook.sheets;
    expect(sheets.map(({ title }) => title)).toEqual(["Scope", "Scope data"]);
  });

  it("freezes, thaws and checks", () => {
    const frozen = bytesOf(command("freeze in.xlsx f.xlsx").written.get("f.xlsx"));
    expect(command("check f.xlsx", { "f.xlsx": frozen }).out).toContain("0 formulas");
    const thawed = command("thaw f.xlsx t.xlsx", { "f.xlsx": frozen }).written.get("t.xlsx");
    const check = command("check t.xlsx", { "t.xlsx": bytesOf(thawed) });
    expect([check.code, check.out]).toEqual([0, "\n18 formulas, 199 cells compared, 0 differ."]);
  });

  it("writes a receipt as a page that needs nothing else", () => {
    const { written } = command("receipt in.xlsx r.html --language ja");
    const page = String(written.get("r.html"));
    expect(page).toContain('<html lang="ja">');
    expect(page).toContain('<a href="#figure-1">1</a>');
    expect(page).toContain("=SCOPE.DEFENCE_RATIO(Pick.Year,&quot;official&quot;)*100");
    expect(page).not.toMatch(/<script|<link|src=/);
  });

  it.each([
    ["", 2, "Give a command."],
    ["print in.xlsx", 2, "There is no command print."],
    ["freeze in.xlsx", 2, "Give a name for the copy."],
    ["freeze in.xlsx in.xlsx", 2, "The copy has the name of the workbook"],
    ["check in.xlsx out.xlsx", 2, "check makes no copy."],
    ["check in.xlsx --language fr", 2, "language is one of en, ja."],
    ["check in.xlsx --fast", 2, "--fast"],
    ["check nothing.xlsx", 1, "no file nothing.xlsx"],
    ["thaw in.xlsx out.xlsx", 1, "The workbook has no receipt"],
    ["thaw in.xlsx out.xlsx --language ja", 1, "受領書がないため"],
  ])("%s ends with %i and says %s", (line, code, sentence) => {
    const done = command(line);
    expect([done.code, done.written.size]).toEqual([code, 0]);
    expect(done.complaint).toContain(sentence);
  });
});
