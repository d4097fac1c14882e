import type { CodeLens } from "vscode-languageserver";
import type { Finding } from "../core/index";
import type { CheckedDocument } from "./checker";
import type { ClientAbilities } from "./client-abilities";
import { readEditorSettings } from "./editor-settings";
import { toRange } from "./to-proto";

/** The command of the client that shows the report. */
const OPEN_REPORT = "rolewright.openReport";

/** How a posting stands, above its title, as a way into the report. It stays where it is while the numbers change. */
export function codeLensesOf(checked: CheckedDocument, client: ClientAbilities): CodeLens[] {
  const { source, result, configuration } = checked;
  const { codeLens } = readEditorSettings(configuration.settings);
  const at = result.posting.title?.span ?? result.blocks.find(({ kind }) => kind !== "front-matter")?.span;
  if (!codeLens || !client.opensReport || !at) return [];
  const count = result.findings.filter(isToFix).length;
  const title = `${count === 0 ? TEXTS.nothing : TEXTS.toFix(count)} · ${TEXTS.open}`;
  return [{ range: toRange(source, { start: at.start, end: at.start }), command: { title, command: OPEN_REPORT } }];
}

/** Whether a finding is more than a matter of taste. */
export function isToFix({ severity }: Finding): boolean {
  return severity === "error" || severity === "warning";
}

/** What a writer reads above the title. */
const TEXTS = {
  nothing: "Nothing to fix",
  toFix: (count: number) => `${count} to fix`,
  open: "Open report",
} as const;
