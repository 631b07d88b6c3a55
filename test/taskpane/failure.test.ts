import { sentenceOf } from "../../src/messages/sentence";
import { wrongArgument } from "../../src/core/problem";
import { Cancelled, HostRefusal } from "../../src/excel/port";
import { noticeOf, Refusal, watchErrors } from "../../src/taskpane/failure";
import { en } from "../../src/taskpane/text/en";
import { ja } from "../../src/taskpane/text/ja";

// What becomes of an error: words that the user can act on, or a report of an internal error.

const CIRCUMSTANCES = { tab: "help", language: "en", host: "Excel PC 16.0" };
const PROBLEM = wrongArgument("year", "x", { kind: "number" });

it.each([
  ["a problem of an argument", PROBLEM, sentenceOf(PROBLEM, "en")],
  ["a stop", new Cancelled(), en.done.cancelled],
  ["a protected sheet", new Refusal({ kind: "protected-sheet", sheet: "A" }), "The sheet A is"],
  ["a locked workbook", new Refusal({ kind: "locked-workbook" }), "no sheet can be added"],
  ["a taken name", new Refusal({ kind: "case-taken", name: "B" }), "There is a case B already."],
  ["no name", new Refusal({ kind: "case-unnamed" }), en.refused["case-unnamed"]()],
  ["the last case", new Refusal({ kind: "last-case" }), en.refused["last-case"]()],
  ["a missing table", new Refusal({ kind: "missing", what: "T" }), "T was not found"],
  ["cells in the way", new Refusal({ kind: "not-blank", cells: "A1" }), "The cells A1 are not"],
  ["no ledger", new Refusal({ kind: "no-ledger" }), en.refused["no-ledger"]()],
  ["a denied write", new HostRefusal("AccessDenied", "x"), en.host.AccessDenied],
  ["an edit", new HostRefusal("InvalidOperationInCellEditMode", "x"), "Excel is editing a cell."],
  ["several areas", new HostRefusal("SeveralAreas", "x"), en.host.SeveralAreas],
  ["another refusal", new HostRefusal("GeneralException", "No."), "Excel refused: No."],
])("says what the user can do about %s, without a report", (_, error, sentence) => {
  const notice = noticeOf(error, CIRCUMSTANCES);
  expect(notice.tone).toBe("bad");
  expect(notice.text(en)).toContain(sentence);
  expect(notice.report).toBeUndefined();
});

it("says an error in the language that is shown", () => {
  expect(noticeOf(PROBLEM, CIRCUMSTANCES).text(ja)).toBe(sentenceOf(PROBLEM, "ja"));
});

it.each([
  ["an error", new TypeError("x is undefined"), "TypeError: x is undefined"],
  ["a thrown text", "gone", "gone"],
])(
  "reports %s as internal, with where it happened and nothing of the workbook",
  (_, error, message) => {
    const { text, report } = noticeOf(error, CIRCUMSTANCES);
    expect(text(en)).toContain(message);
    expect(report?.copy).toBe("none");
    expect(report?.details.split("\n").slice(0, 3)).toEqual([
      message,
      expect.stringMatching(/^Defence Scope, dataset \S+ of \d{4}-\d{2}-\d{2}$/),
      "Tab help, language en, host Excel PC 16.0",
    ]);
  },
);

it("keeps the stack of an internal error in its report", () => {
  const error = new Error("broken");
  expect(noticeOf(error, CIRCUMSTANCES).report?.details).toContain(error.stack);
});

const eventOf = (kind: string, members: object): Event => Object.assign(new Event(kind), members);

it.each([
  ["an error of a listener", "error", { error: new Error("listener") }, "listener"],
  ["a promise that nobody waits for", "unhandledrejection", { reason: new Error("lost") }, "lost"],
])("reports %s, until it is ended", (_, kind, members, message) => {
  const page = new EventTarget();
  const reported: unknown[] = [];
  const end = watchErrors(page, (error) => reported.push(error));
  page.dispatchEvent(eventOf(kind, members));
  expect(reported).toEqual([new Error(message)]);
  end();
  page.dispatchEvent(eventOf(kind, members));
  expect(reported).toHaveLength(1);
});

it("does not report the errors of other origins, of which a page learns nothing", () => {
  const page = new EventTarget();
  const reported: unknown[] = [];
  watchErrors(page, (error) => reported.push(error));
  page.dispatchEvent(eventOf("error", { error: null, message: "Script error." }));
  expect(reported).toEqual([]);
});
