import { ChartBook } from "../../src/preview/model/chart-book";
import { Book } from "../../src/preview/model/book";
import { ApiEvents } from "../../src/preview/model/events";
import { workbookNode } from "../../src/preview/model/workbook-node";
import { objectModel } from "../../src/preview/object-model";
import { answerBatch } from "../../src/preview/richapi/interpreter";
import type { MessageEntry } from "../../src/preview/transport/host";
import { PlainEngine } from "./plain-engine";

/** A workbook in memory with the API in front of it, as office.js meets it. */
export interface WorkbookApi {
  readonly engine: PlainEngine;
  readonly book: Book;
  readonly sent: MessageEntry[];
  readonly refused: string[];
  /** Answers a request given as its body, and gives the response as data. */
  readonly answer: (body: unknown) => Promise<Response>;
}

export interface Response {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
  };
}

export function makeApi(): WorkbookApi {
  const engine = new PlainEngine();
  const sent: MessageEntry[] = [];
  const refused: string[] = [];
  const events = new ApiEvents((entries) => sent.push(...entries));
  const book = new Book(engine, new ChartBook(), events, objectModel);
  const answer = async (body: unknown): Promise<Response> =>
    JSON.parse(
      await answerBatch(JSON.stringify(body), {
        root: (service) => (service === "" ? workbookNode(book) : undefined),
        byReference: (id) => book.kept(id),
        beforeBatch: (request) => book.undoSteps.begin(request),
        beforeRead: async () => undefined,
        afterBatch: () => undefined,
        refused: (member) => refused.push(member),
      }),
    );
  return { engine, book, sent, refused, answer };
}

/** A request that walks a path of members and methods from the workbook and ends in an action. */
export function request(steps: readonly Step[], ...actions: readonly object[]): object {
  const paths: Record<string, object> = { 1: { Id: 1, ObjectPathType: 1, Name: "" } };
  steps.forEach((step, i) => {
    const [name, args] = typeof step === "string" ? [step, undefined] : step;
    paths[i + 2] = {
      Id: i + 2,
      ObjectPathType: args ? 3 : 4,
      Name: name,
      ParentObjectPathId: i + 1,
      ...(args ? { ArgumentInfo: { Arguments: args } } : {}),
    };
  });
  const last = steps.length + 1;
  return {
    ObjectPaths: paths,
    Actions: actions.map((action, i) => ({ Id: 100 + i, ObjectPathId: last, Name: "", ...action })),
  };
}

export type Step = string | readonly [string, readonly unknown[]];

export const load = (...names: readonly string[]) => ({
  ActionType: 2,
  QueryInfo: { Select: names },
});

export const set = (name: string, value: unknown) => ({
  ActionType: 4,
  Name: name,
  ArgumentInfo: { Arguments: [value] },
});

export const call = (name: string, ...args: readonly unknown[]) => ({
  ActionType: 3,
  Name: name,
  ArgumentInfo: { Arguments: args },
});

export const instantiate = { ActionType: 1 };
