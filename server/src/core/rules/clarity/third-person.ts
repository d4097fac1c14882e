import { shiftSpan } from "../../text/span";
import { MOST_SHOWN } from "../most-shown";
import { inOneLine } from "../phrases";
import { proseBlocks } from "../prose-blocks";
import { withCaseOf } from "../replacement";
import { defineRule, type Draft } from "../rule";

const VERB = "will|must|should|would|shall|is|has|needs|works|reports|possesses|brings|demonstrates";
const PERSON = new RegExp(
  `(?<![\\p{L}-])(?:the|this|our|an?) (?:(?:most )?(?:successful|ideal|right|selected|chosen|best|perfect|strong|qualified|suitable|preferred|prospective) )?(?:candidate|applicant|incumbent|appointee|jobholder|post ?holder|new hire|(?<=(?:successful|ideal|right|selected) )(?:person|individual|hire)) (?:${VERB})(?![\\p{L}])`,
  "giu",
);
const AGREED: Readonly<Record<string, string>> = {
  is: "are",
  has: "have",
  needs: "need",
  works: "work",
  reports: "report",
  possesses: "have",
  brings: "bring",
  demonstrates: "demonstrate",
  shall: "will",
};

/** The posting speaks of “the candidate” instead of to its reader. */
export const thirdPerson = defineRule({
  id: "clarity/third-person",
  scope: "posting",
  severity: "hint",
  summary: "Speak to the reader as “you”.",
  why: "“You will lead the team” lets readers see themselves in the job. “The candidate will” keeps them at a distance.",
  messages: {
    replace: "“{found}” speaks about the reader. Consider “{better}”.",
    many: "“{found}” is one of {count} more places that speak about the reader. Consider “you”.",
  },
  options: { most: 3 },
  optionDescriptions: { most: MOST_SHOWN },
  shields: ["heading", "statement", "benefits", "quotation", "address", "other-language"],
  crowd: { message: "many", of: ["replace"] },
  *check(draft) {
    for (const { span, found, better } of speaksOfReader(draft)) {
      const fix = { title: `Replace with “${better}”`, safe: false, edits: [{ ...span, text: better }] };
      yield { span, message: "replace", values: { found, better }, fixes: [fix] };
    }
  },
});

function* speaksOfReader(draft: Draft) {
  const holder = titleHolder(draft.posting.title?.value);
  for (const { block, section } of proseBlocks(draft)) {
    if (section === "how-to-apply" || section === "pay") continue;
    for (const match of [...block.text.matchAll(PERSON), ...(holder ? block.text.matchAll(holder) : [])]) {
      const found = inOneLine(match[0]);
      const verb = found.slice(found.lastIndexOf(" ") + 1);
      const better = withCaseOf(found, `you ${AGREED[verb.toLowerCase()] ?? verb.toLowerCase()}`);
      yield {
        span: shiftSpan({ start: match.index, end: match.index + match[0].length }, block.span.start),
        found,
        better,
      };
    }
  }
}

/** “The Senior Baker will”, where that is the title of the posting. */
function titleHolder(title: string | undefined): RegExp | undefined {
  const words = title?.split(/[(–|,]/)[0]!.trim();
  if (!words || words.length < 5 || words.length > 60) return undefined;
  return new RegExp(
    `(?<![\\p{L}-])(?:the|this|an?) ${words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")} (?:will|must|should|shall)(?![\\p{L}])`,
    "giu",
  );
}
