import { OfficeHost } from "../../../src/preview/transport/host";

function makeHost() {
  const posted: Record<string, unknown>[] = [];
  const refused: string[] = [];
  const host = new OfficeHost({
    info: { conversation: "c", addinId: "a", language: "ja-JP" },
    displayName: "Add-in",
    settings: { saved: [] },
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
