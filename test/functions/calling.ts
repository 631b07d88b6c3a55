import { HOME } from "../../src/dataset/bundled";
import type { FunctionId } from "../../src/functions/catalogue";
import { mostRows } from "../../src/excel/host";
import type { ErrorName, Receiver } from "../../src/functions/write";
import type { Language } from "../../src/messages/language";
import { callAtOnce, loadDataset } from "./at-once";

/** An error as the host knows it, made by the receiver alone. */
export class HostError {
  constructor(
    readonly error: ErrorName,
    readonly message: string,
  ) {}
}

/** A host that takes plain values and keeps errors as they are. */
export const receiver = (language: Language = "en", takesCards = false): Receiver => ({
  context: { language, pack: HOME, mostRows },
  takesCards,
  error: (name, message) => new HostError(name, message),
});

/** Calls are answered at once here, so the whole dataset is there before the first. */
beforeAll(loadDataset);

/** The cells of a call; an error of the call as a whole is one cell. */
export function cells(
  id: FunctionId,
  given: readonly unknown[] = [],
  host: Receiver = receiver(),
): readonly (readonly unknown[])[] {
  try {
    return callAtOnce(id, given, host);
  } catch (error) {
    if (error instanceof HostError) {
      return [[error]];
    }
    throw error;
  }
}

/** The first cell of a call. */
export const cell = (id: FunctionId, given: readonly unknown[] = [], host?: Receiver): unknown =>
  cells(id, given, host)[0]?.[0];

/** What an error cell says in English; undefined for a value. */
export const messageOf = (value: unknown): string | undefined =>
  value instanceof HostError ? value.message : undefined;
