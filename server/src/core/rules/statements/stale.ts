import { STALE_REFERENCES } from "../../data/stale-references";
import { defineRule } from "../rule";

/** Words that cite an order which no longer binds. */
export const stale = defineRule({
  id: "statements/stale",
  scope: "posting",
  severity: "warning",
  summary: "Drop references to law that no longer binds.",
  why: "A revoked order in a statement shows that nobody has read it for a while. What contractors owe people with disabilities and veterans rests on statutes and stays. This is information, not legal advice.",
  messages: {
    revoked: "This refers to {found}. {fate}; take the reference out, and keep what rests on other law.",
    moved: "This refers to {found}. {fate}; name {now} instead.",
    affirmative:
      "“{found}” is wording of Executive Order 11246, which was revoked on 21 January 2025. Consider “equal opportunity employer”.",
  },
  shields: ["quotation", "other-language"],
  *check({ blocks, posting, setting }) {
    for (const block of blocks) {
      if (!/11246|60-1|12T|1404[23]|EEO is the law|transparency|affirmative/i.test(block.text)) continue;
      // A job that deals with the order names it among its tasks or skills.
      const inProse =
        block.kind !== "list-item" &&
        !/\b(?:knowledge|experience|familiarity|understanding|expertise|prepare|file|audits?|compliance with|working with)\b/i.test(
          block.text,
        );
      if (!inProse) continue;
      for (const { pattern, since, fate, now, title, url } of STALE_REFERENCES) {
        if (setting.today < since) continue;
        for (const match of block.text.matchAll(pattern)) {
          const start = block.span.start + match.index;
          const span = { start, end: start + match[0].length };
          const found = match[0];
          const sources = [{ title, url }];
          if (now === undefined) yield { span, message: "revoked", values: { found, fate }, sources };
          else yield { span, message: "moved", values: { found, fate, now }, sources, severity: "information" };
        }
      }
      if (
        setting.today < "2025-01-21" ||
        !posting.statements.some(
          ({ kind, whole }) =>
            kind === "equal-opportunity" && whole.start < block.span.end && block.span.start < whole.end,
        )
      )
        continue;
      for (const match of block.text.matchAll(AFFIRMATIVE)) {
        const start = block.span.start + match.index;
        yield {
          span: { start, end: start + match[0].length },
          message: "affirmative",
          values: { found: match[0] },
          severity: "information",
          sources: [{ title: STALE_REFERENCES[0]!.title, url: STALE_REFERENCES[0]!.url }],
        };
      }
    }
  },
});

/** The label of an employer under the revoked order; “affirmative action for individuals with disabilities” rests on statutes. */
const AFFIRMATIVE =
  /\baffirmative action employer\b|\baffirmative action ?\/ ?equal (?:employment )?opportunity employer\b|\bequal (?:employment )?opportunity ?\/ ?affirmative action employer\b|\b(?:EEO|EOE) ?\/ ?AA\b|\bAA ?\/ ?(?:EEO|EOE)\b/gi;
