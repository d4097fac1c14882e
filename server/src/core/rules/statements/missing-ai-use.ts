import { insertionPoint } from "../../posting/placement/placement";
import { holdsApproved } from "../find-approved";
import { lawBehind, lawsOn } from "../law";
import { defineRule } from "../rule";
import { statementInsertion } from "../statement-insertion";

/** Nothing says that artificial intelligence takes part in the choice of applicants, where the law of the place asks for it. */
export const missingAiUse = defineRule({
  id: "statements/missing-ai-use",
  scope: "posting",
  severity: "error",
  summary: "Say that AI screens, assesses or selects applicants where the law asks for it.",
  why: "Candidates want to know who reads their application. Ontario asks for a word about it in every public posting of employers who use such tools, the ranking in many applicant-tracking systems among them. This is information, not legal advice.",
  messages: {
    missing:
      "{asks} a statement that artificial intelligence screens, assesses or selects applicants ({citation}). Add it.",
    reminder:
      "{asks} a statement in the posting where artificial intelligence screens, assesses or selects applicants ({citation}). Add it if you use such a tool.",
  },
  options: { used: false },
  optionDescriptions: {
    used: "You use artificial intelligence to screen, assess or select applicants, so that the statement is due. Otherwise the rule only reminds.",
  },
  *check(draft, { used }) {
    const { posting } = draft;
    if (posting.words === 0 || (posting.language ?? "en") !== "en") return;
    const laws = lawsOn(draft, ["ai_use_statement"]);
    const [law] = laws;
    if (!law || posting.statements.some(({ kind }) => kind === "ai-use")) return;
    if (holdsApproved(draft, "ai-use")) return;
    const span = insertionPoint(draft, "how-to-apply").word;
    yield {
      span,
      fixes: statementInsertion(draft, "ai-use", law.jurisdiction.id),
      // Whether such a tool is in use cannot be told from the posting.
      severity: used ? law.severity : "information",
      message: used ? "missing" : "reminder",
      values: law.values,
      ...lawBehind(laws, span),
    };
  },
});
