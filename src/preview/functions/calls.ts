import type { FunctionInfo } from "../addin/addin";
import { isList, isRecord, asList, asNumber } from "../json";
import type { MessageEntry } from "../transport/host";
import { errorResult, type FunctionResult, readResult, singleResult } from "./result";
import type { ApiNode } from "../richapi/node";

/** A call of a custom function, as office.js's runtime expects it. */
export interface FunctionCall {
  readonly info: FunctionInfo;
  /** Arguments in the order of the parameters, an omitted optional one as null. */
  readonly args: readonly unknown[];
  /** Address of the calling cell, such as `Sheet1!C3`. */
  readonly address: string;
}

interface Pending {
  readonly call: FunctionCall;
  readonly settle: (result: FunctionResult) => void;
  answered: boolean;
}

const INVOCATION_CATEGORY = 1;
const INVOCATION_TYPE = 1000;
const CANCELABLE_FLAG = 1;
const STREAM_FLAG = 2;
const ERRORS_FLAG = 4;
const RICH_DATA_FLAG = 8;

/** Calls custom functions through office.js's own runtime and matches its answers. */
export class FunctionCalls {
  private readonly pending = new Map<number, Pending>();
  private outbox: MessageEntry[] = [];
  private lastId = 0;
  /** Number of calls made since the start. */
  made = 0;

  constructor(private readonly send: (entries: readonly MessageEntry[]) => void) {}

  /** Number of calls without a result yet; a streaming function waits for its first one. */
  get waiting(): number {
    return [...this.pending.values()].filter(({ answered }) => !answered).length;
  }

  /** Sends a call, together with the others of this moment; `settle` takes its results. */
  call(call: FunctionCall, settle: (result: FunctionResult) => void): void {
    const id = ++this.lastId;
    this.made += 1;
    this.pending.set(id, { call, settle, answered: false });
    const { info, args, address } = call;
    const message = JSON.stringify([id, info.id, args, address, flagsOf(info, args)]);
    this.outbox.push([INVOCATION_CATEGORY, INVOCATION_TYPE, "", message, id]);
    if (this.outbox.length === 1) {
      queueMicrotask(() => this.flush());
    }
  }

  /** Takes the results that office.js reports by `SetInvocationArrayResults`. */
  receive(results: unknown): void {
    for (const entry of asList(results)) {
      if (!isList(entry)) {
        continue;
      }
      const id = asNumber(entry[0], -1);
      const pending = this.pending.get(id);
      if (!pending) {
        continue;
      }
      if (!pending.call.info.stream) {
        this.pending.delete(id);
      }
      pending.answered = true;
      pending.settle(readResult(entry));
    }
  }

  /** Settles what a runtime that is going away will never answer. */
  abandon(): void {
    const lost = [...this.pending.values()];
    this.pending.clear();
    for (const { settle } of lost) {
      settle(singleResult(errorResult("#VALUE!", "The add-in was reloaded.")));
    }
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
    (info.cancelable ? CANCELABLE_FLAG : 0) |
    (info.stream ? STREAM_FLAG : 0) |
    (rich ? ERRORS_FLAG | RICH_DATA_FLAG : 0)
  );
}

function hasRecord(value: unknown): boolean {
  return isList(value) && value.some((row) => isList(row) && row.some(isRecord));
}

/** The name by which office.js asks for the service of custom functions. */
export const FUNCTION_SERVICE = "Microsoft.ExcelServices.CustomFunctions";

/** Shorter waits between the batches of results: features 2 and 4 of office.js's runtime. */
const ENABLED_FEATURES = [2, 4];

/** The service to which office.js's runtime reports that it is ready, and results of calls. */
export function functionService(ready: () => void, receive: (results: unknown) => void): ApiNode {
  return {
    type: "CustomFunctions",
    properties: {},
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: () => ready(),
      _GetEnabledFeatures: () => ENABLED_FEATURES,
      setInvocationArrayResults: (results) => receive(results),
    },
  };
}

/** The object through which office.js reaches the service; it has the workbook's place. */
export function functionContainer(service: ApiNode): ApiNode {
  return {
    type: "CustomFunctionsContainer",
    properties: { customFunctions: { get: () => service } },
    methods: { _SetOsfControlContainerReadyForCustomFunctions: () => undefined },
  };
}
