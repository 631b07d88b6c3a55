/**
 * Just enough of a browser's page for the parts of the preview that build one: elements, their
 * attributes, children and events. Tests use it by the names that the DOM has.
 */

type Listener = (event: object) => void;
type Child = FakeElement | string;

class FakeElement {
  readonly attributes = new Map<string, string>();
  readonly listeners = new Map<string, Set<Listener>>();
  readonly dataset: Record<string, string> = {};
  readonly style: Record<string, string> = {};
  content: Child[] = [];
  parent: FakeElement | undefined;
  className = "";
  hidden = false;
  offsetWidth = 0;
  offsetHeight = 0;
  /** What a frame's page gets by `postMessage`. */
  readonly posted: unknown[] = [];
  readonly contentWindow = { postMessage: (message: unknown) => this.posted.push(message) };
  readonly contentDocument = undefined;

  constructor(readonly tag: string) {}

  get children(): FakeElement[] {
    return this.content.flatMap((child) => (typeof child === "string" ? [] : [child]));
  }

  get textContent(): string {
    return this.content.map((c) => (typeof c === "string" ? c : c.textContent)).join("");
  }

  set textContent(text: string) {
    this.content = text === "" ? [] : [text];
  }

  get outerHTML(): string {
    const inner = this.content.map((c) => (typeof c === "string" ? c : c.outerHTML)).join("");
    const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${value}"`).join("");
    const name = this.className ? ` class="${this.className}"` : "";
    return `<${this.tag}${name}${attributes}${this.hidden ? " hidden" : ""}>${inner}</${this.tag}>`;
  }

  append(...children: readonly Child[]): void {
    for (const child of children) {
      if (typeof child !== "string") {
        child.parent = this;
      }
      this.content.push(child);
    }
  }

  replaceChildren(...children: readonly Child[]): void {
    this.content = [];
    this.append(...children);
  }

  remove(): void {
    if (this.parent) {
      this.parent.content = this.parent.content.filter((child) => child !== this);
    }
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  addEventListener(type: string, listener: Listener): void {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener));
  }

  removeEventListener(type: string, listener: Listener): void {
    this.listeners.get(type)?.delete(listener);
  }

  dispatchEvent(event: { readonly type: string }): void {
    for (const listener of [...(this.listeners.get(event.type) ?? [])]) {
      listener(event);
    }
  }

  click(): void {
    this.dispatchEvent({ type: "click" });
  }

  setPointerCapture(): void {}

  /** The first element below that is of a class (`.note`) or of a tag (`svg`). */
  querySelector(selector: string): FakeElement | null {
    const isWanted = ({ tag, className }: FakeElement) =>
      selector.startsWith(".")
        ? className.split(" ").includes(selector.slice(1))
        : tag === selector;
    for (const child of this.children) {
      const found = isWanted(child) ? child : child.querySelector(selector);
      if (found) {
        return found;
      }
    }
    return null;
  }
}

/** Puts an empty page in place of the one that node does not have. */
export function openFakePage(search = ""): void {
  const make = (tag: string) => new FakeElement(tag);
  const html = make("html");
  const body = make("body");
  html.append(body);
  const document = {
    title: "",
    body,
    documentElement: html,
    createElement: make,
    createElementNS: (_namespace: string, tag: string) => make(tag),
  };
  const location = { origin: "https://localhost", search };
  Object.assign(globalThis, { document, location, window: make("window") });
}

/** The element of a class or tag in the page. */
export function inPage(selector: string): HTMLElement {
  const found = document.body.querySelector<HTMLElement>(selector);
  if (!found) {
    throw new Error(`There is no ${selector}.`);
  }
  return found;
}

/** Tells an element, or the window, of an event with these fields. */
export function fire(target: object, type: string, fields: object = {}): void {
  if (target instanceof FakeElement) {
    target.dispatchEvent({ type, ...fields });
  }
}

/** The messages that a page posted into a frame. */
export function postedTo(frame: object): readonly unknown[] {
  return frame instanceof FakeElement ? frame.posted : [];
}
