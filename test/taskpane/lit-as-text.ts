// Stands in for lit where a test reads what an element of the pane says, and presses its buttons.

/** A template as text with its tags. */
class TextTemplate {
  constructor(
    private readonly parts: TemplateStringsArray,
    private readonly values: readonly unknown[],
  ) {}

  /** The text without what it listens with. */
  toString(): string {
    return this.withListeners([]).replace(MARK, "");
  }

  /** The text with a mark for each listener, which is put into a list. */
  withListeners(listeners: Listener[]): string {
    const values = this.values.map((value) => textOf(value, listeners));
    return String.raw({ raw: this.parts }, ...values)
      .replace(/[ \n]+/g, " ")
      .replaceAll(" >", ">");
  }
}

type Listener = (event: object) => unknown;

const MARK = /«\d+»/g;

function textOf(value: unknown, listeners: Listener[]): string {
  if (Array.isArray(value)) {
    return value.map((item) => textOf(item, listeners)).join("");
  }
  if (value instanceof TextTemplate) {
    return value.withListeners(listeners);
  }
  if (typeof value !== "function") {
    return String(value);
  }
  listeners.push((event) => Reflect.apply(value, undefined, [event]));
  return `«${listeners.length - 1}»`;
}

export const nothing = "";

export const html = (parts: TemplateStringsArray, ...values: readonly unknown[]): TextTemplate =>
  new TextTemplate(parts, values);

export const svg = html;

export const unsafeCSS = (cssText: string) => ({ cssText });

export const css = (parts: TemplateStringsArray, ...values: readonly unknown[]) =>
  unsafeCSS(String.raw({ raw: parts }, ...values));

/** Fields as the elements ask for them by their class. */
class FakeField {
  value = "";
  checked = false;
}
class FakeForm {}
Object.assign(globalThis, {
  HTMLInputElement: FakeField,
  HTMLSelectElement: class {},
  HTMLFormElement: FakeForm,
});

/** What a field holds when something happens to it. */
export const field = (state: Partial<FakeField>): FakeField =>
  Object.assign(new FakeField(), state);

/**
 * Lets something happen to the element whose start tag holds a text, such as `data-action=close`.
 *
 * @param currentTarget - What the listener finds as the element.
 * @param event - What else the listener finds, such as the key.
 */
export function fire(
  template: unknown,
  element: string,
  currentTarget: object = {},
  event: object = {},
): void {
  if (!(template instanceof TextTemplate)) {
    throw new Error("There is no template to find an element in.");
  }
  const listeners: Listener[] = [];
  const tags =
    template
      .withListeners(listeners)
      .replaceAll('"', "")
      .match(/<[^<>]*>/g) ?? [];
  const tag = tags.find((one) => one.slice(1, -1).split(" ").includes(element));
  const listener = listeners[Number(/@\w+=«(\d+)»/.exec(tag ?? "")?.[1])];
  if (listener === undefined) {
    throw new Error(`No element ${element} listens to anything.`);
  }
  listener({ currentTarget, preventDefault: () => undefined, ...event });
}
