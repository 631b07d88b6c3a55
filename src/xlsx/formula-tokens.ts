/** What a piece of a formula is. */
export type TokenKind =
  /** A text in double quotes. */
  | "text"
  /** A sheet or file in single quotes. */
  | "quoted"
  /** Square brackets and what is in them: columns of a table, the number of another file. */
  | "bracket"
  | "number"
  | "error"
  /** A function, a defined name, a cell, a column, a truth value. */
  | "name"
  | "space"
  | "operator";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"?/y],
  ["quoted", /'(?:[^']|'')*'?/y],
  [
    "error",
    /#(?:N\/A|REF!|NAME\?|NULL!|NUM!|DIV\/0!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BUSY!)/iy,
  ],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}_\\])/iuy],
  ["name", /[\p{L}\p{N}_\\$?][\p{L}\p{N}\p{M}_.\\?$]*/uy],
  ["space", /\s+/y],
  ["operator", /<=|>=|<>|[^]/uy],
];

/** The pieces of a formula without its equals sign; put together they are the formula. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = formula.charAt(at) === "[" ? bracketAt(formula, at) : tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** Whether a token is the name of a function that is called. */
export const isCall = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "name" && tokens[at + 1]?.text === "(";

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match !== null) {
      return { kind, text: match[0] };
    }
  }
  return { kind: "operator", text: formula.charAt(at) };
}

/** Brackets may hold brackets; an apostrophe takes the meaning from the sign after it. */
function bracketAt(formula: string, at: number): Token {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    const sign = formula.charAt(end);
    if (sign === "'") {
      end += 1;
    } else if (sign === "[") {
      depth += 1;
    } else if (sign === "]") {
      depth -= 1;
    }
    if (depth === 0) {
      return { kind: "bracket", text: formula.slice(at, end + 1) };
    }
  }
  return { kind: "bracket", text: formula.slice(at) };
}
