import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { signatureOf } from "../src/help/formula";
import { descriptionOf, IDS } from "../src/help/functions";

const ROOT = path.resolve(__dirname, "..");
const README = readFileSync(path.join(ROOT, "README.md"), "utf8");
const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(path.join(ROOT, "package.json"), "utf8"),
);

describe("the README", () => {
  it.each(IDS)("lists %s as it is", (id) => {
    const cells = README.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
    expect(cells).toContainEqual([
      "",
      `\`${signatureOf(id).replace("SCOPE.", "")}\``,
      descriptionOf(id).summary,
      "",
    ]);
  });

  it("shows pictures that exist", () => {
    const pictures = [...README.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1] ?? "");
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });

  it("names only scripts that package.json has", () => {
    const named = [...README.matchAll(/npm (?:run )?(start|test|[a-z]+)(?= |`|\n)/g)]
      .map((match) => match[1] ?? "")
      .filter((name) => !["ci", "packages", "registry"].includes(name));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
