/** The rows of a sheet, and so of a whole column. */
export const SHEET_ROWS = 1_048_576;

/** Excel on the web takes 5 MB a message; a cell of a function's result is about 20 bytes. */
const WEB_CELLS = 250_000;

/** Name of the global that the pane's start sets once it has seen the host take a card. */
export const CARDS_FLAG = "defenceScopeTakesCards";

/** Display language of the host as a locale, such as "ja-JP"; "" where there is no host. */
export const displayLocale = (): string => String(context("displayLanguage") ?? "");

/** The most rows of a result that the host takes, for a number of columns. */
export const mostRows = (columns: number): number =>
  context("platform") === "OfficeOnline" ? Math.floor(WEB_CELLS / columns) : SHEET_ROWS;

/** Whether cells can hold a number with a format and a card; found by trying, never assumed. */
export const takesCards = (): boolean => Reflect.get(globalThis, CARDS_FLAG) === true;

/** A property of Office's context; undefined outside Office, where the functions run as well. */
const context = (name: string): unknown =>
  member(member(Reflect.get(globalThis, "Office"), "context"), name);

const member = (holder: unknown, name: string): unknown =>
  typeof holder === "object" && holder !== null ? Reflect.get(holder, name) : undefined;
