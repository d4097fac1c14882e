// Bundles the extension, the server and the command line into dist/. `--watch` builds again at every change.
import { chmodSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { context } from "esbuild";
import { ROOT } from "./prepare.mjs";
import { thirdPartyNotices } from "./third-party.mjs";

const shared = {
  ...{ absWorkingDir: ROOT, bundle: true, minify: true, sourcemap: true, target: "es2022", logLevel: "warning" },
  // The licences of what is bundled are in a file of their own.
  ...{ legalComments: "none", metafile: true },
};
// jsonc-parser's CommonJS build cannot be bundled, and tinyglobby's module build cannot be bundled to CommonJS.
const alias = {
  "jsonc-parser": "jsonc-parser/lib/esm/main.js",
  tinyglobby: "./node_modules/tinyglobby/dist/index.cjs",
};
const forNode = { ...shared, platform: "node", format: "cjs", target: "node20", alias };
const forBrowser = { ...shared, platform: "browser", mainFields: ["browser", "module", "main"], alias };

/** Every bundle: where it starts and where it goes. The client's copies of VS Code's own API come from the editor. */
const BUNDLES = [
  {
    ...forNode,
    entryPoints: ["client/src/extension-node.ts"],
    outfile: "dist/extension-node.js",
    external: ["vscode"],
  },
  {
    ...forBrowser,
    entryPoints: ["client/src/extension-web.ts"],
    outfile: "dist/extension-web.js",
    external: ["vscode"],
    format: "cjs",
  },
  { ...forNode, entryPoints: ["server/src/main-node.ts"], outfile: "dist/server-node.js" },
  { ...forBrowser, entryPoints: ["server/src/main-web.ts"], outfile: "dist/server-web.js", format: "iife" },
  { ...forNode, entryPoints: ["server/src/cli.ts"], outfile: "dist/cli.js", banner: { js: "#!/usr/bin/env node" } },
  // What needs the larger libraries is read only when somebody imports or exports.
  { ...forNode, entryPoints: ["server/src/convert/office/index.ts"], outfile: "dist/convert-node.js" },
  { ...forBrowser, entryPoints: ["client/src/convert-worker.ts"], outfile: "dist/convert-web.js", format: "iife" },
  {
    ...forNode,
    entryPoints: ["test/vscode/index.ts"],
    outfile: "dist/test/vscode/index.cjs",
    external: ["vscode", "mocha"],
    minify: false,
  },
  {
    ...forBrowser,
    entryPoints: ["test/vscode/web.ts"],
    outfile: "dist/test/vscode/web.js",
    external: ["vscode"],
    format: "cjs",
    minify: false,
    alias: { ...alias, "node:assert/strict": "./test/vscode/assert-web.ts" },
  },
];

const contexts = await Promise.all(BUNDLES.map((bundle) => context(bundle)));
if (process.argv.includes("--watch")) {
  await Promise.all(contexts.map((one) => one.watch()));
  console.log("Watching. Ctrl-C ends it.");
} else {
  const results = await Promise.all(contexts.map((one) => one.rebuild()));
  await Promise.all(contexts.map((one) => one.dispose()));
  chmodSync(join(ROOT, "dist/cli.js"), 0o755);
  writeFileSync(join(ROOT, "dist/third-party-notices.txt"), thirdPartyNotices(results.map(({ metafile }) => metafile)));
  for (const { outfile } of BUNDLES) {
    if (!outfile.includes("/test/"))
      console.log(
        `${outfile.padEnd(24)} ${String(Math.round(statSync(join(ROOT, outfile)).size / 1024)).padStart(5)} KB`,
      );
  }
}
