import { readClaims, type Claim, type Question } from "../claims";
import { findContradictions, reportContradiction } from "../contradictions";
import { holderOf } from "../requirement-text";
import { defineRule, type Draft } from "../rule";
import { anyOf, demanded, denied, latin, words } from "../wording";

type Side = "none" | "some" | `${number}-${number}`;

/** No travel here and travel there, or two shares of travel that cannot both be true. */
export const conflictingTravel = defineRule({
  id: "requirements/conflicting-travel",
  scope: "posting",
  severity: "warning",
  summary: "Say once how much travel the job asks for.",
  why: "People with families or pets, and people with disabilities, decide by the travel; two answers make them guess.",
  messages: {
    conflict: "“{found}” does not agree with “{other}” elsewhere in this posting. Keep one of them.",
    share: "This says “{found}”, elsewhere it is “{other}”. Keep one share of travel.",
  },
  shields: ["other-language"],
  *check(draft) {
    const claims = readClaims<Side>(draft, TRAVEL).map((claim) =>
      claim.side === "some" ? withShare(draft, claim) : claim,
    );
    for (const pair of findContradictions(claims, disagree)) {
      const isShare = pair.here.side !== "none" && pair.there.side !== "none";
      yield { ...reportContradiction(draft, pair), message: isShare ? "share" : "conflict" };
    }
  },
});

/** A claim with the share of travel that its sentence names, and the words up to it where it follows. */
function withShare({ text }: Draft, claim: Claim<Side>): Claim<Side> {
  const { span, sentence } = claim;
  const side = shareOf(text.slice(sentence.start, sentence.end));
  const behind =
    side === "some" || /\d/.test(text.slice(span.start, span.end))
      ? null
      : BEHIND.exec(text.slice(span.end, sentence.end));
  return { ...claim, side, span: { start: span.start, end: span.end + (behind?.[0].length ?? 0) } };
}

const BEHIND = /^[^.;\d%]{0,24}\d{1,3}(?: ?(?:-|–|to) ?\d{1,3})? ?%(?: of (?:the|your) time)?/;

const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:three[- ]quarters|3\/4)\b/i, 75],
  [/\b(?:two[- ]thirds|2\/3)\b/i, 67],
  [/\b(?:half|1\/2)\b/i, 50],
  [/\b(?:a|one)[- ]third\b/i, 33],
  [/\b(?:a|one)[- ]quarter\b/i, 25],
];

/** The share of travel that a sentence names, as the ends of a range; “up to 50%” begins at 1. */
function shareOf(sentence: string): Side {
  const match =
    /(up to|maximum(?: of)?|no more than|not exceed|less than|under|below|within|at least|minimum(?: of)?|more than|over)? ?(?:an? |approximately |about |around |roughly )?(\d{1,3}) ?%?(?: ?(?:-|–|to) ?(\d{1,3}))? ?(?:%|per ?cent)/i.exec(
      sentence,
    );
  if (!match) {
    const fraction = FRACTIONS.find(([pattern]) => pattern.test(sentence))?.[1];
    if (fraction === undefined) return "some";
    return /\bup to\b/i.test(sentence) ? `${1}-${fraction}` : `${fraction}-${fraction}`;
  }
  const low = Number(match[2]);
  const high = Number(match[3] ?? match[2]);
  if (high === 0) return "none";
  if (/up to|maximum|no more|exceed|less|under|below|within/i.test(match[1] ?? "")) return `${1}-${high}`;
  if (/least|minimum|more|over/i.test(match[1] ?? "")) return `${low}-${100}`;
  return `${low}-${high}`;
}

function disagree(a: Side, b: Side): boolean {
  if ((a === "none") !== (b === "none")) return true;
  const [lowA, highA] = a.split("-").map(Number);
  const [lowB, highB] = b.split("-").map(Number);
  if (lowA === undefined || highA === undefined || lowB === undefined || highB === undefined) return false;
  const isOpen = (low: number, high: number) => low === 1 || high === 100;
  // “Up to 25%” and “up to 50%” are two limits; a share within a limit agrees with it.
  if (lowA === 1 && lowB === 1) return highA !== highB;
  if (isOpen(lowA, highA) || isOpen(lowB, highB)) return highA < lowB || highB < lowA;
  return Math.max(lowA, lowB) - Math.min(highA, highB) > 4;
}

const THING = "travel(?:l?ing)?|(?:business|work) trips?";
const SHARE =
  "(?:\\d{1,3} ?%?(?: ?(?:-|–|to) ?\\d{1,3})? ?(?:%|per ?cent\\b)|(?:a|one)[- ](?:third|quarter)|two[- ]thirds|three[- ]quarters|half)";

const TRAVEL: Question<Side> = {
  mayHold: holderOf(["travel", "on the road", "away from home", "trips"]),
  signs: [
    { side: "none", pattern: anyOf(...denied(THING), "\\b0 ?(?:%|percent)(?: of)? travel") },
    {
      side: "some",
      pattern: anyOf(
        ...demanded(THING),
        `\\b(?:up to |at least |approximately |about |around |under |over )?${SHARE} (?:of )?(?:the |your )?(?:\\p{L}+ ){0,2}travel(?:l?ing)?\\b`,
        `\\btravel(?:l?ing)?${words(6)} ?[:|–-]? ?\\|? ?(?:up to |under |over |at least |about |around |approximately )?${SHARE}(?: of (?:the|your|working|work) ?time)?`,
        "\\b(?:extensive|significant|weekly|monthly|heavy|considerable|substantial|daily|overnight)(?:,? \\p{L}+)? travel\\b",
        "\\btravel(?:l?ing)? (?:\\p{L}+ ){0,5}(?:weekly|every (?:week|month)|each (?:week|month)|frequently|regularly|extensively|constantly)\\b",
        `\\b(?:on the road|away from home)${words(5)} (?:${SHARE}|every week|each week|most weeks|nights?)`,
        `\\bspend${words(5)} (?:on the road|travel(?:l?ing)|away from home)\\b`,
      ),
    },
  ],
  disagree: (a, b) => (a === "none") !== (b === "none"),
  unless: latin(
    /\b(?:may(?! \d)|might|occasional(?:ly)?|sometimes|minimal(?:ly)?|rarely|if|when|or no|travel (?:agent|agency|consult\w+|advis[eo]rs?|sales|industry|compan(?:y|ies)|expenses?|reimbursement|arrangements?|bookings?|insurance|allowance|costs?|stipend|discounts?|plans?|nurs\w+|time|product|tech\w*|experiences?|management|logistics|budget|perks?|benefits?|itinerar\w*|cards?|pass(?:es)?|loans?|documents?|sector|trade|brands?)|(?:arrange|coordinate|book|organi[sz]e|manage|schedul\w+|plan\w*|paid|love|like|passion\w*|enjoy\w*|free|subsidi[sz]ed) (?:[\p{L}]+ ){0,3}travel|travel(?:l?ers?|led)|interviews?|relocat\w*|retreats?|off-?sites?|summits?|commut\w*|benefits?|leisure|beyond|outside of|local|other|first (?:few |two |three |six |\d )?(?:weeks?|months?|year)|onboarding|initial(?:ly)?|no (?:more|sponsor\w*|remote|pay)|travel from|(?:no|not|never|without|n['’]t) (?:[\p{L}]+ ){0,3}(?:international|overnight|overseas|abroad|air|domestic|foreign|interstate|long[- ]distance|out[- ]of[- ]state|extended|extensive|frequent|much|regular|significant|weekend|client|business or)|time zones?|reimbursed|paid for|compensated)\b/iu,
  ),
};
