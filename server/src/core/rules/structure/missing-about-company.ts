import { oneOf } from "../../data/one-of";
import { isStrongJobNoun } from "../../data/job-titles";
import type { SectionKind } from "../../data/section-kinds";
import { SECTION_TEXTS } from "../../data/section-texts";
import { defineRule, type Draft } from "../rule";
import { hasBody, reportAbsence } from "../section-absence";

/** Nothing says who the employer is. */
export const missingAboutCompany = defineRule({
  id: "structure/missing-about-company",
  scope: "posting",
  severity: "information",
  summary: "Say who the employer is.",
  why: "People want to know for whom they would work and what the organisation does before they send their papers.",
  messages: {
    missing: "Nothing says who the employer is. Add a sentence or two about what the organisation does.",
    named: "“{name}” is named, but nothing says what it does. Add a sentence or two about it.",
  },
  *check(draft) {
    const name = draft.posting.organization?.value;
    if ((name && OWN_NAME.test(name)) || hasSection(draft) || describesEmployer(draft)) return;
    const report = reportAbsence(draft, {
      part: "about-company",
      kind: "about-company",
      ...SECTION_TEXTS["about-company"],
    });
    if (!report) return;
    // Who looks for staff for others is not who employs them.
    if (name === undefined || AGENCY.test(name)) yield { ...report, message: "missing" };
    else yield { ...report, message: "named", values: { name } };
  },
});

/** Names that say by themselves what an employer does: places of learning, public bodies, hospitals. */
const OWN_NAME =
  /(?<![\p{L}-])(?:Universit(?:y|ies)|College|Institute of Technology|Academy|Schools?(?: District)?|Librar(?:y|ies)|Museums?|Hospitals?|NHS|(?:Health|Medical) (?:Authority|Board|Cent(?:er|re)|Clinic)|Church|Parish|Council|County|Township|Police|Fire Department|Elections?|(?:City|Town|Village|State|Borough) of)(?![\p{L}-])/u;
const AGENCY = /(?<!\p{L})(?:Recruitment|Recruiting|Recruiters|Staffing|Personnel|Employment Agency)(?!\p{L})/u;

const COMPANY: ReadonlySet<SectionKind> = new Set(["about-company", "about-team"]);

/** Whether a section is about the employer or the team; a line such as `Company: Acme` names it only. */
function hasSection(draft: Draft): boolean {
  return draft.posting.sections.some((section) => {
    const blocks = draft.blocks.slice(section.firstBlock, section.endBlock);
    return COMPANY.has(section.kind) && !blocks.every(({ kind }) => kind === "key-value") && hasBody(draft, section);
  });
}

const SELF = oneOf("i")`
  \bwe(?:['’]re| are) (?:an?|the|one of|on a mission|building|developing|creating|transforming|reinventing|proud)\b
  \bour (?:mission|vision|company|story|organi[sz]ation|agency|school|charity|firm|hospital|team) (?:is|was|has|builds|makes|helps|provides|works|serves)\b
  \b(?:our|my) client(?:s|['’]s)?,? (?:(?:is|are) (?!(?:currently |now |actively |urgently )?(?:looking|seeking|hiring|recruiting|searching|in need))|being an?\b|an?\b|the\b|one of\b|has (?:been|grown|an? (?:strong|long|proven))|specialis|provides|operates|offers (?!an?\b))
  \b(?:founded|established|headquartered) in\b
`;

/** `Our dental practice provides gentle care`: a house and what it is or does. */
const OURS =
  /\b(?:our|the) (?:\p{L}[\p{L}-]{2,20} ){0,5}(?:nursing home|care home|practice|clinic|office|centre|center|nursery|restaurant|hotel|shop|store|salon|church|museum|studio|farm|business|hospital|school|charity|firm|company|agency|organi[sz]ation) (?:is an?|is one|has been|provides|serves|offers|makes|helps|builds|runs|operates) /iu;

/** `We are Hill Bakery, the bakers of`, `We make bread for`: what an employer says of itself at the beginning of a sentence. */
const WE =
  /\b[Ww]e(?:['’]re| are) \p{Lu}[\p{L}\d.&'’ -]{1,40}?,? (?:an?|the|one of) |(?<=^\W{0,4}|[.!?]\s{1,2})(?:At [^.!?\n]{2,40}, we|We) (?:build|make|design|develop|sell|manufacture|produce|publish|brew|bake|operate|run|help|partner with|speciali[sz]e in) (?!decisions|sure|every|it\b|up\b|background|an? (?:offer|difference)|(?:strong|lasting|good|great) )/mu;

/** `Hill Bakery is a family bakery`: a name, at the beginning of a sentence, and what it is. */
const NAMED =
  /(?<=^\W{0,4}|[.!?]\s{1,2})(?!(?:This|That|The|These|It|There|What|Here|Our|Your|You|We|Who|How|If|English|Pay|Salary|Travel|Experience|Location)\b)(\p{Lu}[\p{L}\d.&'’-]{1,30}(?: (?:\p{Lu}[\p{L}\d.&'’-]{1,30}|of|the|and|&)){0,5}) is (?:an?|one of|part of|improving|transforming|changing|reinventing|revolutioni[sz]ing|redefining|reimagining|pioneering|the (?:leading|largest|first|only|home|world)) (?!(?:[Ee]qual|EEO|EOE|drug)|position|role|job|part|full|permanent|temporary|hybrid|remote|must|plus|great|unique|key|chance|big|strong|huge|high|good|an? )/mu;

/** Whether a sentence describes the employer: `Acme is a bakery`, `We are a family of bakers`. */
function describesEmployer({ blocks, posting }: Draft): boolean {
  const name = posting.organization?.value;
  return blocks.some(({ kind, text }) => {
    if (kind === "front-matter" || kind === "code") return false;
    if (
      SELF.test(text.replace(EQUAL, " ")) ||
      OURS.test(text) ||
      (kind === "paragraph" && saysWhatItIs(text, posting.title?.value))
    )
      return true;
    if (name === undefined) return false;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (
        APPOSED.test(text.slice(at + name.length, at + name.length + 80)) ||
        /^(?:[^\p{L}.!?]{0,20}| \([^()]{1,40}\)) ?(?:is|are|was|has|provides|builds|makes|helps|offers|serves|delivers|creates|operates) (?!an equal|committed|hiring|looking|seeking|an affirmative|proud)/u.test(
          text.slice(at + name.length, at + name.length + 80),
        )
      )
        return true;
    }
    return false;
  });
}

/** `Hill Bakery, a leader in rye bread, …`: what is said of a name between commas. */
const APPOSED = /^(?:®|™)?(?: \([^()]{1,40}\))?, (?:an?|the|one of|part of) (?!equal\b)(?:[\p{L}\d-]+ ){2}/u;

/** Whether a paragraph says what the employer makes or is; what the job is, is another thing. */
function saysWhatItIs(text: string, title = ""): boolean {
  if (WE.test(text)) return true;
  const name = NAMED.exec(text.slice(0, 1500))?.[1];
  return name !== undefined && !isStrongJobNoun(name.split(" ").at(-1)!.toLowerCase()) && !title.includes(name);
}

/** Self-descriptions that every statement has. */
const EQUAL = /\bwe are (?:an?|proud to be an?) (?:equal|affirmative|inclusive|diverse)\b/gi;
