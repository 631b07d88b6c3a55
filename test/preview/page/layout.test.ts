import { buttonElement, element, svgElement } from "../../../src/preview/elements";
import { buildLayout } from "../../../src/preview/page/layout";
import { textIn } from "../../../src/preview/page/text";
import { fire, inPage, openFakePage } from "../fake-page";

beforeEach(() => openFakePage("?lang=ja&empty"));

describe("elements", () => {
  it("have a class and children", () => {
    expect(element("p", "note", "a", element("b", "", "c")).outerHTML).toBe(
      '<p class="note">a<b>c</b></p>',
    );
    expect(element("p").outerHTML).toBe("<p></p>");
  });

  it("of buttons call back when they are pressed", () => {
    let pressed = 0;
    const button = buttonElement("Undo", () => pressed++, "flat");
    button.click();
    expect([button.outerHTML, button.type, pressed]).toEqual([
      '<button class="flat">Undo</button>',
      "button",
      1,
    ]);
  });

  it("of SVG are made of shapes with their children", () => {
    const shape = {
      tag: "g",
      attributes: { x: 1.5 },
      children: [{ tag: "text", attributes: { class: "small" }, text: "a" }],
    };
    expect(svgElement(shape).outerHTML).toBe('<g x="1.5"><text class="small">a</text></g>');
  });
});

describe("the page", () => {
  let undone: number;
  const build = (locale: "en-US" | "ja-JP" = "en-US") => {
    undone = 0;
    return buildLayout({
      text: textIn(locale),
      locale,
      paneTitle: "Defence Scope",
      paneButton: "Open",
      undo: () => undone++,
      open: () => Promise.resolve(),
      save: () => undefined,
    });
  };

  it("says that it is not Excel, in its language", () => {
    build("ja-JP");
    expect(document.documentElement.lang).toBe("ja-JP");
    expect(document.title).toBe("Defence Scope – プレビュー");
    expect(inPage(".badge").textContent).toBe("プレビュー（Excel ではありません）");
  });

  it("leads to itself in the other language, with all else as it is", () => {
    build("ja-JP");
    const link = inPage(".language");
    expect([link.textContent, Reflect.get(link, "href"), link.lang]).toEqual([
      "English",
      "?lang=en&empty=",
      "en",
    ]);
  });

  it("hides and shows the pane, by its own button and by that of the ribbon", () => {
    build();
    const [pane, handle, opener] = [inPage(".pane"), inPage(".handle"), inPage(".ribbon-button")];
    const state = () => [pane.hidden, handle.hidden, opener.getAttribute("aria-pressed")];
    expect(state()).toEqual([false, false, "true"]);
    inPage(".pane-close").click();
    expect(state()).toEqual([true, true, "false"]);
    opener.click();
    expect(state()).toEqual([false, false, "true"]);
  });

  it("undoes", () => {
    build();
    inPage(".undo").click();
    expect(undone).toBe(1);
  });

  it.each([
    // pixels dragged to the left   width of the pane
    [50, "450px"],
    [-50, "350px"],
    [900, "640px"],
    [-900, "320px"],
  ])("makes the pane wider or narrower by %d pixels: %s", (distance, width) => {
    build();
    const [pane, handle] = [inPage(".pane"), inPage(".handle")];
    Reflect.set(pane, "offsetWidth", 400);
    fire(handle, "pointerdown", { pointerId: 1, clientX: 1000 });
    fire(handle, "pointermove", { clientX: 1000 - distance });
    expect(pane.style.width).toBe(width);
    fire(handle, "pointerup");
    fire(handle, "pointermove", { clientX: 0 });
    expect(pane.style.width).toBe(width);
  });

  it("shows what is going on until there is no message", () => {
    const layout = build();
    const line = inPage(".progress");
    layout.progress("Opening …");
    expect([line.textContent, line.hidden]).toEqual(["Opening …", false]);
    layout.progress(undefined);
    expect(line.hidden).toBe(true);
  });

  it("shows a note for three seconds", () => {
    jest.useFakeTimers();
    const layout = build();
    layout.note("Protected.");
    jest.advanceTimersByTime(2900);
    expect(inPage(".progress").hidden).toBe(false);
    jest.advanceTimersByTime(200);
    expect(inPage(".progress").hidden).toBe(true);
    jest.useRealTimers();
  });

  it("lists each member that was not answered once, and counts all requests", () => {
    const layout = build();
    const list = inPage(".unanswered");
    expect(list.hidden).toBe(true);
    layout.unanswered(["Range.merge"]);
    expect(list.querySelector("summary")?.textContent).toMatch(/^1 request of /);
    layout.unanswered(["Range.merge", "Range.merge", "Range.style"]);
    expect(list.hidden).toBe(false);
    expect(list.querySelector("summary")?.textContent).toMatch(/^3 requests of /);
    expect([...(list.querySelector("ul")?.children ?? [])].map((li) => li.textContent)).toEqual([
      "Range.merge",
      "Range.style",
    ]);
  });
});

it("has every text in both languages, and no text twice", () => {
  const [english, japanese] = [textIn("en-US"), textIn("ja-JP")];
  expect(Object.keys(japanese)).toEqual(Object.keys(english));
  const same = Object.entries(english).filter(
    ([key, text]) => typeof text === "string" && Reflect.get(japanese, key) === text,
  );
  expect(same).toEqual([]);
  expect(english.unsupportedFormula("#")).toContain("#");
  expect(japanese.unsupportedFormula("#")).toContain("#");
});
