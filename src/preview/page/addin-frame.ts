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

  open(): void {
    window.addEventListener("message", this.listener);
    this.frame.src = this.url;
    this.holder.replaceChildren(this.frame);
  }

  close(): void {
    window.removeEventListener("message", this.listener);
    this.frame.remove();
  }

  post(text: string): void {
    this.frame.contentWindow?.postMessage(text, location.origin);
  }

  /** The pane's document: it has the same origin as this page. */
  get document(): Document | null {
    return this.frame.contentDocument;
  }

  private received(event: MessageEvent): void {
    if (event.source !== this.frame.contentWindow || event.origin !== location.origin) {
      return;
    }
    this.receive(event.data);
  }
}
