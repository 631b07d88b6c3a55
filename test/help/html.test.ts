// Markup that nothing put into it can break.
import fc from "fast-check";
import type { HtmlContent } from "../../src/help/page/html";
import { code, html, NONE, prose, table } from "../../src/help/page/html";
import { faultsOf, tagsOf, textOf } from "./markup";

const markup = (content: HtmlContent): string => html`${content}`.markup;

describe("a template", () => {
  it.each([
    ["a & b", "a &amp; b"],
    ["<script>", "&lt;script&gt;"],
    ['say "no"', "say &quot;no&quot;"],
    ["&amp;", "&amp;amp;"],
    [12.5, "12.5"],
    [0, "0"],
    ["", ""],
  ])("puts in %j as %j", (content, expected) => {
    expect(markup(content)).toBe(expected);
  });

  it("keeps markup as it is, and every part of a list in turn", () => {
    const cells = ["<", html`<b>${"<"}</b>`, [1, [html`<i>2</i>`]]];
    expect(html`<p>${cells}</p>`.markup).toBe("<p>&lt;<b>&lt;</b>1<i>2</i></p>");
    expect(html`<p>${NONE}</p>`.markup).toBe("<p></p>");
  });

  it("gives back every text, in the text and in an attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const page = html`<p title="${text}">${text}</p>`.markup;
        expect(faultsOf(page)).toEqual([]);
        expect(textOf(page)).toBe(text);
        expect(textOf(tagsOf(page)[0]?.attributes.get("title") ?? "")).toBe(text);
      }),
    );
  });
});

describe("prose", () => {
  it.each([
    ["plain text", "plain text"],
    ["`as_of` is a day", "<code>as_of</code> is a day"],
    ["by `year` and `scope`", "by <code>year</code> and <code>scope</code>"],
    ["`a<b`", "<code>a&lt;b</code>"],
    ["a < b & `c`", "a &lt; b &amp; <code>c</code>"],
  ])("of %j is %j", (text, expected) => {
    expect(markup(prose(text))).toBe(expected);
  });

  it("leads from the name of a function to its section", () => {
    expect(markup(prose("see `CITE`"))).toBe('see <a href="#CITE"><code>CITE</code></a>');
    expect(markup(prose("`TARGETS()`"))).toBe('<a href="#TARGETS"><code>TARGETS()</code></a>');
    expect(markup(prose("`cite` and `toString`"))).not.toContain("<a");
  });

  it("loses no text but the marks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(textOf(markup(prose(text)))).toBe(text.replaceAll("`", ""));
      }),
    );
  });
});

describe("a table", () => {
  const page = table(
    "Names & more",
    ["Id", "Meaning"],
    [
      [code("a"), "<first>"],
      [code("b"), "second"],
    ],
  ).markup;

  it("has a heading for each column and a first cell that names each row", () => {
    const headings = tagsOf(page).filter(({ name, isEnd }) => name === "th" && !isEnd);
    expect(headings.map(({ attributes }) => attributes.get("scope"))).toEqual([
      ...["col", "col", "row", "row"],
    ]);
    expect(page.match(/<td>/g)).toHaveLength(2);
    expect(page).toContain("<td>&lt;first&gt;</td>");
    expect(faultsOf(page)).toEqual([]);
  });

  it("scrolls in a box that has a name and takes the keyboard", () => {
    const box = tagsOf(page)[0]?.attributes;
    expect([box?.get("role"), box?.get("tabindex")]).toEqual(["group", "0"]);
    expect(box?.get("aria-label")).toBe("Names &amp; more");
  });

  it("may be without rows", () => {
    expect(faultsOf(table("None", ["Id"], []).markup)).toEqual([]);
  });
});
