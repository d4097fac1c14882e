import { l10n, StatusBarAlignment, window } from "vscode";
import { ActiveView } from "./active-view";
import type { JudgedDocuments } from "./judged-documents";
import type { ProofReader } from "./proof-reader";
import { toScoreView, type ScoreView } from "./score-view";

/** Right of the position of the cursor, left of the language: where the editor speaks of the document. */
const PRIORITY = 100.2;

/** Shows the score of the active posting in the status bar, and nothing for what is not checked, or not yet. */
export function showScore(documents: JudgedDocuments, reader: ProofReader): ActiveView<ScoreView> {
  const item = window.createStatusBarItem("rolewright.score", StatusBarAlignment.Right, PRIORITY);
  item.name = l10n.t("Rolewright: Score");
  item.command = "rolewright.openReport";
  return new ActiveView<ScoreView>(
    { documents, reader },
    {
      item,
      read: (document) => {
        const status = document && documents.isChecked(document) ? reader.statusOf(document) : undefined;
        return status && toScoreView(status, l10n.t);
      },
      show: (view) => {
        if (!view) return item.hide();
        item.text = view.text;
        item.tooltip = view.tooltip;
        item.accessibilityInformation = { label: view.label, role: "button" };
        item.show();
      },
    },
  );
}
