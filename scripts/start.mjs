// npm start: builds Rolewright and opens an editor with it. Works straight after `git clone`, with Node and npm alone;
// so this file uses nothing that an old Node could not read, and says which one it wants.
if (Number(process.versions.node.split(".")[0]) < 20) {
  console.error(`Rolewright needs Node.js 20 or newer; this is ${process.version}.`);
  process.exit(1);
}
import("./editor/start.mjs").then((module) => module.start(process.argv.slice(2)));
