import type { Manifest } from "../addin/addin";
import {
  type FunctionCalls,
  functionContainer,
  functionService,
  FUNCTION_SERVICE,
} from "../functions/calls";
import type { Book } from "../model/book";
import { workbookNode } from "../model/workbook-node";
import { type ApiHost, answerBatch } from "../richapi/interpreter";
import type { ApiNode } from "../richapi/node";
import { type MessageEntry, OfficeHost } from "../transport/host";
import { frameName, type HostInfo } from "../transport/app-context";
import { element } from "../elements";

const LONGEST_WAIT_MS = 8000;

/** The add-in to run, and the place for its pane. */
export interface RuntimeOptions {
  readonly manifest: Manifest;
  /** Display language, such as "ja-JP". */
  readonly language: string;
  readonly paneHolder: HTMLElement;
  /** Told of each member of the API that the add-in uses and the preview does not have. */
  readonly refused: (member: string) => void;
}

/** The runtime of the add-in: its page in a frame, and the host that office.js finds there. */
export class AddinRuntime {
  /** Resolves when the add-in's functions can be called. */
  ready: Promise<void> = Promise.resolve();
  private host: OfficeHost | undefined;
  private currentFrame: AddinFrame | undefined;
  private started = 0;
  private readonly settings: { saved: unknown } = { saved: [] };
  private becameReady: () => void = () => undefined;
  private readonly functions: ApiNode;

  constructor(
    private readonly book: Book,
    calls: FunctionCalls,
    private readonly options: RuntimeOptions,
  ) {
    this.functions = functionService(
      () => this.becameReady(),
      (results) => calls.receive(results),
    );
  }

  get frame(): AddinFrame | undefined {
    return this.currentFrame;
  }

  /** Opens the add-in's page; `ready` resolves when its functions can be called. */
  start(): void {
    const { manifest, language, paneHolder } = this.options;
    const info = { conversation: `preview-${++this.started}`, addinId: manifest.id, language };
    const receive = (text: unknown) => void host.receive(text);
    const frame = new AddinFrame(paneHolder, manifest.paneUrl, info, receive);
    const host = new OfficeHost({
      info,
      displayName: manifest.displayName,
      post: (text) => frame.post(text),
      refuse: this.options.refused,
      notified: () => undefined,
      settings: this.settings,
      save: () => this.book.saveFile(),
      answerBatch: (body) => answerBatch(body, this.api),
    });
    this.ready = new Promise((resolve) => {
      this.becameReady = resolve;
    });
    this.host = host;
    this.currentFrame = frame;
    frame.open();
  }

  /** Ends the runtime and starts it anew; resolves when its functions can be called. */
  async restart(): Promise<void> {
    this.currentFrame?.close();
    this.start();
    await this.ready;
  }

  /** Sends messages to office.js, once it listens. */
  send(entries: readonly MessageEntry[]): void {
    this.host?.send(entries);
  }

  private readonly api: ApiHost = {
    root: (service) => this.root(service),
    byReference: (id) => this.book.kept(id),
    beforeBatch: (request) => this.book.undoSteps.begin(request),
    beforeRead: () => this.settle(),
    afterBatch: () => this.book.engine.flush(),
    refused: (member) => this.options.refused(member),
  };

  /** The root has the members of the workbook and those of the container of functions. */
  private root(service: string): ApiNode | undefined {
    if (service === FUNCTION_SERVICE) {
      return this.functions;
    }
    if (service === "Microsoft.InternalService.AddinInternalService") {
      return INTERNAL_SERVICE;
    }
    if (service !== "") {
      return undefined;
    }
    const workbook = workbookNode(this.book);
    const container = functionContainer(this.functions);
    return {
      ...workbook,
      properties: { ...workbook.properties, ...container.properties },
      methods: { ...workbook.methods, ...container.methods },
    };
  }

  /** What the add-in wrote is calculated before it reads; a function that reads must not wait. */
  private async settle(): Promise<void> {
    if (!this.book.unsettled) {
      return;
    }
    const limit = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
    await Promise.race([this.book.engine.settled(), limit]);
    this.book.unsettled = false;
  }
}

const INTERNAL_SERVICE: ApiNode = {
  type: "AddinInternalService",
  properties: {},
  methods: { notifyActionHandlerReady: () => undefined },
};

/** The add-in's page in a frame, with office.js in it talking to this page. */
export class AddinFrame {
  readonly frame: HTMLIFrameElement;
  private readonly listener = (event: MessageEvent) => this.received(event);

  constructor(
    private readonly holder: HTMLElement,
    private readonly url: string,
    info: HostInfo,
    private readonly receive: (text: unknown) => void,
  ) {
    this.frame = element("iframe", "pane-frame");
    this.frame.name = frameName(info, location.origin);
    this.frame.title = "Add-in";
  }

  /** Loads the add-in's page. */
  open(): void {
    window.addEventListener("message", this.listener);
    this.frame.src = this.url;
    this.holder.replaceChildren(this.frame);
  }

  /** Ends the page, and the conversation with it. */
  close(): void {
    window.removeEventListener("message", this.listener);
    this.frame.remove();
  }

  /** Posts a message to office.js in the page. */
  post(text: string): void {
    this.frame.contentWindow?.postMessage(text, location.origin);
  }

  /** The document of the page, which has the same origin as this one. */
  get document(): Document | undefined {
    return this.frame.contentDocument ?? undefined;
  }

  private received(event: MessageEvent): void {
    if (event.source !== this.frame.contentWindow || event.origin !== location.origin) {
      return;
    }
    this.receive(event.data);
  }
}
