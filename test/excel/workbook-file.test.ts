import { Cancelled } from "../../src/excel/port";
import { fileName, openNewWorkbook, readWorkbookFile } from "../../src/excel/workbook-file";

// The workbook as Office hands it over in slices, and a new one given to it.

const BYTES = Uint8Array.from({ length: 10 }, (_, at) => at * 25);

interface FakeOffice {
  readonly supported?: boolean;
  readonly size?: number;
  readonly slice?: (bytes: Uint8Array) => unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** Office with a document of ten bytes in slices of four; counts the files that are open. */
function inOffice({ supported = true, size = 10, slice = (b) => [...b], error }: FakeOffice) {
  const state = { open: 0, made: [] as string[] };
  const done = (value: unknown) => ({ status: "succeeded", value });
  const file = {
    size,
    sliceCount: 3,
    getSliceAsync: (index: number, answer: (result: object) => void) =>
      answer(done({ data: slice(BYTES.subarray(index * 4, index * 4 + 4)) })),
    closeAsync: (answer: () => void) => {
      state.open -= 1;
      answer();
    },
  };
  const getFileAsync = (_: string, __: object, answer: (result: object) => void): void => {
    if (error !== undefined) {
      answer({ status: "failed", error });
      return;
    }
    state.open += 1;
    answer(done(file));
  };
  const requirements = { isSetSupported: () => supported };
  const document = {
    getFileAsync,
    url: "https://a.example/Budget%20%E4%BA%88%E7%AE%97.xlsx?web=1",
  };
  Reflect.set(globalThis, "Office", {
    FileType: { Compressed: "compressed" },
    AsyncResultStatus: { Succeeded: "succeeded" },
    context: { requirements, document },
  });
  Reflect.set(globalThis, "Excel", {
    createWorkbook: (base64: string) => Promise.resolve(void state.made.push(base64)),
  });
  return state;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
  Reflect.deleteProperty(globalThis, "Excel");
});

const progress = () => {
  const reports: number[] = [];
  const abort = new AbortController();
  return {
    reports,
    abort,
    signal: abort.signal,
    report: (done: number) => void reports.push(done),
  };
};

it.each([
  ["lists of numbers", (bytes: Uint8Array) => [...bytes]],
  ["bytes", (bytes: Uint8Array) => bytes],
  ["base64", (bytes: Uint8Array) => Buffer.from(bytes).toString("base64")],
])("reads slices that are %s, and closes the file", async (_, slice) => {
  const office = inOffice({ slice });
  const { reports, ...rest } = progress();
  const file = await readWorkbookFile(100, rest);
  expect(file).toEqual({ name: "Budget 予算.xlsx", bytes: BYTES });
  expect(reports).toEqual([0.4, 0.8, 1]);
  expect(office.open).toBe(0);
});

it.each([
  ["does not give files", { supported: false }, "NoFile"],
  ["makes a file of no bytes", { size: 0 }, "NoFile"],
  ["gives less than it said", { size: 11 }, "NoFile"],
  ["has too large a workbook", { size: 101 }, "FileTooLarge"],
  ["has a file open", { error: { code: 11_000, message: "Call closeAsync" } }, "11000"],
])("refuses where the host %s, with no file left open", async (_, host, code) => {
  const office = inOffice(host);
  await expect(readWorkbookFile(100, progress())).rejects.toMatchObject({ code });
  expect(office.open).toBe(0);
});

it("stops between two slices, and closes the file", async () => {
  const office = inOffice({});
  const stopping = progress();
  const report = () => stopping.abort.abort();
  await expect(readWorkbookFile(100, { ...stopping, report })).rejects.toBeInstanceOf(Cancelled);
  expect(office.open).toBe(0);
});

it("opens a new workbook of any bytes, and says where the host cannot", async () => {
  const office = inOffice({});
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7) % 256);
  await openNewWorkbook(bytes);
  expect(Buffer.from(office.made[0] ?? "", "base64").equals(bytes)).toBe(true);
  inOffice({ supported: false });
  await expect(openNewWorkbook(bytes)).rejects.toMatchObject({ code: "NoNewWorkbook" });
});

it.each([
  ["C:\\Users\\a\\100%.xlsm", "100%.xlsm"],
  ["/Users/a/Budget.xlsx", "Budget.xlsx"],
  ["https://a.example/x/B%2B.xlsx#1", "B+.xlsx"],
  ["", ""],
])("finds the name of the file %s: %s", (url, name) => expect(fileName(url)).toBe(name));
