import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { createServer } from "./lsp/create-server";
import { toDay } from "./lsp/host";
import { compilePatternsAtOnce } from "./pattern-compiler";

compilePatternsAtOnce();

// How to speak with the client is told by `--node-ipc`, `--stdio`, `--socket=…` or `--pipe=…`.
createServer(createConnection(ProposedFeatures.all), { today: () => toDay(new Date()), readText });

/** The text of a file; null if there is none, or if its URI is not that of a file. */
async function readText(uri: string): Promise<string | null> {
  if (!uri.startsWith("file:")) return null;
  try {
    return await readFile(fileURLToPath(uri), "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR" || code?.startsWith("ERR_INVALID_FILE_URL"))
      return null;
    throw error;
  }
}
