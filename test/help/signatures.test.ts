import { FUNCTION_IDS } from "../../src/functions/catalogue";
import { descriptionOf, parametersOf } from "../../src/help/functions";
import { completed, evaluated, firstExample, invoke, messagesOf, STRANGE } from "./invoke";

/** What a message begins with: the argument, or a cell of it (a cell of years is a year). */
const naming = (name: string): RegExp =>
  new RegExp(`^${name.replace(/(year|scope)s$/, "$1s?")}\\b`);

const parameters = FUNCTION_IDS.flatMap((id) =>
  parametersOf(id).map((parameter) => ({ id, ...parameter })),
);

describe("the signatures", () => {
  it.each(parameters)("have $name of $id where the function reads it", ({ id, name }) => {
    const [message = "no error"] = messagesOf(invoke(id, completed(id, { [name]: STRANGE })));
    expect(message).toMatch(naming(name));
  });

  it.each(parameters.filter(({ isOptional }) => !isOptional))(
    "ask for $name of $id",
    ({ id, name }) => {
      const [message = "no error"] = messagesOf(invoke(id, completed(id, { [name]: null })));
      expect(message).toMatch(naming(name));
    },
  );

  it.each(FUNCTION_IDS)("end with the last argument that %s reads", (id) => {
    expect(invoke(id, [...completed(id), STRANGE])).toEqual(invoke(id, completed(id)));
  });

  it.each(FUNCTION_IDS)("leave out in %s what may be left out", (id) => {
    const example = firstExample(id);
    const left = parametersOf(id).filter(({ name }) => !(name in example));
    expect(left.filter(({ isOptional }) => !isOptional)).toEqual([]);
    expect(messagesOf(invoke(id, evaluated(id, example))).length).toBeLessThan(3);
  });

  it.each(FUNCTION_IDS.filter((id) => descriptionOf(id).columns !== undefined && id !== "COMPARE"))(
    "go with the columns that %s is said to have",
    (id) => {
      const words = Object.keys(descriptionOf(id).columns ?? {}).flatMap((name) =>
        name.split(", "),
      );
      const headings = (invoke(id, completed(id))[0] ?? []).map(String);
      const spans = words.flatMap((word) => {
        const [first = "", last] = word.split(" … ");
        const end = last === undefined ? headings.indexOf(first) : headings.indexOf(last);
        return headings.slice(headings.indexOf(first), end + 1);
      });
      expect(headings.filter((heading) => !spans.includes(heading))).toEqual([]);
    },
  );
});
