const offset = 0x811c9dc5;
const prime = 0x01000193;

/** A short text that differs, for all practical purposes, when the arguments differ. */
export function fingerprint(args: readonly unknown[]): string {
  const state = { a: offset, b: 0x9e3779b9, length: 0 };
  mix(args, state);
  return `${state.length}:${state.a >>> 0}:${state.b >>> 0}`;
}

interface State {
  a: number;
  b: number;
  length: number;
}

function mix(value: unknown, state: State): void {
  if (Array.isArray(value)) {
    mixText("[", state);
    for (const item of value) mix(item, state);
    return;
  }
  if (typeof value === "object" && value !== null) return mixText(JSON.stringify(value), state);
  mixText(typeof value === "string" ? `"${value}` : String(value), state);
}

function mixText(text: string, state: State): void {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    state.a = Math.imul(state.a ^ code, prime);
    state.b = Math.imul(state.b ^ (code + 0x7f4a), 0x85ebca6b);
    state.b ^= state.b >>> 13;
  }
  state.a = Math.imul(state.a ^ 0x1f, prime);
  state.length += text.length + 1;
}
