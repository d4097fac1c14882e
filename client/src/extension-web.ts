import { Uri, type ExtensionContext } from "vscode";
import { activateWith, type RolewrightApi } from "./activate";

/** Browser: the server is a worker. The client's code is run only when the first posting is opened. */
export function activate(context: ExtensionContext): RolewrightApi {
  return activateWith(context, async (parts) => {
    const { createWebClient } = await import("./web-client");
    return createWebClient(Uri.joinPath(context.extensionUri, "dist/server-web.js"), parts);
  });
}
