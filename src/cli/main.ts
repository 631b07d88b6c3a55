import { readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { runCommand, type Files } from "./command-line";

const files: Files = {
  read: (file) => new Uint8Array(readFileSync(file)),
  write: (file, content) => {
    const draft = `${file}.${process.pid}.part`;
    try {
      writeFileSync(draft, content, { flag: "wx" });
      renameSync(draft, file);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  },
  isSame: (a, b) => realPath(a) === realPath(b),
};

/** The file that a name leads to; the name itself where there is none yet. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}

/** Today where the program runs, such as 2026-11-24. */
const today = (): string => {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${now.getFullYear()}-${month}-${day}`;
};

process.exitCode = runCommand(process.argv.slice(2), {
  files,
  output: { print: (line) => console.log(line), complain: (line) => console.error(line) },
  today: today(),
});
