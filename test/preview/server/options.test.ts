import { readOptions } from "../../../src/preview/server/run";

describe("options of npm start", () => {
  it.each([
    // args                        open   port  portIsFixed
    [[], true, 3443, false],
    [["--no-open"], false, 3443, false],
    [["--port", "4000"], true, 4000, true],
    [["--port=4000", "--no-open"], false, 4000, true],
    [["--port", "1", "--port", "65535"], true, 65535, true],
  ])("%j serve", (args, open, port, portIsFixed) => {
    expect(readOptions(args)).toEqual({ kind: "serve", options: { open, port, portIsFixed } });
  });

  it.each([[["--help"]], [["-h"]], [["--no-open", "--help"]]])("%j ask for help", (args) => {
    expect(readOptions(args)).toEqual({ kind: "help" });
  });

  it.each([
    [["--open"], 'Unknown option "--open".'],
    [["--host", "0.0.0.0"], 'Unknown option "--host".'],
    [["-x"], 'Unknown option "-x".'],
    [["--no-open=1"], 'Unknown option "--no-open=1".'],
    [["serve"], 'Unexpected argument "serve".'],
    [["--"], 'Unexpected argument "--".'],
    [["--port"], "--port needs a number from 1 to 65535."],
    [["--port", "0"], "--port needs a number from 1 to 65535."],
    [["--port", "65536"], "--port needs a number from 1 to 65535."],
    [["--port", "4e3"], "--port needs a number from 1 to 65535."],
    [["--port", "--no-open"], "--port needs a number from 1 to 65535."],
  ])("%j are refused", (args, reason) => {
    expect(readOptions(args)).toEqual({
      kind: "refused",
      message: `${reason} Try npm start -- --help`,
    });
  });
});
