import type { ExtensionContext } from "vscode";
import { activateWith, type RolewrightApi } from "./activate";

/** Desktop: the server is a process. The client's code is read only when the first posting is opened. */
export function activate(context: ExtensionContext): RolewrightApi {
  return activateWith(context, async (parts) => {
    const { createNodeClient } = await import("./node-client");
    return createNodeClient(context.asAbsolutePath("dist/server-node.js"), parts);
  });
}
