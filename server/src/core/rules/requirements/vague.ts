import type { SectionKind } from "../../data/section-kinds";
import { isExplainedLabel } from "../explained-label";
import { holderOf } from "../requirement-text";
import { spanOfMatch, type Span } from "../../text/span";
import { defineRule } from "../rule";

/** Qualities that nobody can check. */
export const vague = defineRule({
  id: "requirements/vague",
  scope: "block",
  severity: "hint",
  summary: "Ask for what can be shown, not for stock phrases.",
  why: "Everyone claims excellent communication skills; what the person will write, explain or decide tells both sides more.",
  messages: {
    phrase: "“{found}” cannot be checked. Say what the person will do, such as what they write, present or decide.",
  },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Phrases that are fine, in lower case, such as “attention to detail”." },
  shields: ["statement", "benefits", "quotation", "address", "other-language", "name"],
  *check({ kind, section, text, raw }, { allow }) {
    if (kind === "code" || NOT_ASKING.has(section) || !mayHold(text)) return;
    let end = 0;
    for (const match of text.matchAll(PHRASES)) {
      const span = withinLine(raw, spanOfMatch(match));
      const found = text.slice(span.start, span.end);
      if (
        span.start < end ||
        allow.includes(found.toLowerCase()) ||
        (section === "responsibilities" && DUTY.test(found)) ||
        UPKEEP.test(text.slice(Math.max(0, span.start - 24), span.start)) ||
        CONCRETE.test(text.slice(span.end, span.end + 40)) ||
        (SKILLED.test(found) && EXPLAINED.test(text.slice(span.end, span.end + 120))) ||
        isExplainedLabel(text, span) ||
        (/passion/i.test(found) && isInvitation(text, span.start))
      )
        continue;
      end = span.end;
      yield { span, message: "phrase", values: { found: found.replace(/\s+/g, " ") } };
    }
  },
});

const NOT_ASKING: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "about-company",
  "about-team",
  "benefits",
  "pay",
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "diversity",
  "legal",
]);

/** One of these stands in every phrase. */
const mayHold = holderOf([
  "skill",
  "abilit",
  "capab",
  "competenc",
  "communicat",
  "thinking",
  "player",
  "passion",
  "self",
  "learn",
  "hard",
  "motivated",
  "go-getter",
  "results",
  "detail",
  "mindset",
  "attitude",
  "ethic",
  "thinker",
  "humo",
  "-box",
  "the box",
  "sense of",
  "curiosity",
  "thrive",
  "able to",
]);

/** The phrase goes on to what it is for, or to the language that is asked for, which can be tested. */
const CONCRETE =
  /^(?:,? (?:as shown by|shown by|proven by|evidenced|such as writing|e\.g\.)| on (?!(?:your|their|his|her|one)\b)\w{4,} (?:of|and|in|with)\b|[^.;,\n]{0,20} in (?:both )?(?:English|French|German|Spanish|Dutch|Italian|Portuguese|Mandarin|Cantonese|Japanese|Hindi|Arabic)\b)/i;

/** A skill that goes on to what is done with it: `skills, including the ability to explain bread to guests`, `skills for meeting millers`. */
const EXPLAINED =
  /^(?: \((?:both )?(?:written|verbal|oral|spoken)[^()\n]{0,30}\))?(?:(?:, ?(?:(?:with|including|and) )?|; ?(?=able\b)| (?:with|including) )(?:(?:the|an?) )?(?:(?:demonstrated|proven) )?(?:ability|able) to (?:effectively |clearly |quickly |successfully |concisely )?(?:and (?:effectively|clearly|concisely) )?(?!(?:communicate (?:effectively|clearly|well)|work|thrive|multi-?task|be|learn|succeed|prioriti[sz]e|manage (?:multiple|time|competing)|collaborate|juggle|adapt|handle (?:multiple|pressure|stress))\b)\p{L}{3,},?(?: \S{1,25}){2}| (?:to|for) (?!the\b|this\b|our\b|work|success|be\b|thrive)(?:effective(?:ly)? )?\p{L}{3,20}(?:ing|ion|ate|ain|ent|ort|ead)\b(?: \S{1,25}){2})/iu;
const SKILLED = /(?:skills?|abilit(?:y|ies)|communicat\w+|thinking)$/i;

/** What is done all day is no quality of the one who does it: `Communicate effectively with guests`, `maintain good communication`. */
const DUTY = /^communicates? effectively$/i;
const UPKEEP = /\b(?:maintain|develop|ensure|build|foster|establish|promote|facilitate|support)(?:s|ing)? $/i;

/** A phrase whose last words stand on the next line, as of another item, without those; one that is broken to fit a width is whole. */
function withinLine(raw: string, { start, end }: Span): Span {
  const cut = /^[^\n]*\b(?:for|about) [^\n]+(?=\n)/.exec(raw.slice(start, end));
  return { start, end: cut ? start + cut[0].trimEnd().length : end };
}

/** Whether a passion is what the reader is asked about, or what all who work there share: `If you are passionate about bread, apply`. */
function isInvitation(text: string, start: number): boolean {
  return /\b(?:if you(?:['’]re| are| have)|are you|do you have|(?:those|anyone|people|everyone) who (?:are|is|have|has)|(?:our|the) (?:\p{L}+ )?(?:team|people|colleagues|staff|bakers)[^.!?\n]{0,30}|(?:united|unified|driven|bound|joined) by|we(?:['’]re| are| share| have)(?: all)?)(?: (?:an?|our|the|also|truly|highly|deeply|someone who is|someone))* ?$/iu.test(
    text.slice(Math.max(0, start - 90), start),
  );
}

const PRAISE =
  "(?:excellent|strong|good|great|outstanding|exceptional|superior|superb|effective|solid|stellar|top-notch|highly developed|well[- ]developed|proven|advanced|impeccable|exemplary|clear)";
const QUALITY =
  "(?:communicat(?:ion|ions|ive|or)|communication|interpersonal|organi[sz]ation(?:al)?|organi[sz]ing|analytical|analytic|leadership|people|team ?work|teamwork|teaming|collaboration|collaborative|time[- ]management|problem[- ]solving|presentation|math|listening|relationship(?:[- ]building)?|written|writing|verbal|oral|spoken|social|soft|multi-?tasking|critical[- ]thinking|thinking|negotiation|customer service|decision[- ]making)";
const SKILL = "(?:skills?|abilit(?:y|ies)|capabilit(?:y|ies)|competenc(?:y|ies)|thinking|communicators?|players?)";
const PHRASES = new RegExp(
  [
    `\\b${PRAISE}(?:(?:,| and| or|,? &)? ${PRAISE})?(?:(?:, ?| ?/ ?| ?& ?| )(?:${QUALITY}|and|&|or|both|in|inter-personal|cross-cultural)){1,10} ${SKILL}\\b`,
    `\\b${PRAISE} (?:${QUALITY} ){0,2}(?:communication|communications)\\b(?! (?:plan|strateg|tool|channel|system|director|team|material|campaign))`,
    "\\b(?:deep |genuine |strong |real |true |sincere )?passion(?:ate)? (?:for|about|to)(?: (?:the|our|a|your))?(?: (?!(?:while|whilst|when|as|through|by|because|combined|coupled|alongside|(?:that|who|which) (?:has|have|is|are|was|will|can))\\b)[\\w’'-]+){1,3}(?![\\w’'/-])(?<! (?:an?|the|your|our|their|its|this|these|all|and|or|of|to|for|in|into|with|on|from|by|at|as|both|new|more|have|be|are|is|demonstrated|shown))",
    "\\bpassionate(?= (?:team|individual|person|professional))",
    "\\b(?:self[- ]?(?:starter|motivated|driven)|fast learners?|quick learners?|eager to learn|willingness to learn|learns? quickly|team[- ]players?|hard[- ]?working|highly motivated|go-getter|results[- ](?:driven|oriented)|detail[- ]oriented|proactive mindset|positive attitude|can-do attitude|strong work ethic|creative thinkers?|strategic thinkers?|sense of humou?r|out[- ]of[- ]the[- ]box(?: thinking| thinker)?|good communicators?|great communicators?|strong communicators?|excellent communicators?|strong sense of (?:ownership|responsibility|urgency)|(?:keen )?attention to detail|profound curiosity|natural curiosity|insatiable curiosity|thrives? (?:in|under) (?:an? )?(?:fast[- ]paced|pressure)[\\w -]{0,14}|ability to (?:work (?:independently|under pressure|well (?:with others|under pressure|in a team))|multi-?task|think outside the box|inspire)|ability to work (?:both )?(?:as (?:a )?part of a (?:\\w+ )?team|in a team|independently)(?: (?:and|&|or|as well as) (?:independently|alone|on your own|in a (?:\\w+ )?team|(?:as )?(?:a )?part of a (?:\\w+ )?team))?)\\b",
    "\\b(?:ability|able) to communicate (?:effectively|clearly|well)\\b|\\bcommunicates? effectively\\b|\\bability to (?:excite and )?inspire\\b",
  ].join("|"),
  "gi",
);
