import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { readArguments, UsageError, type Arguments } from "./cli/arguments";
import { check } from "./cli/check";
import { convert } from "./cli/convert";
import { fix } from "./cli/fix-files";
import { HELP } from "./cli/help";
import { inspect } from "./cli/inspect";
import { begin } from "./cli/new";
import type { Command } from "./cli/options";
import { print, say, watchOutput } from "./cli/output";
import { version } from "./cli/version";
import { RULES } from "./core/index";
import { compilePatternsAtOnce } from "./pattern-compiler";
import { rulesToJson } from "./reporters/json";
import { rulesToText } from "./reporters/text";

/** What each command does; each answers its exit status. */
const RUN: Readonly<Record<Command, (given: Arguments) => number | Promise<number>>> = {
  ...{ check, inspect, fix, convert, new: begin, lsp: startServer },
  rules: ({ format }) => print(format === "json" ? rulesToJson(RULES) : rulesToText(RULES)),
};

compilePatternsAtOnce();
watchOutput();
main(process.argv.slice(2)).then(
  // The process is left to end by itself, so that all that was printed reaches a slow reader.
  (status) => (process.exitCode ??= status),
  (error: unknown) => {
    say(`this is a defect of Rolewright; please report it\n${error instanceof Error ? error.stack : String(error)}`);
    process.exitCode = 2;
  },
);

/** Runs a command line and answers its exit status: 0 fine, 1 findings, 2 wrong use. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    const given = readArguments(argv);
    if (given === "help") return print(HELP);
    if (given === "version") return print(`${version()}\n`);
    return await RUN[given.command](given);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(error.message);
    return 2;
  }
}

/** The server reads from standard input for as long as its client lives. */
async function startServer(): Promise<number> {
  await import(pathToFileURL(join(dirname(__filename), "server-node.js")).href);
  return 0;
}
