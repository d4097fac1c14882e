import { lawBehind, lawsOn } from "../law";
import { defineRule } from "../rule";

const CANADIAN =
  /\b(?:(?:previous|prior|relevant) )?(?:Canadian|Canada)(?:[- ]based)? (?:(?:work|job|workplace|industry|employment|professional|field|market|office) ){0,2}experience\b|\bexperience (?:gained |working |acquired |obtained )?(?:with)?in Canada\b|\b(?:worked|working) (?:with)?in Canada for\b/g;
const DENIES =
  /\b(?:not|no|n['’]t|without|never|nor|newcomers?|internationally|international|outside|or (?:abroad|elsewhere)|and (?:abroad|international))\b/i;

/** Experience in Canada as a demand, where the law of the place does not let a posting make it. */
export const canadianExperience = defineRule({
  id: "requirements/canadian-experience",
  scope: "posting",
  severity: "error",
  summary: "Ask for the experience that the work needs, wherever it was gained.",
  why: "A demand for Canadian experience keeps out people who have done the same work elsewhere, and Ontario does not let a posting make it. This is information, not legal advice.",
  messages: {
    canadian: "A posting in {place} may not ask for Canadian experience ({citation}). Ask for the experience itself.",
  },
  shields: ["quotation", "other-language", "statement"],
  *check(draft) {
    const laws = lawsOn(draft, ["canadian_experience"]);
    const [law] = laws;
    if (!law) return;
    for (const { text, span: block } of draft.blocks) {
      for (const match of text.matchAll(CANADIAN)) {
        const around = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 50);
        if (DENIES.test(around)) continue;
        const span = { start: block.start + match.index, end: block.start + match.index + match[0].length };
        yield {
          span,
          severity: law.severity,
          message: "canadian",
          values: law.values,
          fixes: [fixFor(match[0], span)],
          ...lawBehind(laws, span),
        };
      }
    }
  },
});

/** The same demand without the country. */
function fixFor(found: string, span: { start: number; end: number }) {
  const text = found.replace(/(?:Canadian|Canada)(?:[- ]based)? /, "").replace(/ (?:with)?in Canada/, "");
  return { title: "Leave out the country", safe: false, edits: [{ ...span, text }] };
}
