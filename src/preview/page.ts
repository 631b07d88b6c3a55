import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "./page/page.css";
import { start } from "./page/start";

void start();
