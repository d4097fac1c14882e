import { shiftSpan } from "../../text/span";
import { capAt } from "../capped";
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
    many: "“{found}” speaks about the reader, and so do {count} more places. Consider “{better}”.",
  },
  options: { most: 3 },
  optionDescriptions: { most: "How many places are shown one by one; beyond that one finding stands for all others." },
  shields: ["heading", "statement", "benefits", "quotation", "address", "other-language"],
  *check(draft, { most }) {
    const places = [...speaksOfReader(draft)];
    const { shown, rest } = capAt(places, most, ({ found }) => `“${found}” is another.`);
    // Where not every place is shown, one step mends them all.
    const all = {
      title: `Speak to “you” in all ${places.length} places`,
      safe: false,
      edits: places.map(({ span, better }) => ({ ...span, text: better })),
    };
    for (const { span, found, better } of shown) {
      const one = { title: `Replace with “${better}”`, safe: false, edits: [{ ...span, text: better }] };
      yield { span, message: "replace", values: { found, better }, fixes: [rest ? all : one] };
    }
    if (rest)
      yield {
        fixes: [all],
        span: rest.first.span,
        message: "many",
        values: { found: rest.first.found, better: rest.first.better, count: rest.count },
        related: rest.related,
      };
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
  const words = title?.replace(/\s*[(–|,].*$/, "").trim();
  if (!words || words.length < 5 || words.length > 60) return undefined;
  return new RegExp(
    `(?<![\\p{L}-])(?:the|this|an?) ${words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")} (?:will|must|should|shall)(?![\\p{L}])`,
    "giu",
  );
}
