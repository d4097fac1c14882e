import { shiftSpan, spansOverlap } from "../../text/span";
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

/** `Until a suitable candidate is found` speaks of whoever gets the job. */
const UNTIL = /\b(?:until|once|when|if|after|unless|till) $/i;
/** `Duties as a baker will include` speaks of the duties; “as the baker will” gives a reason. */
const GOVERNED = /(?<!,) as \|an?$|\b(?:of|for|to|by|with|from|between) \|\p{L}+$/iu;
const CHOSEN =
  /^ (?:been )?(?:selected|found|identified|hired|appointed|chosen|recruited|in place|secured|confirmed|named)\b/i;
/** Another verb of the same sentence that would have to agree: `has strong skills and is at home in a kitchen`. */
const OTHER_VERB =
  /^[^.;!?\n]{0,200}?(?:,|\band|\bbut|\bor) (?:\p{L}{2,12}ly |also |then )?(?:is|has|does|possesses|brings|demonstrates|contributes|enjoys|thrives|takes|understands|knows|loves|wants|shows|provides|leads|works|thinks|cares|communicates|listens|learns)\b/iu;

/** A pronoun that would have to be “your”, in the same sentence, where no other people or things are named before it, or first in the next. */
const SPOKEN_OF =
  /^(?![^.;!?\n]{0,200}\b(?:\p{L}{3,20}s|people|staff|team|children|women|men)\b[^.;!?\n]{0,200}\b(?:their|them|they)\b)[^.;!?\n]{0,200}\b(?:their|themselves|them|they)\b|^[^.;!?\n]{0,200}\b(?:his\/her|her\/his|his or her|her or his|he\/she|s\/he|he or she|she or he|him or her|her or him|him\/her)\b|^[^.;!?\n]{0,200}[.!?]\s{1,3}(?:they|their|he|she|s\/he|he\/she)\b/iu;

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
    for (const { span, found, better, isAlone } of speaksOfReader(draft)) {
      const fix = { title: `Replace with “${better}”`, safe: false, edits: [{ ...span, text: better }] };
      yield { span, message: "replace", values: { found, better }, fixes: isAlone ? [fix] : [] };
    }
  },
});

function* speaksOfReader(draft: Draft) {
  const { title } = draft.posting;
  const holder = titleHolder(title?.value);
  for (const { block, section } of proseBlocks(draft)) {
    if (section === "how-to-apply" || section === "pay") continue;
    for (const match of [...block.text.matchAll(PERSON), ...(holder ? block.text.matchAll(holder) : [])]) {
      const found = inOneLine(match[0]);
      const behind = block.text.slice(match.index + match[0].length, match.index + match[0].length + 240);
      const before = block.text.slice(Math.max(0, match.index - 12), match.index);
      if ((UNTIL.test(before) && CHOSEN.test(behind)) || GOVERNED.test(`${before}|${found.split(" ")[0]!}`)) continue;
      const span = shiftSpan({ start: match.index, end: match.index + match[0].length }, block.span.start);
      // A text that names its job nowhere else names it here.
      if (title && spansOverlap(title.span, span)) continue;
      const verb = found.slice(found.lastIndexOf(" ") + 1).toLowerCase();
      const agreed = AGREED[verb];
      const better = withCaseOf(found, `you ${agreed ?? verb}`);
      yield {
        span,
        found,
        better,
        isAlone: !(agreed !== undefined && verb !== "shall" && OTHER_VERB.test(behind)) && !SPOKEN_OF.test(behind),
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
