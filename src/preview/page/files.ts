import { workbookSentence } from "../../messages/workbook-sentence";
import { WorkbookProblem } from "../../core/workbook-problem";
import { buttonElement, element } from "../elements";
import { openWorkbook } from "../files/open-workbook";
import type { OpenedFile } from "../files/opened-file";
import { savedWorkbook } from "../files/save-workbook";
import type { PageLocale, PageText } from "./text";
import type { PreviewSession } from "./session";

/** What the page shows of files. */
export interface FileDisplay {
  readonly text: PageText;
  readonly locale: PageLocale;
  readonly progress: (message: string | undefined) => void;
  /** Shows a message that stays until it is closed. */
  readonly tell: (...content: readonly (string | HTMLElement)[]) => void;
}

/** Where the window that opens a workbook keeps it for the one that shows it. */
const HANDED = "previewHandedFile";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opens files in the page and saves the workbook as one. */
export class PageFiles {
  readonly #session: PreviewSession;
  readonly #display: FileDisplay;
  #file: OpenedFile | undefined;
  #name = "workbook.xlsx";

  constructor(session: PreviewSession, display: FileDisplay) {
    this.#session = session;
    this.#display = display;
  }

  /** The workbook as a file, when all is calculated. */
  async bytes(): Promise<Uint8Array> {
    const { engine, book, options } = this.#session;
    await engine.settled();
    const { id, version } = options.manifest;
    const addIn = { id, version, store: "EXCatalog", storeType: "EXCatalog" } as const;
    return savedWorkbook({ book, file: this.#file, addIn });
  }

  /** Puts a file in the place of the workbook; what keeps it from that is said. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const { text, locale, progress, tell } = this.#display;
    const { book, engine } = this.#session;
    progress(text.openingFile(0));
    try {
      const report = (done: number) => progress(text.openingFile(done));
      const { file, notShown } = await openWorkbook({ book, engine, progress: report }, bytes);
      this.#file = file;
      this.#name = name;
      // What is being computed would come back to a runtime that is gone.
      await engine.settled();
      await this.#session.reload();
      await engine.settled();
      if (notShown.length > 0) {
        tell(text.notShown(notShown));
      }
    } catch (error) {
      if (!(error instanceof WorkbookProblem)) {
        throw error;
      }
      tell(workbookSentence(error, locale === "ja-JP" ? "ja" : "en"));
    } finally {
      progress(undefined);
      // Tells whoever drives the page that the file has been dealt with.
      document.documentElement.dataset["file"] = name;
    }
  }

  /** Gives the workbook to the user as a file. */
  async save(): Promise<void> {
    this.#display.progress(this.#display.text.saving);
    try {
      download(await this.bytes(), this.#name);
    } finally {
      this.#display.progress(undefined);
    }
  }

  /** Offers a workbook that the add-in made: in a window of its own, or as a file. */
  offer(bytes: Uint8Array): void {
    const { text, tell } = this.#display;
    const show = (): void => {
      Reflect.set(window, HANDED, bytes);
      const query = new URLSearchParams(location.search);
      query.set("handed", "");
      window.open(`?${query.toString()}`);
    };
    const open = buttonElement(text.openNew, show);
    open.dataset["action"] = "open-new-workbook";
    const save = buttonElement(text.saveNew, () => download(bytes, "copy.xlsx"));
    save.dataset["action"] = "save-new-workbook";
    tell(text.newWorkbook, open, save);
  }
}

/** The file that the window which opened this one has for it. */
export function handedFile(): Uint8Array | undefined {
  const opener: unknown = window.opener;
  if (typeof opener !== "object" || opener === null) {
    return undefined;
  }
  const bytes: unknown = Reflect.get(opener, HANDED);
  // A list of bytes of another window is of that window's kind.
  return ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength).slice()
    : undefined;
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = element("a", "");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function fileInput(take: (file: File | undefined) => Promise<void>): HTMLInputElement {
  const input = element("input", "file-input");
  input.type = "file";
  input.accept = ".xlsx";
  input.hidden = true;
  input.addEventListener("change", () => {
    void take(input.files?.[0]).finally(() => (input.value = ""));
  });
  return input;
}

/** A button that asks for a file, and the page as a place to drop one on. */
export function fileOpener(
  label: string,
  place: HTMLElement,
  open: (bytes: Uint8Array, name: string) => Promise<void>,
): readonly HTMLElement[] {
  const take = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) {
      await open(new Uint8Array(await file.arrayBuffer()), file.name);
    }
  };
  const input = fileInput(take);
  place.addEventListener("dragover", (event) => event.preventDefault());
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    void take(event.dataTransfer?.files[0]);
  });
  const button = buttonElement(label, () => input.click());
  button.dataset["action"] = "open-file";
  return [button, input];
}
