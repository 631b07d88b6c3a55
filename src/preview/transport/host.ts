import { isRecord, asList, member, asNumber, asText, parseJson } from "../json";
import { appContext, type HostInfo } from "./app-context";
import { DocumentFile } from "./document-file";

/** Answers one batch of the rich API: its JSON text in, the response's JSON text out. */
type BatchAnswerer = (body: string) => Promise<string>;

/** One entry of a `richApiMessage` event: category, type, target, message, id. */
export type MessageEntry = readonly [number, number, string, string, number];

/** What the host answers with, and whom it tells. */
interface HostOptions {
  readonly info: HostInfo;
  readonly displayName: string;
  readonly answerBatch: BatchAnswerer;
  /** Told of each request that the preview does not answer. */
  readonly refuse: (member: string) => void;
  /** Told of notices of office.js, by their number. */
  readonly notified: (action: number) => void;
  /** Posts a message to the add-in's page. */
  readonly post: (text: string) => void;
  /** Settings of the document that the add-in saved, as office.js serializes them. */
  readonly settings: { saved: unknown };
  /** Gives the document as a file. */
  readonly save: () => Promise<Uint8Array>;
}

const RICH_API_DISPATCH = 93;
const LOAD_SETTINGS_DISPATCH = 75;
const SAVE_SETTINGS_DISPATCH = 76;
const ERROR_NO_CAPABILITY = 7000;
const HANDLING_ERROR = -4;

/** The host's side of the conversation that office.js holds by posted messages. */
export class OfficeHost {
  private readonly registered = new Set<string>();
  private queued: MessageEntry[] = [];
  private readonly file: DocumentFile;

  constructor(private readonly options: HostOptions) {
    this.file = new DocumentFile(options.save);
  }

  /** Whether office.js listens for events of the rich API, and so for function calls. */
  get listening(): boolean {
    return this.registered.has("richApiMessage");
  }

  /** Takes a message of the add-in's page; one that is not for this conversation is dropped. */
  async receive(posted: unknown): Promise<void> {
    const request = readRequest(posted);
    if (request === undefined || request.conversation !== this.options.info.conversation) {
      return;
    }
    if (request.kind === "invoke") {
      return this.invoke(request);
    }
    this.register(request);
  }

  /** Sends entries as one event; those sent before office.js listens wait for it. */
  send(entries: readonly MessageEntry[]): void {
    if (!this.listening) {
      this.queued.push(...entries);
      return;
    }
    const data = { ArrayData: entries };
    this.options.post(eventText(this.options.info.conversation, "richApiMessage", data));
  }

  private register(request: HostRequest): void {
    const isSupported =
      request.action === "richApiMessage" || request.action === "appCommandInvoked";
    if (!isSupported) {
      this.options.refuse(`event ${request.action}`);
    }
    if (request.kind === "register" && isSupported) {
      this.registered.add(request.action);
    }
    if (request.kind === "unregister") {
      this.registered.delete(request.action);
    }
    this.answer(request, { Error: isSupported ? 0 : ERROR_NO_CAPABILITY });
    if (this.listening && this.queued.length > 0) {
      const waiting = this.queued;
      this.queued = [];
      this.send(waiting);
    }
  }

  private async invoke(request: HostRequest): Promise<void> {
    if (request.action === "ContextActivationManager_getAppContextAsync") {
      return this.answer(
        request,
        appContext(this.options.info, this.options.displayName, this.options.settings.saved),
      );
    }
    if (request.action === "ContextActivationManager_notifyHost") {
      this.options.notified(asNumber(asList(request.data)[1], -1));
      return this.answer(request, null);
    }
    if (request.action === "executeMethod") {
      return this.executeMethod(request);
    }
    this.options.refuse(request.action);
    this.options.post(answerText(request, `ApiNotFound: ${request.action}`, HANDLING_ERROR));
  }

  private async executeMethod(request: HostRequest): Promise<void> {
    const method = member(request.data, "DdaMethod");
    const dispatch = asNumber(member(method, "DispatchId"), -1);
    if (dispatch === LOAD_SETTINGS_DISPATCH || dispatch === SAVE_SETTINGS_DISPATCH) {
      return this.answer(request, this.settingsAnswer(request.data));
    }
    const ofFile = this.file.answer(dispatch, request.data);
    if (ofFile !== undefined) {
      return this.answer(request, await ofFile);
    }
    if (dispatch !== RICH_API_DISPATCH) {
      this.options.refuse(`Office method ${dispatch}`);
      return this.answer(request, { Version: 1, Error: ERROR_NO_CAPABILITY });
    }
    const message = asList(isRecord(request.data) ? request.data["ArrayData"] : []);
    const body = await this.options.answerBatch(asText(message[4]));
    this.answer(request, { Version: 1, Error: 0, Data: [200, [], body] });
  }

  private settingsAnswer(data: unknown): object {
    const { settings } = this.options;
    const sent = member(member(data, "DdaSettingsMethod"), "Properties");
    if (sent !== undefined) {
      settings.saved = sent;
    }
    return { Version: 1, Error: 0, Properties: settings.saved };
  }

  private answer(request: HostRequest, data: unknown): void {
    this.options.post(answerText(request, data));
  }
}

/** A request that office.js posts to the page around it. */
interface HostRequest {
  readonly action: string;
  readonly kind: "invoke" | "register" | "unregister";
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

const REQUEST_KINDS = ["invoke", "register", "unregister"] as const;
const REQUEST_TYPE = 0;
const RESPONSE_TYPE = 1;
const CALL_RESPONSE = 0;
const EVENT_RESPONSE = 1;

/**
 * The request in a posted message; undefined if the message is none of office.js's requests.
 *
 * @throws {SyntaxError} If a text that begins like JSON is not JSON.
 */
export function readRequest(posted: unknown): HostRequest | undefined {
  if (typeof posted !== "string" || !posted.startsWith("{")) {
    return undefined;
  }
  const message = parseJson(posted);
  if (!isRecord(message) || message["_messageType"] !== REQUEST_TYPE) {
    return undefined;
  }
  return {
    action: asText(message["_actionName"]),
    kind: REQUEST_KINDS[asNumber(message["_actionType"])] ?? "invoke",
    conversation: asText(message["_conversationId"]),
    correlation: asNumber(message["_correlationId"]),
    data: message["_data"],
  };
}

/** The text to post back as the answer of a request. */
export function answerText(request: HostRequest, data: unknown, errorCode = 0): string {
  return responseText(request.action, request.conversation, {
    _correlationId: request.correlation,
    _responseType: CALL_RESPONSE,
    _errorCode: errorCode,
    _data: data,
  });
}

/** The text to post as an event that office.js has registered for. */
export function eventText(conversation: string, name: string, data: unknown): string {
  return responseText(name, conversation, {
    _correlationId: 0,
    _responseType: EVENT_RESPONSE,
    _errorCode: 0,
    _data: data,
  });
}

function responseText(action: string, conversation: string, rest: object): string {
  return JSON.stringify({
    _messageType: RESPONSE_TYPE,
    _actionName: action,
    _conversationId: conversation,
    _origin: "",
    _serializerVersion: 1,
    ...rest,
  });
}
