import { elements, parseXml } from "../../src/build/xml";

describe("an XML text", () => {
  it("is a tree of elements with their attributes and text", () => {
    const root = parseXml('<?xml version="1.0"?>\n<a b="1 &amp; 2">\n  <c:d/><e>f</e>\n</a>\n');
    expect(root.attributes).toEqual({ b: "1 & 2" });
    expect(elements(root).map(({ name, text }) => [name, text])).toEqual([
      ["a", ""],
      ["c:d", ""],
      ["e", "f"],
    ]);
  });

  it.each([
    ["<a><b></a>", "closes b"],
    ["<a>", "not one root"],
    ["<a/><b/>", "not one root"],
    ["<a/>text", "not one root"],
    ["</a>", "closes "],
    ["<a b=1/>", "is not a tag"],
    ['<a b="1" b="2"/>', "repeats a name"],
    ['<a b="&nbsp;"/>', "not an entity"],
    ['<a b="1 & 2"/>', "not an entity"],
    ["<a><!-- b --></a>", "is not a tag"],
    ["<a", "bracket is open"],
  ])("is refused as %s", (text, message) => {
    expect(() => parseXml(text)).toThrow(message);
  });
});
