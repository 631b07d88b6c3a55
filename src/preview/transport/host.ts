import { isRecord, asList, member, asNumber, asText } from "../json";
import { appContext, type HostInfo } from "./app-context";
import { DocumentFile } from "./document-file";
import { answerText, eventText, type HostRequest, readRequest } from "./message";

/** Answers one batch of the rich API: its JSON text in, the response's JSON text out. */
export type BatchAnswerer = (body: string) => Promise<string>;

/** One entry of a `richApiMessage` event: category, type, target, message, id. */
export type MessageEntry = readonly [number, number, string, string, number];

/** What the host answers with, and whom it tells. */
export interface HostOptions {
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
