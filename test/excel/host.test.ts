import { CARDS_FLAG, displayLocale, mostRows, takesCards } from "../../src/excel/host";
import { languageOf } from "../../src/messages/language";

const inOffice = (context: unknown): boolean =>
  Reflect.set(globalThis, "Office", context === undefined ? undefined : { context });

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
  Reflect.deleteProperty(globalThis, CARDS_FLAG);
});

it.each([
  // display language   ours
  ["ja-JP", "ja"],
  ["ja", "ja"],
  ["JA-JP", "ja"],
  ["en-US", "en"],
  ["de-DE", "en"],
  ["", "en"],
  [undefined, "en"],
  [null, "en"],
])("speaks in a host of %j %s", (language, ours) => {
  inOffice({ displayLanguage: language });
  expect(languageOf(displayLocale())).toBe(ours);
});

it.each([
  // platform        columns   rows
  ["PC", 5, 1048576],
  ["Mac", 5, 1048576],
  ["OfficeOnline", 5, 50000],
  ["OfficeOnline", 4, 62500],
  ["OfficeOnline", 3, 83333],
])("takes on %s with %i columns at most %i rows", (platform, columns, rows) => {
  inOffice({ platform });
  expect(mostRows(columns)).toBe(rows);
});

it.each([undefined, null, "Office", 5, {}])("works without Office, too: context %j", (context) => {
  inOffice(context);
  expect([displayLocale(), mostRows(5), takesCards()]).toEqual(["", 1048576, false]);
});

it.each([
  // flag    takes cards
  [true, true],
  [false, false],
  ["true", false],
  [1, false],
])("takes cards once the pane has seen it: %j %s", (flag, expected) => {
  Reflect.set(globalThis, CARDS_FLAG, flag);
  expect(takesCards()).toBe(expected);
});
