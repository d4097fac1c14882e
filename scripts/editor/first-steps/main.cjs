// Runs in the editor that `npm start` serves, and nowhere else.
const { commands } = require("vscode");

exports.activate = () => commands.executeCommand("rolewright.getStarted", true);
