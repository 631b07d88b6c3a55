const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

/** An HTML element with a class (none if empty) and its children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = "",
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) {
    made.className = className;
  }
  made.append(...children);
  return made;
}

/** A button that calls back when it is pressed. */
export function buttonElement(
  text: string,
  onPress: () => void,
  className = "",
): HTMLButtonElement {
  const made = element("button", className, text);
  made.type = "button";
  made.addEventListener("click", onPress);
  return made;
}

/** An SVG element as data: what `svgElement` makes of it. */
export interface SvgShape {
  readonly tag: string;
  /** Attributes by name; lengths are in pixels. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly SvgShape[];
}

/** The SVG element of a shape, with those of its children. */
export function svgElement({ tag, attributes, text, children }: SvgShape): SVGElement {
  const made = document.createElementNS(SVG_NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, String(value));
  }
  if (text !== undefined) {
    made.textContent = text;
  }
  made.append(...(children ?? []).map(svgElement));
  return made;
}
