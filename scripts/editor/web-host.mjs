import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, request as httpRequest } from "node:http";
import { connect } from "node:net";
import path from "node:path";

import { onCleanUp } from "./processes.mjs";

const types = { ".js": "text/javascript", ".json": "application/json", ".css": "text/css", ".svg": "image/svg+xml" };

/** The element of the workbench's page in which its configuration stands. */
const configuration = /(<meta id="vscode-workbench-web-configuration" data-settings=")([^"]*)(">)/;

/**
 * Stands before the server of the embedded editor and makes it an editor on the web: the extension under development is
 * served as files to the browser, where it runs in a worker, and the folder that is open is in the browser's memory.
 * Everything else is the server's.
 * @param {object} options
 * @param {import("./embedded-server.mjs").EmbeddedServer} options.server
 * @param {string} options.extension the folder of the extension
 * @param {string} [options.tests] a module whose `run` is called, as a path within that folder
 * @param {string} [options.helper] the folder of another extension that runs beside it
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} the address of a window with an empty folder
 */
export async function startWebHost({ server, extension, tests, helper }) {
  /** @type {Record<string, string>} */
  const served = helper === undefined ? { extension } : { extension, helper };
  const host = createServer((request, response) => void answer(request, response));
  // What the workbench and its server say to each other once they are in touch.
  host.on("upgrade", (request, socket, head) => {
    const behind = connect(server.port, "127.0.0.1", () => {
      const headers = request.rawHeaders.flatMap((name, at, all) => (at % 2 === 0 ? [`${name}: ${all[at + 1]}`] : []));
      behind.write(`${[`GET ${request.url} HTTP/1.1`, ...headers].join("\r\n")}\r\n\r\n`);
      behind.write(head);
      behind.pipe(socket).pipe(behind);
    });
    for (const end of [behind, socket]) end.on("error", () => [behind, socket].forEach((one) => one.destroy()));
  });
  await new Promise((resolve) => host.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (host.address());
  const authority = `127.0.0.1:${port}`;
  const stop = onCleanUp(async () => {
    host.closeAllConnections();
    host.close();
  });
  return { url: `http://${authority}/?folder=tmp:/`, stop };

  /**
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   */
  async function answer(request, response) {
    const { pathname } = new URL(request.url ?? "/", `http://${authority}`);
    const [, top = "", ...names] = pathname.split("/");
    const folder = served[top];
    if (folder !== undefined && names.length > 0) return sendFile(folder, names.join("/"), response);
    const options = { port: server.port, path: request.url, method: request.method, headers: request.headers };
    // The page is changed on its way, so it must not come compressed.
    if (pathname === "/") options.headers = { ...request.headers, "accept-encoding": "identity" };
    const behind = httpRequest(options, async (answered) => {
      const { statusCode = 502, headers } = answered;
      if (pathname !== "/" || statusCode !== 200) return void answered.pipe(response.writeHead(statusCode, headers));
      let page = "";
      for await (const piece of answered.setEncoding("utf8")) page += piece;
      delete headers["content-length"];
      response
        .writeHead(statusCode, headers)
        .end(withExtensions(page, { authority, tests, names: Object.keys(served) }));
    });
    behind.on("error", () => response.destroy());
    request.pipe(behind);
  }

  /**
   * @param {string} folder of an extension
   * @param {string} name within it
   * @param {import("node:http").ServerResponse} response
   */
  async function sendFile(folder, name, response) {
    const file = path.join(folder, decodeURIComponent(name));
    // The worker in which extensions run has another origin than the page.
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (!file.startsWith(folder + path.sep) || !(await isFile(file))) return void response.writeHead(404).end();
    const type = types[/** @type {keyof typeof types} */ (path.extname(file))] ?? "application/octet-stream";
    createReadStream(file).pipe(response.setHeader("Content-Type", type));
  }
}

/**
 * @param {string} page
 * @param {{ authority: string, tests: string | undefined, names: readonly string[] }} development
 */
function withExtensions(page, { authority, tests, names }) {
  const uri = (/** @type {string} */ name) => ({ scheme: "http", authority, path: name });
  return page.replace(configuration, (_, before, settings, after) => {
    const known = JSON.parse(settings.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
    const developmentOptions = {
      ...known.developmentOptions,
      extensions: names.map((name) => uri(`/${name}`)),
      ...(tests !== undefined && { extensionTestsPath: uri(`/extension/${tests}`) }),
    };
    const text = JSON.stringify({ ...known, developmentOptions });
    return before + text.replaceAll("&", "&amp;").replaceAll('"', "&quot;") + after;
  });
}

/** @param {string} file */
function isFile(file) {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
