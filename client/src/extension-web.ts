import { Uri, type ExtensionContext } from "vscode";
import { activateWith, type RolewrightApi } from "./activate";
import type { Converter } from "./converter";
import type { CreateClient } from "./proof-reader";
import { webConverter } from "./web-converter";

/** Browser: the server is a worker. The client's code is run only when the first posting is opened. */
export function activate(context: ExtensionContext): RolewrightApi {
  const createClient: CreateClient = async (parts) => {
    const { createWebClient } = await import("./web-client");
    return createWebClient(Uri.joinPath(context.extensionUri, "dist/server-web.js"), parts);
  };
  let converter: Converter | undefined;
  const loadConverter = () =>
    Promise.resolve((converter ??= webConverter(Uri.joinPath(context.extensionUri, "dist/convert-web.js"))));
  return activateWith(context, { createClient, loadConverter });
}
