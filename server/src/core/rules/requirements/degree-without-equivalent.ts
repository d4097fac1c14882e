import { oneOf } from "../../data/one-of";
import { LICENCES } from "../../data/licences";
import type { Draft } from "../rule";
import { endOfStatement } from "../requirement-text";
import { defineRule } from "../rule";
import type { Span } from "../../text/span";

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
      const degree = degrees.find(
        (one) =>
          !isWish(text.slice(one.span.end, span.end)) &&
          !ON_ITS_WAY.test(text.slice(Math.max(span.start, one.span.start - 80), one.span.start)) &&
          !OTHERWISE.test(text.slice(one.span.end, span.end)),
      );
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
        oneOf("iu")`
          \b(?:in lieu of|in place of|instead of|substitut\w+) (?:[\p{L}'’]+ ){0,4}(?:degree|education)
          \bsubstituted\b[^.;\n]{0,40} for (?:the )?(?:required )?(?:degree|education)\b
          \bcombination,? (?:of )?(?:[\p{L}-]+,? ){0,5}(?:experience|training)\b
          \bequivalent to (?:an? )?(?:[\p{L}'’]+ )?degree\b
          \bexperience\b[^.;\n]{0,60} (?:is|are) (?:also )?acceptable\b
          \beducation (?:and|or|and/or) (?:[\p{L}]+ )?experience\b
          \bequivalent (?:combination|(?:[\p{L}-]+ ){0,3}experience)\b
        `.test(text)
      )
        return;
      const fix = placeFor(text, degree.span, span);
      yield {
        span: degree.span,
        message: "only",
        fixes:
          fix === undefined
            ? []
            : [
                {
                  title: "Add “or equivalent experience”",
                  safe: false,
                  edits: [{ start: fix.at, end: fix.at, text: fix.words }],
                },
              ],
      };
      return;
    }
  },
});

/** What makes of a degree one that students still work for, or one way in of several: `enrolled in a`, `two years of study or a`. */
const ON_ITS_WAY =
  /\b(?:enrolled|pursuing|working to(?:wards?)?|studying|studies|candidates? for|completing|progress(?:ing)? to(?:wards?)?)\b[^.;:\n]{0,50}$|\bor (?:an? )?$/i;
/** Another way in behind a degree. */
const OTHERWISE =
  /^[^.;:\n]{0,60}\bor (?:be|have|hold|pass|possess|completion|certifi\w+|licen[cs]\w+|\d{1,2}\+? years)\b/i;

/** Where the words go, and how: before the experience that is asked beside the degree, else at the end; undefined where neither is plain. */
function placeFor(text: string, degree: Span, span: Span): { at: number; words: string } | undefined {
  const at = endOfStatement(text, span);
  if (at === undefined || at <= degree.end) return at === undefined ? undefined : { at, words: WORDS };
  const behind = text.slice(degree.end, at);
  // `Bachelor’s degree5+ years`: line breaks were lost; and of several degrees each may have its own years.
  if (/\byears?\b/i.test(text.slice(degree.start, degree.end)) || /^\d|\p{Ll}(?:\p{Lu}\p{Ll}|\d)/u.test(behind))
    return undefined;
  const beside = BESIDE.exec(behind.slice(0, 300));
  if (beside && !/\bexperience\b|\d$/i.test(behind.slice(0, beside.index)))
    return { at: degree.end + beside.index, words: beside[0].startsWith(",") ? WORDS : `${WORDS},` };
  return /\bexperience\b/i.test(behind) ? undefined : { at, words: WORDS };
}

const WORDS = ", or equivalent experience";
const BESIDE =
  /,? (?:(?:and|with|plus|along with|as well as|\+|&) (?=(?:[\w()+–-]{1,12} ){0,5}(?:years?|months?)\b)|and (?=(?:must|should|will|have|be|demonstrate)\b))/i;

/** Whether the words behind a degree make a wish of it, though others of the sentence are required. */
function isWish(behind: string): boolean {
  return /^[^.;:\n]{0,60}\b(?:preferred|desired|desirable|advantageous|(?:a|an) (?:plus|asset|advantage|bonus))\b/i.test(
    behind,
  );
}

const LICENSED_FIELDS: ReadonlySet<string> = new Set(["healthcare", "emergency", "law", "education", "engineering"]);
const LICENSED = new Set(LICENCES.filter(({ field }) => LICENSED_FIELDS.has(field)).map(({ name }) => name));
const PROFESSIONS =
  /\b(?:nurse|nursing|physician|doctor|dentist|pharmacist|therapist|psychologist|veterinarian|surgeon|attorney|lawyer|counsel|teacher|professor|lecturer|lectureship|postdoc\w*|post-doctoral|faculty|social worker|counsell?or|dietitian|radiolog\w+|radiograph\w+|sonograph\w+|\w{3,10}therapist|paramedic\w*|podiatr\w+|midwife|optometrist|audiologist|speech|civil engineer|structural engineer|architect \(licensed\)|research fellow|intern(?:ship)?|graduate|apprentice\w*|pathologist|hygienist|librarian)\b/i;

/** Bodies that keep the registers of professions. */
const REGISTERS = /\b(?:HCPC|NMC|GMC|GDC|GPhC|AHPRA|Ahpra|state registration certificate)\b/;

/** Whether the law of the profession asks for the degree, or the job is for people who study. */
function isLicensed({ posting, text }: Draft): boolean {
  return (
    PROFESSIONS.test(posting.title?.value ?? "") ||
    REGISTERS.test(text) ||
    posting.requirements.some(({ skills }) => skills.some(({ value }) => LICENSED.has(value)))
  );
}
