import { OfficeHost } from "../../../src/preview/transport/host";

function makeHost() {
  const posted: Record<string, unknown>[] = [];
  const refused: string[] = [];
  const host = new OfficeHost({
    info: { conversation: "c", addinId: "a", language: "ja-JP" },
    displayName: "Add-in",
    settings: { saved: [] },
    save: () => Promise.resolve(Uint8Array.of(80, 75, 3, 4, 5)),
    answerBatch: async (body) => `answer to ${body}`,
    refuse: (member) => refused.push(member),
    notified: () => undefined,
    post: (text) => posted.push(JSON.parse(text)),
  });
  const send = (action: string, kind: number, data: unknown, conversation = "c") =>
    host.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: action,
        _conversationId: conversation,
        _correlationId: 7,
        _actionType: kind,
        _data: data,
      }),
    );
  return { host, posted, refused, send };
}

it("tells host, platform and language", async () => {
  const { posted, send } = makeHost();
  await send("ContextActivationManager_getAppContextAsync", 0, "a");
  expect(posted[0]).toMatchObject({
    _messageType: 1,
    _correlationId: 7,
    _errorCode: 0,
    _data: { _appName: 16, _appUILocale: "ja-JP", _id: "a" },
  });
});

it("passes a rich API request on and posts the answer back", async () => {
  const { posted, send } = makeHost();
  await send("executeMethod", 0, {
    DdaMethod: { DispatchId: 93 },
    ArrayData: ["", "POST", "ProcessQuery", [], "body"],
  });
  expect(posted[0]).toMatchObject({ _data: { Error: 0, Data: [200, [], "answer to body"] } });
});

it("keeps events until office.js listens for them", async () => {
  const { host, posted, send } = makeHost();
  host.send([[1, 1000, "", "[]", 1]]);
  expect(posted).toEqual([]);
  await send("richApiMessage", 1, {});
  expect(posted.map(({ _responseType }) => _responseType)).toEqual([0, 1]);
});

it.each([
  // what is asked                    action                kind  data
  ["openDialog", "openDialog", 0, {}],
  ["Office method 64", "executeMethod", 0, { DdaMethod: { DispatchId: 64 } }],
  ["event documentSelectionChanged", "documentSelectionChanged", 1, {}],
])("refuses %s loudly", async (name, action, kind, data) => {
  const { refused, posted, send } = makeHost();
  await send(action, kind, data);
  expect(refused).toEqual([name]);
  expect(posted).toHaveLength(1);
  expect(posted[0]).not.toMatchObject({ _errorCode: 0, _data: { Error: 0 } });
});

it("does not listen to other conversations, nor to what is no request", async () => {
  const { host, posted, send } = makeHost();
  await send("ContextActivationManager_getAppContextAsync", 0, "a", "other");
  await host.receive("hello");
  await host.receive({ _messageType: 0 });
  expect(posted).toEqual([]);
});

it("keeps settings that the add-in saves", async () => {
  const { posted, send } = makeHost();
  const Properties = [["case", "official"]];
  const save = { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties } };
  await send("executeMethod", 0, save);
  await send("ContextActivationManager_getAppContextAsync", 0, "a");
  expect(posted[1]).toMatchObject({ _data: { _settings: Properties } });
});

describe("the document as a file", () => {
  const ask = async (dispatch: number, fields: object) => {
    const data = { DdaMethod: { DispatchId: dispatch }, ...fields };
    await made.send("executeMethod", 0, data);
    return JSON.stringify(made.posted.at(-1)?.["_data"]);
  };
  let made = makeHost();

  beforeEach(() => {
    made = makeHost();
  });

  it("comes in slices under the numbers that office.js asks by, until it is closed", async () => {
    expect(await ask(77, { "0": 1, "1": 3 })).toBe('{"0":1,"1":5,"Version":1,"Error":0}');
    expect(await ask(80, { "2": 1, "3": 0 })).toBe('{"0":[80,75,3],"1":3,"Version":1,"Error":0}');
    expect(await ask(80, { "2": 1, "3": 1 })).toBe('{"0":[4,5],"1":2,"Version":1,"Error":0}');
    expect(await ask(77, { "0": 1, "1": 3 })).toContain('"Error":11000');
    expect(await ask(81, { "2": 1 })).toBe('{"Version":1,"Error":0}');
    expect(await ask(80, { "2": 1, "3": 0 })).toContain('"Error":1001');
    expect(await ask(77, { "0": 1, "1": 3 })).toContain('"0":2');
  });

  it("is no text and no PDF", async () => {
    expect(await ask(77, { "0": 0, "1": 3 })).toContain('"Error":7000');
    expect(made.refused).toEqual([]);
  });
});
