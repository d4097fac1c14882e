import { oneOf } from "../../data/one-of";
import { JURISDICTIONS } from "../../data/jurisdictions/index.generated";
import { shiftSpan } from "../../text/span";
import { firstWords } from "../first-words";
import { sourceOf } from "../law";
import { defineRule } from "../rule";

/** Text that belongs on the application form or on a poster, and not in the posting. */
export const wrongDocument = defineRule({
  id: "statements/wrong-document",
  scope: "posting",
  severity: "hint",
  summary: "Leave the text of forms and posters out of the posting.",
  why: "Some notices are due on the application form, others on a poster where applicants see it. In the posting they only make it longer. This is information, not legal advice.",
  sources: [
    {
      title: "E-Verify, Employer Responsibilities",
      url: "https://www.e-verify.gov/employers/employer-responsibilities",
    },
  ],
  messages: {
    lieDetector:
      "{place} asks for the notice about lie detectors on the application form ({citation}). The posting can do without it.",
    poster: "This is the text of a poster about E-Verify. In the posting, a word that you take part is enough.",
    form: "This belongs on the application form or a survey. Take it out of the posting.",
  },
  shields: ["quotation", "other-language"],
  *check({ blocks, text: source }) {
    for (const { kind, text, span: whole } of blocks) {
      if (kind === "code" || kind === "heading" || !MENTION.test(text)) continue;
      const lie = LIE_DETECTOR.exec(text);
      const law = lie && LAWS.find(({ name }) => new RegExp(`\\b${name}\\b`, "i").test(text));
      if (lie && law) {
        const span = shiftSpan({ start: lie.index, end: lie.index + lie[0].length }, whole.start);
        const { source: place, name } = law;
        yield { span, message: "lieDetector", values: { place: name, citation: place.title }, sources: [place] };
      }
      for (const [message, pattern] of TEXTS) {
        const match = pattern.exec(text);
        if (!match) continue;
        const span = shiftSpan({ start: match.index, end: match.index + match[0].length }, whole.start);
        yield { span: firstWords(source, span), message };
      }
    }
  },
});

/** The places whose law asks for the notice on the application. */
const LAWS = [...JURISDICTIONS.values()]
  .filter(({ requires }) => requires.includes("lie_detector_notice_on_application"))
  .map((place) => ({
    name: place.name,
    source: sourceOf(place, place.terms.lie_detector_notice_on_application ?? {}),
  }));

/** Spares the patterns where nothing of the kind is said. */
const MENTION =
  /lie[- ]detector|polygraph|I-9|E-Verify|self-identif|CC-305|1250-0005|\bI (?:certify|understand|authorize|hereby)/i;
const LIE_DETECTOR = /\blie[- ]detector\b[^.\n]{0,60}|\bpolygraph\b[^.\n]{0,60}/i;
const TEXTS = [
  [
    "poster",
    /\b(?:will )?provid(?:e|es|ing) the (?:federal government|Social Security Administration)\b[^.\n]{0,60}\bForm I-9\b|\bif E-Verify cannot confirm\b[^.\n]{0,80}|\bemployers can(?:not| only) use E-Verify\b[^.\n]{0,80}/i,
  ],
  [
    "form",
    oneOf("i")`
      \bVoluntary Self-Identification of (?:Disability|Veterans?)\b
      \bForm CC-305\b
      \bOMB Control Number 1250-0005\b
      \bI (?:hereby )?certify that (?:all |the )?(?:\w+ ){0,4}(?:information|facts|answers|statements)\b[^.\n]{0,80}
      \bI (?:hereby )?authorize\b[^.\n]{0,40}\b(?:investigat\w+|verif\w+|contact)\b[^.\n]{0,60}
      \bI understand that (?:any )?(?:false|misleading|misrepresent\w+)\b[^.\n]{0,60}
    `,
  ],
] as const;
