import type { Fix } from "../../finding";
import { CONTACT_PROMPT, wayToAskText } from "../../posting/statements/statement-texts";
import type { Statement, StatementGap } from "../../posting/posting";
import { defineRule, type Draft } from "../rule";
import { snippetWithPrompts } from "../snippet";
import { saysAdjustments } from "../statement-insertion";

/** An offer of accommodation that does not say whom to ask. */
export const incompleteAccommodation = defineRule({
  id: "statements/incomplete-accommodation",
  scope: "posting",
  severity: "error",
  summary: "Say how to ask for an accommodation.",
  why: "An offer without a name, an address or a number cannot be taken up.",
  sources: [
    { title: "EEOC, Job Applicants and the ADA", url: "https://www.eeoc.gov/publications/job-applicants-and-ada" },
  ],
  messages: {
    placeholder:
      "“{found}” stands where candidates should read whom to ask. Put an e-mail address or a telephone number here.",
    brokenOff: "This sentence breaks off before it says whom to ask. Add an e-mail address or a telephone number.",
    dangling:
      "This points to contact details, but the posting gives none. Put an e-mail address or a telephone number here.",
    adjustments:
      "This offers reasonable adjustments, but not a way to ask for them. Add an e-mail address or a telephone number.",
    unsaid: "This offers accommodations, but not a way to ask for them. Add an e-mail address or a telephone number.",
  },
  *check(draft) {
    for (const statement of draft.posting.statements) {
      const { gap } = statement;
      if (statement.kind !== "accommodation" || gap === null) continue;
      const found = draft.text.slice(gap.span.start, gap.span.end);
      // What our own fix leaves to be filled in is reported as a placeholder, once.
      if (found === CONTACT_PROMPT) continue;
      const fixes = [fixFor(draft, statement, gap)];
      if (gap.form === "placeholder") yield { span: gap.span, message: "placeholder", values: { found }, fixes };
      else if (gap.form === "broken-off") yield { span: gap.span, message: "brokenOff", fixes };
      else if (POINTS_ELSEWHERE.test(found)) yield { span: gap.span, message: "dangling", fixes };
      // An offer in passing is less of a promise than a sentence that leads nowhere.
      else
        yield {
          span: gap.span,
          message: saysAdjustments(found) ? "adjustments" : "unsaid",
          severity: "warning",
          fixes,
        };
    }
  },
});

/** `the details below`, `the number provided`; an accommodation that is provided is no such thing. */
const POINTS_ELSEWHERE =
  /\b(?:below|above|following|listed)\b|\b(?:contact|information|details|address|e-?mail|number|link)\b[^.]{0,30}\bprovided\b(?! that\b)|\bprovided (?:contact|information|details|address|e-?mail|number|link)\b/i;

/** Puts the configured contact, or a prompt for it, where it is missing. */
function fixFor({ text, setting }: Draft, { whole }: Statement, gap: StatementGap): Fix {
  const contact = setting.organization.accommodationContact;
  const inserted = insertionFor(text, whole.end, gap, contact ?? CONTACT_PROMPT) ?? {
    start: whole.end,
    end: whole.end,
    text: `${/[.!?]\W{0,4}$/.test(text.slice(Math.max(0, whole.end - 4), whole.end)) ? "" : "."} ${wayToAskText({ setting }, nameOfHelp(text.slice(gap.span.start, gap.span.end), text.slice(gap.span.end, whole.end)))}`,
  };
  const snippet = snippetWithPrompts(inserted.text);
  return {
    title: contact ? `Add “${contact}”` : "Add a contact",
    safe: false,
    edits: [inserted],
    ...(snippet === undefined ? {} : { snippet }),
  };
}

function insertionFor(text: string, end: number, gap: StatementGap, contact: string) {
  if (gap.form === "placeholder") return { ...gap.span, text: contact };
  if (gap.form === "unsaid") return undefined;
  const mark = /[.,]\s*$/.exec(text.slice(gap.span.start, end));
  return { start: mark ? gap.span.start + mark.index : end, end, text: ` ${contact}.` };
}

/** What is asked for, by name where the offer's sentence goes on to something else. */
function nameOfHelp(offer: string, behind: string): string {
  if (!/\p{L}[^\p{L}]+\p{L}[^.]{12}/u.test(behind)) return "one";
  return /adjustment/i.test(offer) ? "an adjustment" : "an accommodation";
}
