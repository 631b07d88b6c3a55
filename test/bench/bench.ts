import { ours, oursLines, plain, reading } from "./engines";
import { makeLedger } from "./make-ledger";
import { makeRules } from "./make-rules";
import { measure } from "./measure";
const [,, engine, lines, rules, runs] = process.argv;
(async () => {
const l = makeLedger(Number(lines)); const r = makeRules(Number(rules));
const work: Record<string, () => string> = { ours: () => ours(l, r), lines: () => oursLines(l, r), plain: () => plain(l, r), reading: () => reading(l) };
const m = await measure(Number(runs ?? 5), work[engine!]!);
console.log(engine, lines, rules, m.first.toFixed(1), m.median.toFixed(1), "MB", m.memory!.toFixed(0), m.result.length, m.result.slice(-60).replace(/\n/g, " / "));
})();
