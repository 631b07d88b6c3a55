import { isCall, tokensOf, type Token } from "./formula-tokens";

/** What Excel stores before the name of a custom function of this add-in; the dot becomes an underscore. */
const STORED = "_xldudf_SCOPE_";

/** What a user reads before it. */
const SHOWN = "SCOPE.";

const STORED_PATTERN = /^_xldudf_SCOPE_/i;
const SHOWN_PATTERN = /^SCOPE\./i;

/**
 * A formula of a file as a user reads it, as far as the add-in's functions go. Their names are found in any
 * case, because LibreOffice writes them in small letters, and also behind the name of another file, which
 * Excel puts before them when a sheet was copied.
 */
export const shownFormula = (stored: string): string =>
  isScopeFormula(stored) ? renamed(stored, STORED_PATTERN, SHOWN) : stored;

/** A formula as a user reads it, as a file stores it, as far as the add-in's functions go. */
export const storedFormula = (shown: string): string => renamed(shown, SHOWN_PATTERN, STORED);

/** Whether a formula of a file calls a function of the add-in, as Excel stores it or typed without the add-in. */
export function isScopeFormula(stored: string): boolean {
  if (!/_xldudf_scope_|scope\./i.test(stored)) {
    return false;
  }
  const tokens = tokensOf(stored);
  return tokens.some((_, at) => scopeFunctionAt(tokens, at) !== undefined);
}

/** The id of the add-in's function that is called at a token, such as DEFENCE_RATIO. */
export function scopeFunctionAt(tokens: readonly Token[], at: number): string | undefined {
  return isCall(tokens, at) ? scopeFunctionOf(tokens[at]?.text ?? "") : undefined;
}

/** The id of the add-in's function that a name in a formula means, stored or as typed. */
export function scopeFunctionOf(name: string): string | undefined {
  const prefix = STORED_PATTERN.exec(name) ?? SHOWN_PATTERN.exec(name);
  return prefix === null ? undefined : name.slice(prefix[0].length).toUpperCase();
}

function renamed(formula: string, from: RegExp, to: string): string {
  const tokens = tokensOf(formula);
  const pieces = tokens.map(({ text }, at) => {
    if (isForeignPrefix(tokens, at, from)) {
      return "";
    }
    return isCall(tokens, at) && from.test(text) ? to + text.replace(from, "").toUpperCase() : text;
  });
  return pieces.join("");
}

/** Whether a token is the file before a function of the add-in, or the exclamation mark after that. */
function isForeignPrefix(tokens: readonly Token[], at: number, name: RegExp): boolean {
  const mark = tokens[at]?.text === "!" ? at : at + 1;
  if (tokens[mark]?.text !== "!" || !isCall(tokens, mark + 1)) {
    return false;
  }
  return name.test(tokens[mark + 1]?.text ?? "");
}
