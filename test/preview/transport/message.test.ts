import { appContext, frameName } from "../../../src/preview/transport/app-context";
import {
  OfficeHost,
  answerText,
  eventText,
  readRequest,
} from "../../../src/preview/transport/host";

const posted = (change: object = {}) =>
  JSON.stringify({
    _messageType: 0,
    _actionName: "executeMethod",
    _actionType: 0,
    _conversationId: "c",
    _correlationId: 7,
    _data: { DispatchId: 93 },
    ...change,
  });

describe("a message of office.js", () => {
  it("is read as a request", () => {
    expect(readRequest(posted())).toEqual({
      action: "executeMethod",
      kind: "invoke",
      conversation: "c",
      correlation: 7,
      data: { DispatchId: 93 },
    });
  });

  it.each([
    // number  kind
    [0, "invoke"],
    [1, "register"],
    [2, "unregister"],
    [9, "invoke"],
  ])("of kind %d is to %s", (number, kind) => {
    expect(readRequest(posted({ _actionType: number }))?.kind).toBe(kind);
  });

  it.each([
    ["a response", posted({ _messageType: 1 })],
    ["another text", "hello"],
    ["an object", { _messageType: 0 }],
    ["nothing", undefined],
  ])("is no request if it is %s", (_, message) => {
    expect(readRequest(message)).toBeUndefined();
  });

  it("is answered under its number and name", () => {
    const request = readRequest(posted());
    if (!request) {
      throw new Error("It is no request.");
    }
    expect(JSON.parse(answerText(request, [1], 5))).toMatchObject({
      _messageType: 1,
      _actionName: "executeMethod",
      _conversationId: "c",
      _correlationId: 7,
      _responseType: 0,
      _errorCode: 5,
      _data: [1],
    });
  });

  it("may follow as an event, which answers none", () => {
    expect(JSON.parse(eventText("c", "richApiMessage", { ArrayData: [] }))).toMatchObject({
      _messageType: 1,
      _actionName: "richApiMessage",
      _correlationId: 0,
      _responseType: 1,
      _errorCode: 0,
    });
  });
});

describe("what the page says of itself", () => {
  const info = { conversation: "c1", addinId: "id", language: "ja-JP" };

  it("is Excel on the web, in the language of the page, by the name of the frame", () => {
    const name = JSON.parse(frameName(info, "https://localhost"));
    expect(name.hostInfo).toBe("Excel|Web|16.01|ja-JP|c1||disableLogging|3");
    expect(name.xdmInfo).toBe("c1|id|https://localhost");
  });

  it("lists the requirement sets that an add-in may rely on", () => {
    const context: unknown = appContext(info, "Defence Scope", [["case", "official"]]);
    expect(context).toMatchObject({
      _id: "id",
      _appUILocale: "ja-JP",
      _addinName: "Defence Scope",
      _settings: [["case", "official"]],
    });
    const sets = JSON.parse(Reflect.get(Object(context), "_requirementMatrix"));
    expect(sets).toMatchObject({ ExcelApi: "1.16", CustomFunctionsRuntime: "1.4" });
  });
});

describe("events of the host", () => {
  function makeHost() {
    const messages: { readonly _actionName: string; readonly _data: unknown }[] = [];
    const host = new OfficeHost({
      info: { conversation: "c", addinId: "a", language: "en-US" },
      displayName: "Add-in",
      settings: { saved: [] },
      save: () => Promise.resolve(new Uint8Array()),
      answerBatch: async () => "",
      refuse: () => undefined,
      notified: () => undefined,
      post: (text) => messages.push(JSON.parse(text)),
    });
    const register = (action: string, kind: number) =>
      host.receive(posted({ _actionName: action, _actionType: kind, _data: {} }));
    return { host, messages, register };
  }

  it("wait until office.js listens, and go out together", async () => {
    const { host, messages, register } = makeHost();
    host.send([[1, 1000, "", "[1]", 1]]);
    host.send([[1, 1000, "", "[2]", 2]]);
    expect([host.listening, messages.length]).toEqual([false, 0]);
    await register("richApiMessage", 1);
    expect(host.listening).toBe(true);
    const entries = [
      [1, 1000, "", "[1]", 1],
      [1, 1000, "", "[2]", 2],
    ];
    expect(messages[1]).toMatchObject({ _data: { ArrayData: entries } });
    host.send([[1, 1000, "", "[3]", 3]]);
    expect(messages).toHaveLength(3);
  });

  it("wait again once office.js has stopped to listen", async () => {
    const { host, messages, register } = makeHost();
    await register("richApiMessage", 1);
    await register("richApiMessage", 2);
    host.send([[1, 1000, "", "[1]", 1]]);
    expect(host.listening).toBe(false);
    expect(messages).toHaveLength(2);
  });

  it("of commands are accepted, and do not make the host listen", async () => {
    const { host, messages, register } = makeHost();
    await register("appCommandInvoked", 1);
    expect(messages[0]).toMatchObject({ _data: { Error: 0 } });
    expect(host.listening).toBe(false);
  });
});
