import { LICENCES } from "../../data/licences";
import type { Draft } from "../rule";
import { endOfStatement } from "../requirement-text";
import { defineRule } from "../rule";

/** A degree is required and experience is not accepted in its place. */
export const degreeWithoutEquivalent = defineRule({
  id: "requirements/degree-without-equivalent",
  scope: "posting",
  severity: "information",
  summary: "Accept experience in place of a degree where the work allows it.",
  why: "People who learned on the job leave when a degree is the only way in, and a degree that the work does not need narrows the field.",
  sources: [
    {
      title: "Fuller and others, Dismissed by Degrees (Harvard Business School, 2017)",
      url: "https://www.hbs.edu/managing-the-future-of-work/research/Pages/dismissed-by-degrees.aspx",
    },
  ],
  messages: { only: "Only a degree is accepted here. If experience would do as well, add “or equivalent experience”." },
  shields: ["other-language"],
  *check(draft) {
    const { text, posting } = draft;
    for (const { level, degrees, span } of posting.requirements) {
      const degree = degrees.find((one) => !isWish(text.slice(one.span.end, span.end)));
      if (
        level !== "required" ||
        !degree ||
        degree.equivalentAccepted ||
        degree.level === "high-school" ||
        degree.level === "professional"
      )
        continue;
      if (
        isLicensed(draft) ||
        /\b(?:in lieu of|in place of|instead of|substitut\w+) (?:[\p{L}'’]+ ){0,4}(?:degree|education)|\beducation (?:and|or|and\/or) (?:[\p{L}]+ )?experience\b|\bequivalent (?:combination|(?:[\p{L}-]+ ){0,3}experience)\b/iu.test(
          text,
        )
      )
        return;
      const at = endOfStatement(text, span);
      yield {
        span: degree.span,
        message: "only",
        fixes:
          at === undefined
            ? []
            : [
                {
                  title: "Add “or equivalent experience”",
                  safe: false,
                  edits: [{ start: at, end: at, text: ", or equivalent experience" }],
                },
              ],
      };
      return;
    }
  },
});

/** Whether the words behind a degree make a wish of it, though others of the sentence are required. */
function isWish(behind: string): boolean {
  return /^[^.;:\n]{0,60}\b(?:preferred|desired|desirable|advantageous|(?:a|an) (?:plus|asset|advantage|bonus))\b/i.test(
    behind,
  );
}

const LICENSED_FIELDS: ReadonlySet<string> = new Set(["healthcare", "emergency", "law", "education", "engineering"]);
const LICENSED = new Set(LICENCES.filter(({ field }) => LICENSED_FIELDS.has(field)).map(({ name }) => name));
const PROFESSIONS =
  /\b(?:nurse|nursing|physician|doctor|dentist|pharmacist|therapist|psychologist|veterinarian|surgeon|attorney|lawyer|counsel|teacher|professor|lecturer|postdoc\w*|post-doctoral|faculty|social worker|counsell?or|dietitian|radiolog\w+|midwife|optometrist|audiologist|speech|civil engineer|structural engineer|architect \(licensed\)|research fellow|intern(?:ship)?|graduate|apprentice\w*|pathologist|hygienist)\b/i;

/** Whether the law of the profession asks for the degree, or the job is for people who study. */
function isLicensed({ posting }: Draft): boolean {
  return (
    PROFESSIONS.test(posting.title?.value ?? "") ||
    posting.requirements.some(({ skills }) => skills.some(({ value }) => LICENSED.has(value)))
  );
}
