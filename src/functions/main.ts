import { call } from "./call";
import { functionsIn, type FunctionId } from "./catalogue";
import { displayLanguage, takesCards } from "./host";
import type { Receiver } from "./write";

const receiver = (): Receiver => ({
  language: displayLanguage(),
  takesCards: takesCards(),
  error: (name, message) => new CustomFunctions.Error(CustomFunctions.ErrorCode[name], message),
});

const isFunctionId = (id: string): id is FunctionId => id in functionsIn("en");

for (const id of Object.keys(functionsIn("en")).filter(isFunctionId)) {
  // The host appends the invocation to the arguments.
  CustomFunctions.associate(id, (...given: readonly unknown[]) =>
    call(id, given.slice(0, -1), receiver()),
  );
}
