import { findContradictions, readClaims, reportContradiction, type Question } from "../claims";
import { defineRule } from "../rule";

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
      claim.side === "some"
        ? { ...claim, side: shareOf(draft.text.slice(claim.sentence.start, claim.sentence.end)) }
        : claim,
    );
    for (const pair of findContradictions(claims, disagree)) {
      const isShare = pair.here.side !== "none" && pair.there.side !== "none";
      yield { ...reportContradiction(draft, pair), message: isShare ? "share" : "conflict" };
    }
  },
});

/** The share of travel that a sentence names, as the ends of a range; “up to 50%” begins at 1. */
function shareOf(words: string): Side {
  const match =
    /(up to|maximum(?: of)?|no more than|less than|at least|minimum(?: of)?|more than|over)? ?(?:approximately |about |around |roughly )?(\d{1,3}) ?%?(?: ?(?:-|–|to) ?(\d{1,3}))? ?(?:%|percent)/i.exec(
      words,
    );
  if (!match) return "some";
  const low = Number(match[2]);
  const high = Number(match[3] ?? match[2]);
  if (high === 0) return "none";
  if (/up to|maximum|no more|less/i.test(match[1] ?? "")) return `${1}-${high}`;
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

const pattern = (source: string) => new RegExp(source, "giu");

const TRAVEL: Question<Side> = {
  keys: ["travel", "on the road"],
  signs: [
    {
      side: "none",
      pattern: pattern(
        "\\bno (?:business |overnight |domestic |international )?travel(?:ling)?(?: is)?(?: required| needed| involved| expected| necessary)?\\b|\\btravel(?:ling)? is (?:not|never) (?:(?:a )?part of|required|needed|necessary|expected)\\b|\\b(?:does|do|will) not (?:require|involve|include|entail)(?: any)? (?:[\\p{L}]+ )?travel\\b|\\btravel(?: required| requirements?)?\\s?[:|] ?(?:\\|\\s?)?(?:none|no|0 ?%|not required|n\\/a)(?![\\p{L}\\d])|\\b(?:without|never|zero|0 ?%|0 percent)(?: any)? travel\\b|\\byou(?: will|['’]ll) never (?:need|have) to travel\\b|\\b(?:involves?|requires?|includes?) no travel\\b|\\btravel not required\\b",
      ),
    },
    {
      side: "some",
      pattern: pattern(
        "\\btravel(?:ling)?(?: of)?(?: is| will be)? (?:required|mandatory|necessary|expected|essential)\\b|\\b(?:extensive|frequent|regular|significant|weekly|heavy|considerable|substantial)(?:,? [\\p{L}]+)? travel\\b|\\b(?:requires?|involves?|includes?|required|willing(?:ness)?|ability|able|need|prepared|expect|expected|must|have|will)(?: to)? (?:[\\p{L}]+ ){0,2}(?:travel(?:ling)?|be on the road)(?: [\\p{L}]+){0,4}(?: (?:up to|at least|approximately|about|around))?(?: \\d{1,3} ?(?:[-–]\\d{1,3} ?)?(?:%|percent))?|\\b(?:up to |at least |approximately |about |around )?\\d{1,3} ?%?(?: ?[-–] ?\\d{1,3} ?%?)?(?: ?%|percent) (?:of )?(?:[\\p{L}]+ ){0,2}travel\\b|\\btravel (?:[\\p{L}]+ ){0,4}\\d{1,3} ?(?:[-–] ?\\d{1,3} ?)?(?:%|percent)|\\btravel(?: required| requirements?)?\\s?[:|] ?(?:\\|\\s?)?(?:yes\\b|required|(?:up to )?\\d{1,3} ?(?:[-–] ?\\d{1,3} ?)?%)|\\btravel (?:weekly|every week|frequently|regularly|extensively|constantly)\\b",
      ),
    },
  ],
  disagree: (a, b) => (a === "none") !== (b === "none"),
  unless:
    /\b(?:may|might|occasional(?:ly)?|sometimes|minimal(?:ly)?|rarely|limited|if|when|or no|travel (?:agent|agency|industry|compan(?:y|ies)|expenses?|reimbursement|arrangements?|bookings?|insurance|allowance|costs?|stipend|discounts?|plans?|nurs\w+|time|product|tech\w*|experiences?|management|logistics|budget|perks?|benefits?|itinerar\w*)|(?:arrange|coordinate|book|organi[sz]e|manage|schedul\w+|plan\w*|paid|love|like|passion\w*|enjoy\w*) (?:[\p{L}]+ ){0,3}travel|travel(?:l?ers?|led)|interviews?|relocat\w*|retreats?|off-?sites?|summits?|commut\w*|benefits?|beyond|outside of|local|other|no (?:more|sponsor\w*|remote|pay)|travel from)\b/iu,
};
