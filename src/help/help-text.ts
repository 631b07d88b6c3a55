import type { FunctionId } from "../functions/catalogue";
import type { Language } from "../messages/language";
import type { CommonErrorId, FunctionDescription, OwnError } from "./description";
import type { DESCRIPTIONS, FunctionParameter } from "./functions";
import { descriptionOf, parametersOf } from "./functions";
import type { GUIDE } from "./guide";
import type { LABELS } from "./labels";
import type { ParameterDescription, ParameterId } from "./parameters";
import { PARAMETERS } from "./parameters";

/** The texts of the help in one language. */
export interface HelpText {
  readonly language: Language;
  readonly labels: Translated<typeof LABELS>;
  readonly guide: Translated<typeof GUIDE>;
  readonly commonParameter: (id: ParameterId) => string;
  readonly commonError: (id: CommonErrorId) => string;
  readonly describe: (id: FunctionId) => FunctionDescription;
}

/** What a language other than English supplies: every text, in the shape of the English ones. */
export interface Translation extends Pick<HelpText, "language" | "labels" | "guide"> {
  readonly parameters: Readonly<Record<ParameterId, string>>;
  readonly errors: Readonly<Record<CommonErrorId, string>>;
  readonly functions: TranslationsOf<typeof DESCRIPTIONS>;
}

/** Texts with the same keys and the same number in each list. */
export type Translated<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Translated<T[Key]> };

/** The translations of some functions' descriptions. */
export type TranslationsOf<Descriptions> = {
  readonly [Id in keyof Descriptions]: Descriptions[Id] extends FunctionDescription
    ? TranslationOf<Descriptions[Id]>
    : never;
};

type TranslationOf<Description extends FunctionDescription> = {
  readonly [Key in TextKey<Description>]: Key extends "examples"
    ? TextForEach<Description["examples"]>
    : Key extends "errors"
      ? Readonly<Record<OwnErrorName<Description>, string>>
      : Key extends "parameters"
        ? Readonly<Record<OwnParameterName<Description>, string>>
        : Translated<Description[Key]>;
};

type TextForEach<List extends readonly unknown[]> = { readonly [Index in keyof List]: string };

type TextKey<Description extends FunctionDescription> =
  | Exclude<keyof Description, "parameters" | "errors">
  | ([OwnErrorName<Description>] extends [never] ? never : "errors")
  | ([OwnParameterName<Description>] extends [never] ? never : "parameters");

type OwnParameterName<Description extends FunctionDescription> = Description extends {
  readonly parameters: infer Parameters;
}
  ? keyof { [Name in keyof Parameters as Parameters[Name] extends string ? never : Name]: Name }
  : never;

type OwnErrorName<Description extends FunctionDescription> = Extract<
  Description["errors"][number],
  OwnError
>["name"];

/** A translated description, less strictly. */
export interface FunctionTexts {
  readonly summary: string;
  readonly meaning: readonly string[];
  readonly formula?: string;
  readonly result: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly columns?: Readonly<Record<string, string>>;
  readonly errors?: Readonly<Record<string, string>>;
  readonly examples: readonly string[];
}

/** The help in the language of a translation. */
export const translated = (translation: Translation): HelpText => ({
  ...translation,
  commonParameter: (id) => translation.parameters[id],
  commonError: (id) => translation.errors[id],
  describe: (id) => merged(descriptionOf(id), translation.functions[id]),
});

/** A description with its texts in another language, all else as it is. */
export function merged(english: FunctionDescription, texts: FunctionTexts): FunctionDescription {
  const { summary, meaning, formula, result, errors = {}, examples } = texts;
  const parameters = mapped(english.parameters, (own, name) =>
    typeof own === "string" ? own : { ...own, text: texts.parameters?.[name] ?? own.text },
  );
  const columns = mapped(english.columns, (text, name) => texts.columns?.[name] ?? text);
  return {
    ...english,
    ...{ summary, meaning, result },
    ...(formula !== undefined && { formula }),
    ...(parameters !== undefined && { parameters }),
    ...(columns !== undefined && { columns }),
    errors: english.errors.map((error) =>
      typeof error === "string" ? error : { ...error, when: errors[error.name] ?? error.when },
    ),
    examples: english.examples.map((example, index) => ({
      ...example,
      title: examples[index] ?? example.title,
    })),
  };
}

/** The same keys in the same order with other values; undefined stays undefined. */
const mapped = <From, To>(
  record: Readonly<Record<string, From>> | undefined,
  change: (value: From, key: string) => To,
): Readonly<Record<string, To>> | undefined =>
  record &&
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));

/** A parameter of a function with its description in a language. */
export interface DescribedParameter extends FunctionParameter, ParameterDescription {}

/** The parameters of a function in their order, described in a language. */
export const describedParameters = (
  id: FunctionId,
  text: HelpText,
): readonly DescribedParameter[] => {
  const { parameters = {} } = text.describe(id);
  return parametersOf(id).map((parameter) => {
    const description = parameters[parameter.name] ?? parameter.name;
    if (typeof description === "object") {
      return { ...parameter, ...description };
    }
    if (!isParameterId(description)) {
      throw new Error(`${parameter.name} of ${id} is not described.`);
    }
    const { shape } = PARAMETERS[description];
    return { ...parameter, shape, text: text.commonParameter(description) };
  });
};

const isParameterId = (name: string): name is ParameterId => Object.hasOwn(PARAMETERS, name);
