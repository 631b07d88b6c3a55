import { asNumber, isRecord } from "../json";

const OPEN_FILE_DISPATCH = 77;
const SLICE_DISPATCH = 80;
const CLOSE_FILE_DISPATCH = 81;

/** Kind of a file that is the whole document. */
const COMPRESSED = 1;

/** Codes of errors as office.js knows them. */
const ERROR = { internal: 5001, noFile: 1001, notSupported: 7000, stillOpen: 11_000 } as const;

/** What an open file is read from. */
interface OpenFile {
  readonly handle: number;
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/**
 * Answers `document.getFileAsync` and what follows it: slices and the end. Fields of requests and answers have
 * numbers as names; one file can be open at a time.
 */
export class DocumentFile {
  readonly #save: () => Promise<Uint8Array>;
  #open: OpenFile | undefined;
  #lastHandle = 0;

  /** @param save - Gives the document as a file. */
  constructor(save: () => Promise<Uint8Array>) {
    this.#save = save;
  }

  /** The answer to a method of office.js; undefined for one that is about no file. */
  answer(dispatch: number, data: unknown): Promise<object> | undefined {
    const field = (name: string): number => asNumber(isRecord(data) ? data[name] : undefined, -1);
    if (dispatch === OPEN_FILE_DISPATCH) {
      return this.#openFile(field("0"), field("1"));
    }
    if (dispatch === SLICE_DISPATCH) {
      return Promise.resolve(this.#slice(field("2"), field("3")));
    }
    if (dispatch === CLOSE_FILE_DISPATCH) {
      return Promise.resolve(this.#close(field("2")));
    }
    return undefined;
  }

  async #openFile(type: number, sliceSize: number): Promise<object> {
    if (type !== COMPRESSED) {
      return failed(ERROR.notSupported);
    }
    if (this.#open !== undefined) {
      return failed(ERROR.stillOpen);
    }
    try {
      const bytes = await this.#save();
      this.#lastHandle += 1;
      this.#open = { handle: this.#lastHandle, bytes, sliceSize };
      return done({ "0": this.#lastHandle, "1": bytes.length });
    } catch {
      return failed(ERROR.internal);
    }
  }

  #slice(handle: number, index: number): object {
    const file = this.#open;
    if (file?.handle !== handle) {
      return failed(ERROR.noFile);
    }
    const start = index * file.sliceSize;
    const slice = file.bytes.subarray(start, start + file.sliceSize);
    return done({ "0": [...slice], "1": slice.length });
  }

  #close(handle: number): object {
    if (this.#open?.handle !== handle) {
      return failed(ERROR.noFile);
    }
    this.#open = undefined;
    return done({});
  }
}

const done = (fields: object): object => ({ Version: 1, Error: 0, ...fields });

const failed = (code: number): object => ({ Version: 1, Error: code });
