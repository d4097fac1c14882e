import { pathToFileURL } from "node:url";
import type { ExtensionContext } from "vscode";
import { activateWith, type RolewrightApi } from "./activate";
import type { Converter } from "./converter";
import type { CreateClient } from "./proof-reader";

/** Desktop: the server is a process. The client's code is read only when the first posting is opened. */
export function activate(context: ExtensionContext): RolewrightApi {
  const createClient: CreateClient = async (parts) => {
    const { createNodeClient } = await import("./node-client");
    return createNodeClient(context.asAbsolutePath("dist/server-node.js"), parts);
  };
  const converter = pathToFileURL(context.asAbsolutePath("dist/convert-node.js")).href;
  return activateWith(context, { createClient, loadConverter: () => import(converter) as Promise<Converter> });
}
