import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "./page/page.css";
import { element } from "./elements";
import { start } from "./page/start";

start().catch((error: unknown) => {
  document.body.append(
    element("pre", "failure", error instanceof Error ? error.message : String(error)),
  );
  throw error;
});
