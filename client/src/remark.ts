import { window } from "vscode";

/** How long a remark stays, in milliseconds. */
const SHOWN = 5_000;

/** Says something in the status bar for a moment; nobody has to answer. */
export function remark(text: string): void {
  window.setStatusBarMessage(text, SHOWN);
}
