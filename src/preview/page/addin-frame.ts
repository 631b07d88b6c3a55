import { frameName, type HostInfo } from "../transport/app-context";
import { element } from "../elements";

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
