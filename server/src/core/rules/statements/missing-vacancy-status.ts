import { insertionPoint } from "../../posting/placement/placement";
import { holdsApproved } from "../find-approved";
import { lawBehind, lawsOn } from "../law";
import { defineRule } from "../rule";
import { statementInsertion } from "../statement-insertion";

/** Nothing says whether there is a vacancy now, where the law of the place asks for it. */
export const missingVacancyStatus = defineRule({
  id: "statements/missing-vacancy-status",
  scope: "posting",
  severity: "error",
  summary: "Say whether the posting is for an existing vacancy where the law asks for it.",
  why: "Candidates want to know whether there is a job to be had now or a list to be put on. Ontario asks for that word in every public posting. This is information, not legal advice.",
  messages: {
    missing: "{asks} a statement whether this posting is for an existing vacancy ({citation}). Add it.",
  },
  *check(draft) {
    const { posting } = draft;
    if (posting.words === 0 || (posting.language ?? "en") !== "en") return;
    const laws = lawsOn(draft, ["vacancy_status_statement"]);
    const [law] = laws;
    if (!law || posting.statements.some(({ kind }) => kind === "vacancy-status")) return;
    if (holdsApproved(draft, "vacancy-status")) return;
    const span = insertionPoint(draft, "how-to-apply").word;
    const fixes = statementInsertion(draft, "vacancy-status", law.jurisdiction.id);
    const { severity, values } = law;
    yield { span, fixes, severity, message: "missing", values, ...lawBehind(laws, span) };
  },
});
