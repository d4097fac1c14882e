import { commands, l10n, languages, LanguageStatusSeverity } from "vscode";
import { ActiveView } from "./active-view";
import { LANGUAGES } from "./judge";
import type { JudgedDocuments } from "./judged-documents";
import type { ProofReader } from "./proof-reader";
import { toStatusView, type StatusView } from "./status-view";

const SELECTOR = Object.keys(LANGUAGES).map((language) => ({ language }));

/** Says in the language status what the active document was judged to be, and why; nothing where it could not be a posting. */
export function showStatus(documents: JudgedDocuments, reader: ProofReader): ActiveView<StatusView> {
  const item = languages.createLanguageStatusItem("rolewright", SELECTOR);
  item.name = "Rolewright";
  return new ActiveView<StatusView>(
    { documents, reader },
    {
      item,
      read: (document) => {
        const judgement = document && documents.judgementOf(document);
        return (
          judgement && toStatusView({ judgement, reader: reader.state, status: reader.statusOf(document) }, l10n.t)
        );
      },
      show: (view, document) => {
        const judgement = document && documents.judgementOf(document);
        // Menus offer commands by it.
        const context = judgement && (judgement.isChecked ? "checked" : "unchecked");
        void commands.executeCommand("setContext", "rolewright.judgement", context);
        item.selector = view ? SELECTOR : [];
        if (!view) return;
        item.text = view.text;
        item.detail = view.detail;
        item.severity = view.isWarning ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
        item.busy = view.isBusy;
        item.command = { command: view.command.id, title: view.command.title };
      },
    },
  );
}
