import { HostRefusal, type Progress, type WorkbookPort } from "../../excel/port";
import { LIMITS } from "../../xlsx/limits";
import type { CommandRunner } from "../command-runner";
import type { Language } from "../../messages/language";
import type { Localized } from "../state";
import { shareEn } from "../text/share-en";
import { shareJa } from "../text/share-ja";
import { lineOf, type ShareOutcome } from "./state";
import { sharePage, type SharePage } from "./page";
import type { ShareKind, ShareResult } from "./worker/job";

/** Text of the tab in each language; it comes with the tab. */
export const SHARE_TEXTS: Readonly<Record<Language, typeof shareEn>> = {
  en: shareEn,
  ja: shareJa,
};

/** What is made for the user: a workbook that opens by itself, or a page to save. */
type Output = "workbook" | "page";

const TYPES: Readonly<Record<Output, string>> = {
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  page: "text/html",
};

const ENDINGS: Readonly<Record<Output, string>> = { workbook: ".xlsx", page: ".html" };

/** How much of the work it is to take the file from the host. */
const READING = 0.2;

/**
 * What the tab for sharing can do; none of it changes the workbook.
 *
 * @param page - The page that the pane is in, by default the one that runs this.
 */
export function shareCommands(runner: CommandRunner, page: SharePage = sharePage) {
  const make = (kind: ShareKind, output: Output = "workbook"): Promise<void> =>
    copy({ runner, page, kind, output });
  return {
    makePortable: () => make("portable"),
    freeze: () => make("freeze"),
    thaw: () => make("thaw"),
    makeReceiptSheet: () => make("receipt"),
    makeReceiptPage: () => make("receipt", "page"),
  };
}

/** The commands of the tab by their names. */
export type ShareCommands = ReturnType<typeof shareCommands>;

/** A copy to make, and where that is done. */
interface Copying {
  readonly runner: CommandRunner;
  readonly page: SharePage;
  readonly kind: ShareKind;
  readonly output: Output;
}

function copy(copying: Copying): Promise<void> {
  const { runner, page, kind } = copying;
  const { context } = runner;
  const line = lineOf(kind);
  const command = async (progress: Progress): Promise<undefined> => {
    const former = context.state().share[line]?.file;
    if (former !== undefined) {
      page.drop(former.address);
    }
    context.dispatch({ kind: "shared", line, outcome: undefined });
    const outcome = await outcomeOf(copying, progress).catch(refusedFile);
    context.dispatch({ kind: "shared", line, outcome });
  };
  return runner.work(
    said((share) => share.working[kind]),
    command,
    true,
  );
}

/** What to say where the host gives no file, or one that is too large; any other error is thrown on. */
function refusedFile(error: unknown): ShareOutcome {
  const code = error instanceof HostRefusal ? error.code : "";
  if (code === "NoFile" || code === "FileTooLarge") {
    return { tone: "bad", text: said((share) => share[code]), notes: [] };
  }
  throw error;
}

async function outcomeOf(
  { runner, page, kind, output }: Copying,
  { signal, report }: Progress,
): Promise<ShareOutcome> {
  const { port, context } = runner;
  const file = await port.file(LIMITS.file, { signal, report: (done) => report(done * READING) });
  const job = { ...file, kind, language: context.language, day: page.today() };
  const working = { signal, report: (done: number) => report(READING + done * (1 - READING)) };
  const reply = await page.run(job, working);
  if (reply.kind === "refused") {
    return { tone: "bad", text: (text) => reply.sentences[text.languageCode], notes: [] };
  }
  const { result } = reply;
  const content = output === "page" && result.kind === "receipt" ? result.page : result.bytes;
  const stem = file.name.replace(/\.[^.]*$/, "");
  const name = SHARE_TEXTS[context.text().languageCode].fileNames[kind](stem) + ENDINGS[output];
  const kept = { name, address: page.keep(content, TYPES[output]) };
  if (output === "page") {
    page.save(kept);
    return { ...saidOf(result), file: kept };
  }
  const refused = await opening(port, result.bytes);
  const outcome = saidOf(result);
  return { ...outcome, file: kept, notes: [...outcome.notes, ...refused] };
}

/** Opens a workbook beside this one; a host that does not is no failure, as the file can be saved. */
async function opening(port: WorkbookPort, bytes: Uint8Array): Promise<readonly Localized[]> {
  try {
    await port.openNew(bytes);
    return [];
  } catch (error) {
    if (!(error instanceof HostRefusal)) {
      throw error;
    }
    const { code, message } = error;
    return [said((share) => (code === "NoNewWorkbook" ? share.noNew : share.notOpened(message)))];
  }
}

/** What is to say of a result. */
function saidOf(result: ShareResult): ShareOutcome {
  switch (result.kind) {
    case "portable":
      return portableSaid(result);
    case "freeze": {
      const { receipt } = result;
      return good((share) => share.frozen(receipt.formulas.length), { receipt });
    }
    case "thaw":
      return good((share) => share.thawed(result.formulas));
    case "receipt": {
      const { receipt } = result;
      const { formulas, figures } = receipt;
      return good((share) => share.rests(formulas.length, figures.length), { receipt });
    }
  }
}

function portableSaid({ report }: Extract<ShareResult, { kind: "portable" }>): ShareOutcome {
  const { live, compared, choices, frozen, older } = report;
  const notes: Localized[] = [];
  if (frozen.length > 0) {
    notes.push(said((share) => share.valuesNote(frozen.length)));
  }
  if (older.length > 0) {
    notes.push(said((share) => share.olderNote(older.length, older.slice(0, NAMED).join(", "))));
  }
  const values = frozen.map(({ sheet, cell, formula }) => ({ place: `${sheet}!${cell}`, formula }));
  const outcome = good(
    (share) => (live === 0 ? share.noneLive : share.compared(compared, choices)),
    { values },
  );
  return { ...outcome, notes };
}

/** How many of the cells that were older are named. */
const NAMED = 3;

const good = (words: Words, more: Pick<ShareOutcome, "values" | "receipt"> = {}): ShareOutcome => ({
  tone: "good",
  text: said(words),
  notes: [],
  ...more,
});

type Words = (share: typeof shareEn) => string;

/** Words of the tab in whatever language the pane has. */
const said =
  (words: Words): Localized =>
  ({ languageCode }) =>
    words(SHARE_TEXTS[languageCode]);
