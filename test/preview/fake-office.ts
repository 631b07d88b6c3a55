import type { AddinFrame } from "../../src/preview/page/runtime";
import { fire } from "./fake-page";

/** What a custom function of the add-in gives for its arguments. */
export type AddinFunctions = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

const FUNCTION_SERVICE = "Microsoft.ExcelServices.CustomFunctions";
const RICH_API = 93;
const FUNCTION_CALL = 1000;

/** office.js with an add-in in it, as the page around its frame sees them. */
export class FakeOffice {
  /** Addresses of the cells whose functions were called. */
  readonly called: string[] = [];
  /** Numbers of the events that the page told. */
  readonly events: number[] = [];
  /** Answers of the page to requests of the rich API. */
  readonly answers: unknown[] = [];
  private lastId = 0;

  constructor(
    private readonly frame: AddinFrame,
    private readonly functions: AddinFunctions,
  ) {
    const postMessage = (text: string) => this.receive(JSON.parse(text));
    Object.assign(frame.frame.contentWindow ?? {}, { postMessage });
  }

  /** Starts as office.js does: it listens for events, and reports the functions. */
  start(): void {
    this.send("richApiMessage", 1, {});
    this.callService("_SetOsfControlContainerReadyForCustomFunctions", []);
  }

  /** Sends a request of the rich API. */
  request(body: object): void {
    const ArrayData = ["", "POST", "ProcessQuery", [], JSON.stringify(body)];
    this.send("executeMethod", 0, { DdaMethod: { DispatchId: RICH_API }, ArrayData });
  }

  /** Posts a message to the page, from the frame or from elsewhere. */
  send(action: string, kind: number, data: object, origin = "https://localhost"): void {
    const message = {
      _messageType: 0,
      _actionName: action,
      _actionType: kind,
      _conversationId: this.conversation(),
      _correlationId: ++this.lastId,
      _data: data,
    };
    const source = this.frame.frame.contentWindow;
    fire(window, "message", { source, origin, data: JSON.stringify(message) });
  }

  private conversation(): string {
    return JSON.parse(this.frame.frame.name).xdmInfo.split("|")[0];
  }

  private callService(method: string, args: readonly unknown[]): void {
    this.request({
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: FUNCTION_SERVICE } },
      Actions: [
        {
          Id: 2,
          ActionType: 3,
          ObjectPathId: 1,
          Name: method,
          ArgumentInfo: { Arguments: args },
        },
      ],
    });
  }

  private receive(message: { readonly _actionName: string; readonly _data: unknown }): void {
    const { ArrayData, Data } = Object(message._data);
    if (message._actionName === "executeMethod" && Array.isArray(Data)) {
      this.answers.push(JSON.parse(Data[2]));
    }
    for (const [, type, , text] of Array.isArray(ArrayData) ? ArrayData : []) {
      if (type === FUNCTION_CALL) {
        this.answerCall(JSON.parse(text));
      } else {
        this.events.push(type);
      }
    }
  }

  private answerCall([id, name, args, address]: readonly [number, string, unknown[], string]) {
    this.called.push(address);
    const result = this.functions[name]?.(...args);
    if (result !== undefined) {
      const entry = result instanceof Error ? [id, false, result.message, 1] : [id, true, result];
      setTimeout(() => this.callService("SetInvocationArrayResults", [[entry]]), 5);
    }
  }
}
