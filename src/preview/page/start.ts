import { readManifest } from "../addin/manifest";
import { readMetadata } from "../addin/metadata";
import { Calculation } from "../engine/calculation";
import { startUniver } from "../engine/univer-start";
import { FunctionCalls } from "../functions/calls";
import { Evaluator } from "../functions/evaluator";
import { registerFunctions } from "../functions/register";
import { functionContainer, functionService, functionServiceName } from "../functions/service";
import { answerBatch } from "../richapi/interpreter";
import { OfficeHost } from "../transport/host";
import { element } from "./element";
import { Pane } from "./pane";

export async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const locale = query.get("lang") === "ja" ? "ja-JP" : "en-US";
  const xml = await (await fetch("/addin/manifest.xml")).text();
  const manifest = readManifest(xml, locale);
  const metadata = readMetadata(await (await fetch(manifest.metadataUrl)).json());
  const grid = element("div", "grid");
  const paneBox = element("div", "pane");
  document.body.append(element("div", "work", grid, paneBox));
  const sheet = startUniver(grid, locale);
  const calculation = new Calculation(sheet.injector);
  const calls = new FunctionCalls((entries) => host.send(entries));
  const evaluator = new Evaluator({
    metadata,
    blanks: "web",
    calls,
    addressOf: (cell) => `Sheet1!${cell.row},${cell.column}`,
    recalculate: (cells) => calculation.recalculate(cells),
  });
  registerFunctions(sheet.injector, manifest.namespace, metadata.functions, (info, given, cell) =>
    evaluator.evaluate(info, given, cell),
  );
  const info = { conversation: "c1", addinId: manifest.id, language: locale };
  const service = functionService(
    () => console.log("functions ready"),
    (results) => calls.receive(results),
  );
  const host = new OfficeHost({
    info,
    displayName: manifest.displayName,
    post: (text) => pane.post(text),
    notified: () => undefined,
    refuse: (member) => console.log("refused", member),
    answerBatch: (body) =>
      answerBatch(body, {
        root: (name) =>
          name === "" ? functionContainer(service) : name === functionServiceName ? service : null,
        byReference: () => null,
        beforeRead: async () => undefined,
        afterBatch: () => undefined,
        refused: (member) => console.log("refused", member),
      }),
  });
  const pane = new Pane(paneBox, manifest.paneUrl, info, (text) => void host.receive(text));
  pane.open();
  Object.assign(window, { sheet, calls, calculation });
}
