import type { FunctionInfo } from "../addin/addin";
import { isList, isRecord, listOf, numberOf } from "../json";
import type { MessageEntry } from "../transport/host";
import { errorResult, type Outcome, readOutcome, single } from "./result";
import type { ApiNode } from "../richapi/node";

/** A call of a custom function, as office.js's runtime expects it. */
export interface Call {
  readonly info: FunctionInfo;
  /** Arguments in the order of the parameters, an omitted optional one as null. */
  readonly args: readonly unknown[];
  /** Address of the calling cell, such as `Sheet1!C3`. */
  readonly address: string;
}

interface Pending {
  readonly call: Call;
  readonly settle: (outcome: Outcome) => void;
  answered: boolean;
}

const invocationCategory = 1;
const invocationType = 1000;
const cancelableFlag = 1;
const streamFlag = 2;
const errorsFlag = 4;
const richDataFlag = 8;

/** Calls custom functions through office.js's own runtime and matches its answers. */
export class FunctionCalls {
  private readonly pending = new Map<number, Pending>();
  private outbox: MessageEntry[] = [];
  private lastId = 0;
  /** Number of calls made since the start. */
  made = 0;

  constructor(private readonly send: (entries: readonly MessageEntry[]) => void) {}

  /** Calls without an answer yet; a streaming function that has answered once is none. */
  get waiting(): number {
    return [...this.pending.values()].filter(({ answered }) => !answered).length;
  }

  call(call: Call, settle: (outcome: Outcome) => void): void {
    const id = ++this.lastId;
    this.made += 1;
    this.pending.set(id, { call, settle, answered: false });
    const { info, args, address } = call;
    const message = JSON.stringify([id, info.id, args, address, flagsOf(info, args)]);
    this.outbox.push([invocationCategory, invocationType, "", message, id]);
    if (this.outbox.length === 1) queueMicrotask(() => this.flush());
  }

  /** Takes the results office.js reports by `SetInvocationArrayResults`. */
  receive(results: unknown): void {
    for (const entry of listOf(results)) {
      if (!isList(entry)) continue;
      const id = numberOf(entry[0], -1);
      const pending = this.pending.get(id);
      if (!pending) continue;
      if (!pending.call.info.stream) this.pending.delete(id);
      pending.answered = true;
      pending.settle(readOutcome(entry));
    }
  }

  /** Settles what a runtime that is going away will never answer. */
  abandon(): void {
    const lost = [...this.pending.values()];
    this.pending.clear();
    for (const { settle } of lost)
      settle(single(errorResult("#VALUE!", "The add-in was reloaded.")));
  }

  private flush(): void {
    const entries = this.outbox;
    this.outbox = [];
    this.send(entries);
  }
}

function flagsOf(info: FunctionInfo, args: readonly unknown[]): number {
  const rich = args.some((value) => isRecord(value) || hasRecord(value));
  return (
    (info.cancelable ? cancelableFlag : 0) |
    (info.stream ? streamFlag : 0) |
    (rich ? errorsFlag | richDataFlag : 0)
  );
}

function hasRecord(value: unknown): boolean {
  return isList(value) && value.some((row) => isList(row) && row.some(isRecord));
}

export const functionServiceName = "Microsoft.ExcelServices.CustomFunctions";

/** Shorter waits between the batches of results: features 2 and 4 of office.js's runtime. */
const enabledFeatures = [2, 4];

/** The service by which office.js's runtime reports that it is ready, and results of calls. */
export function functionService(ready: () => void, receive: (results: unknown) => void): ApiNode {
  return {
    type: "CustomFunctions",
    properties: {},
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: () => ready(),
      _GetEnabledFeatures: () => enabledFeatures,
      setInvocationArrayResults: (results) => receive(results),
    },
  };
}

export function functionContainer(service: ApiNode): ApiNode {
  return {
    type: "CustomFunctionsContainer",
    properties: { customFunctions: { get: () => service } },
    methods: { _SetOsfControlContainerReadyForCustomFunctions: () => undefined },
  };
}
