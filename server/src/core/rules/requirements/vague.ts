import type { SectionKind } from "../../data/section-kinds";
import { isExplainedLabel } from "../explained-label";
import { holderOf } from "../requirement-text";
import { spanOfMatch } from "../../text/span";
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
  *check({ kind, section, text }, { allow }) {
    if (kind === "code" || NOT_ASKING.has(section) || !mayHold(text)) return;
    let end = 0;
    for (const match of text.matchAll(PHRASES)) {
      const span = spanOfMatch(match);
      if (
        span.start < end ||
        allow.includes(match[0].toLowerCase()) ||
        CONCRETE.test(text.slice(span.end, span.end + 40)) ||
        isExplainedLabel(text, span)
      )
        continue;
      end = span.end;
      yield { span, message: "phrase", values: { found: match[0].replace(/\s+/g, " ") } };
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
  /^(?:,? (?:as shown by|shown by|proven by|evidenced|such as writing|e\.g\.)|[^.;,\n]{0,20} in (?:both )?(?:English|French|German|Spanish|Dutch|Italian|Portuguese|Mandarin|Cantonese|Japanese|Hindi|Arabic)\b)/i;

const PRAISE =
  "(?:excellent|strong|good|great|outstanding|exceptional|superior|superb|effective|solid|stellar|top-notch|highly developed|well[- ]developed|proven|advanced|impeccable|exemplary|clear)";
const QUALITY =
  "(?:communicat(?:ion|ions|ive|or)|communication|interpersonal|organi[sz]ation(?:al)?|organi[sz]ing|analytical|analytic|leadership|people|team ?work|teamwork|teaming|collaboration|collaborative|time[- ]management|problem[- ]solving|presentation|math|listening|relationship(?:[- ]building)?|written|writing|verbal|oral|spoken|social|soft|multi-?tasking|critical[- ]thinking|thinking|negotiation|customer service|decision[- ]making)";
const SKILL = "(?:skills?|abilit(?:y|ies)|capabilit(?:y|ies)|competenc(?:y|ies)|thinking|communicators?|players?)";
const PHRASES = new RegExp(
  [
    `\\b${PRAISE}(?:(?:,| and| or|,? &)? ${PRAISE})?(?:(?:, ?| ?/ ?| ?& ?| )(?:${QUALITY}|and|&|or|both|in|inter-personal|cross-cultural)){1,10} ${SKILL}\\b`,
    `\\b${PRAISE} (?:${QUALITY} ){0,2}(?:communication|communications)\\b(?! (?:plan|strateg|tool|channel|system|director|team|material|campaign))`,
    "\\b(?:deep |genuine |strong |real |true |sincere )?passion(?:ate)? (?:for|about|to)(?: (?!(?:while|whilst|when|as|through|by|because|combined|coupled|alongside|(?:that|who|which) (?:has|have|is|are|was|will|can))\\b)[\\w’'-]+){1,3}(?![\\w’'-])(?<! (?:an?|the|your|our|their|its|this|and|or|of|to|for|in|with|on))",
    "\\bpassionate(?= (?:team|individual|person|professional))",
    "\\b(?:self[- ]?(?:starter|motivated|driven)|fast learners?|quick learners?|eager to learn|willingness to learn|learns? quickly|team[- ]players?|hard[- ]?working|highly motivated|go-getter|results[- ](?:driven|oriented)|detail[- ]oriented|proactive mindset|positive attitude|can-do attitude|strong work ethic|creative thinkers?|strategic thinkers?|sense of humou?r|out[- ]of[- ]the[- ]box(?: thinking| thinker)?|good communicators?|great communicators?|strong communicators?|excellent communicators?|strong sense of (?:ownership|responsibility|urgency)|(?:keen )?attention to detail|profound curiosity|natural curiosity|insatiable curiosity|thrives? (?:in|under) (?:an? )?(?:fast[- ]paced|pressure)[\\w -]{0,14}|ability to (?:work (?:independently|under pressure|well (?:with others|under pressure|in a team))|multi-?task|think outside the box|inspire)|ability to work (?:both )?(?:as (?:a )?part of a (?:\\w+ )?team|in a team|independently)(?: (?:and|&|or|as well as) (?:independently|alone|on your own|in a (?:\\w+ )?team|(?:as )?(?:a )?part of a (?:\\w+ )?team))?)\\b",
    "\\b(?:ability|able) to communicate (?:effectively|clearly|well)\\b|\\bcommunicates? effectively\\b|\\bability to (?:excite and )?inspire\\b",
  ].join("|"),
  "gi",
);
