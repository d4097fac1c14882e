import { oneOf } from "../../data/one-of";
import type { SectionKind } from "../../data/section-kinds";
import { SECTION_TEXTS } from "../../data/section-texts";
import { defineRule, type Draft } from "../rule";
import { isAnnounced, isSaid, reportAbsence } from "../section-absence";

/** No sentence says what the role is for. */
export const missingSummary = defineRule({
  id: "structure/missing-summary",
  scope: "posting",
  severity: "information",
  summary: "Say in a sentence or two what the role is for.",
  why: "Readers decide in seconds whether a job is for them. A sentence about its purpose helps them more than any list.",
  messages: { missing: "No sentence says what the role is for. Add one or two before the duties." },
  *check(draft) {
    if (isSaid(draft, SUMMARY) || isAnnounced(draft, "summary") || saysPurpose(draft)) return;
    const report = reportAbsence(draft, {
      part: "summary",
      kind: "summary",
      ...SECTION_TEXTS.summary,
    });
    if (report) yield { ...report, message: "missing" };
  },
});

const SUMMARY: ReadonlySet<SectionKind> = new Set(["summary"]);

const PURPOSE = oneOf("iu")`
  \bas (?:an?|our|the) [^.!?\n]{3,80}, you\b
  \b(?:looking for|seeking|seeks?|hiring|to hire|recruiting|searching for|in need of) (?:an?|our|the|experienced|talented|\p{L}+ed)\b
  \byou(?:['’]ll| will| are going to) (?:be|serve|work|lead|help|support|join|own|play|drive|build|function)\b
  \b(?:role|position|job|post|opportunity|incumbent) (?:is|will|offers?|supports?|exists|involves|plays|provides|serves|leads|reports|sits|focuses)\b
  \b(?:requires?|needs?) an? [^.!?\n]{3,60} (?:who|that) (?:will|can)\b
  \b(?:seeking|looking for|recruiting|hiring) [^.!?\n]{3,80} to (?:join|work|help|support|lead|deliver|provide|assist)\b
  \b(?:is|are) (?:required|needed|sought) (?:to (?!have|be|hold|possess|provide (?:proof|evidence))\p{L}+ (?:the|our|an?|with|in)|by our|for (?:our|this|an?) (?:busy|\p{L}+ (?:client|team|hospital|school|clinic|practice)))\b
  \bthis (?:role|position|job|post) \p{Ll}{2,14}s\b
  \bresponsible for\b
`;

/** Whether a text says what the one with the last words of the title does: `The Selector will …` below `Night Order Selector`. */
function isOfRole(words: string, title: string): boolean {
  const parts = title.split(" ");
  return [1, 2, 3].some((count) => {
    const name = parts.slice(-count).join(" ");
    return parts.length > count && words.startsWith(`${name} `) && DOES.test(words.slice(name.length));
  });
}

const DOES = /^ (?:will|is|\p{Ll}{3,14}s) /u;

const LONGEST_ITEM = 250;

/** What a text leaves out before the name of the role, or a title does. */
const LEVEL = /^(?:licensed|certified|registered|senior|junior|lead|sr\.?|jr\.?) (?=\p{L})/u;

/** Whether some sentence of prose says it, under whatever heading, or begins with the job's title: `A Baker supports …`. */
function saysPurpose({ blocks, posting }: Draft): boolean {
  const title = posting.title?.value.toLowerCase().replace(LEVEL, "");
  return blocks.some(({ kind, text }) => {
    // The last item of a list whose breaks were lost takes the sentences behind it in.
    if (kind !== "paragraph" && !(kind === "list-item" && text.length > LONGEST_ITEM)) return false;
    const own = text.replace(/\[[^\]\n]{1,200}\]/g, " ");
    const words = own
      .trim()
      .toLowerCase()
      .replace(/^(?:an?|the|our|this) /, "")
      .replace(LEVEL, "");
    if (PURPOSE.test(own)) return true;
    return (
      title !== undefined && words.length > title.length + 40 && (words.startsWith(title) || isOfRole(words, title))
    );
  });
}
