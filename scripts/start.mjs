// `npm start`: builds Rolewright and opens an editor with it, straight after a clone.
import { installPackages, requireNode } from "./prepare.mjs";

requireNode();
installPackages();

// Only now, since it may need what has just been installed.
const { start } = await import("./editor/start.mjs");
await start(process.argv.slice(2));
