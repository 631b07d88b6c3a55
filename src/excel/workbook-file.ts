import { Cancelled, HostRefusal, type Progress, type WorkbookFile } from "./port";

/** Bytes of a slice: few enough to be passed on without a halt, and to tell how far it is. */
const SLICE_BYTES = 262_144;

/** Characters of one call of String.fromCharCode. */
const PIECE = 32_768;

/**
 * The open workbook as a file, as it is now.
 *
 * @param limit - Most bytes that are taken.
 * @throws {HostRefusal} `NoFile` if the host gives add-ins no file, `FileTooLarge` beyond the limit.
 * @throws {Cancelled} if the user stopped it.
 */
export async function readWorkbookFile(limit: number, progress: Progress): Promise<WorkbookFile> {
  if (!Office.context.requirements.isSetSupported("CompressedFile", "1.1")) {
    throw new HostRefusal("NoFile", "CompressedFile");
  }
  const file = await answered<Office.File>((done) =>
    Office.context.document.getFileAsync(
      Office.FileType.Compressed,
      { sliceSize: SLICE_BYTES },
      done,
    ),
  );
  try {
    // A file of no bytes is how some hosts say that they could not make one.
    if (file.size === 0) {
      throw new HostRefusal("NoFile", "0");
    }
    if (file.size > limit) {
      throw new HostRefusal("FileTooLarge", String(file.size));
    }
    return { name: fileName(Office.context.document.url), bytes: await readSlices(file, progress) };
  } finally {
    // Only one file can be open at a time; what closing it says is of no use.
    await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
  }
}

/**
 * Opens a workbook beside this one.
 *
 * @throws {HostRefusal} `NoNewWorkbook` if the host cannot; its own code if it refuses this one.
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.8")) {
    throw new HostRefusal("NoNewWorkbook", "ExcelApi 1.8");
  }
  await Excel.createWorkbook(base64(bytes));
}

/** The name of a file in its path or address. */
export function fileName(url: string): string {
  const last = url.replace(/[?#].*$/s, "").match(/[^/\\]+$/)?.[0] ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    // On a disk, % is a letter like any other.
    return last;
  }
}

async function readSlices(
  file: Office.File,
  { report, signal }: Progress,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(file.size);
  let end = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    if (signal.aborted) {
      throw new Cancelled();
    }
    const slice = await answered<Office.Slice>((done) => file.getSliceAsync(index, done));
    const data = sliceBytes(slice.data);
    bytes.set(data, end);
    end += data.length;
    report(end / file.size);
  }
  if (end !== file.size) {
    throw new HostRefusal("NoFile", `${end} of ${file.size}`);
  }
  return bytes;
}

/** Hosts give a slice as a list of bytes or as base64. */
const sliceBytes = (data: unknown): ArrayLike<number> => {
  if (typeof data === "string") {
    return Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
  }
  return Array.isArray(data) || data instanceof Uint8Array ? data : [];
};

/** What office.js answers, as a promise. */
const answered = <T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) =>
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) {
        resolve(value);
      } else {
        reject(new HostRefusal(String(error.code), error.message));
      }
    }),
  );

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += PIECE) {
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  return btoa(text);
}
