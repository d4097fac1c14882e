import { lawBehind, lawsOn } from "../law";
import { defineRule } from "../rule";

const TIPPED_TITLE =
  /\b(?:(?:banquet |cocktail |restaurant |wait|food )?server|bartender|barback|waiter|waitress|wait staff|busser|valet(?: attendant)?)\b/i;
/** Tips that are a part of the pay. */
const TIPS =
  /\b(?:(?:plus|and|with|\+|earn|keep|receive|cash|credit card|your|pooled|excellent|great|good) tips|tips(?: and| &| \+| plus| included)|tipped|gratuit(?:y|ies)|tip pool|tip credit)\b/i;

/** A job with tips, where the law of the place asks for the fact and for the base wage. */
export const missingTippedStatement = defineRule({
  id: "pay/missing-tipped-statement",
  scope: "posting",
  severity: "error",
  summary: "Say that a job is tipped, with its base wage, where the law asks for it.",
  why: "Some places ask for the fact that a job is paid by tips in part, and for the base wage beside them. This is information, not legal advice.",
  messages: {
    base: "{asks} the base wage of a tipped job in the posting ({citation}). Add it.",
    tipped: "{asks} a note that the job is tipped, with its base wage ({citation}). Add it if it is.",
  },
  shields: ["other-language"],
  *check(draft) {
    const { posting, blocks } = draft;
    const laws = lawsOn(draft, ["tipped_statement_base_wage"]);
    const [law] = laws;
    if (!law) return;
    const block = blocks.find(({ text }) => TIPS.test(text));
    if (block) {
      const match = TIPS.exec(block.text)!;
      const span = { start: block.span.start + match.index, end: block.span.start + match.index + match[0].length };
      if (posting.pay.length === 0)
        yield { span, severity: law.severity, message: "base", values: law.values, ...lawBehind(laws, span) };
    } else if (
      posting.title &&
      TIPPED_TITLE.test(posting.title.value) &&
      !/\b(?:process|SQL|window|linux|web|back[- ]?end)\b/i.test(posting.title.value)
    ) {
      const { span } = posting.title;
      yield {
        span,
        severity: law.severity === "error" ? "warning" : law.severity,
        message: "tipped",
        values: law.values,
        ...lawBehind(laws, span),
      };
    }
  },
});
