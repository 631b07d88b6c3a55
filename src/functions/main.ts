import { HOME } from "../dataset/bundled";
import { displayLocale, mostRows, takesCards } from "../excel/host";
import { languageOf } from "../messages/language";
import { FUNCTION_IDS } from "./catalogue";
import { call, type Receiver } from "./write";

const receiver = (): Receiver => ({
  context: { language: languageOf(displayLocale()), pack: HOME, mostRows },
  takesCards: takesCards(),
  error: (name, message) => new CustomFunctions.Error(CustomFunctions.ErrorCode[name], message),
});

for (const id of FUNCTION_IDS) {
  // The host appends the invocation to the arguments.
  CustomFunctions.associate(id, (...values: readonly unknown[]) =>
    call(id, values.slice(0, -1), receiver()),
  );
}
