import { readClaims, type Claim, type Question } from "../claims";
import { findContradictions, reportContradiction } from "../contradictions";
import { holderOf } from "../requirement-text";
import { defineRule, type Draft } from "../rule";
import { anyOf, denied, latin, words } from "../wording";

type Side = "sponsors" | "no-sponsor";

/** Visas are sponsored here and not there. */
export const conflictingVisa = defineRule({
  id: "requirements/conflicting-visa",
  scope: "posting",
  severity: "warning",
  summary: "Say once whether visas are sponsored.",
  why: "People who need a visa apply or stay away by this one sentence; two answers waste their time and yours.",
  messages: { conflict: "“{found}” does not agree with “{other}” elsewhere in this posting. Keep one of them." },
  shields: ["other-language"],
  *check(draft) {
    const claims = readClaims(draft, VISA);
    const said = claims.filter((claim) => !claims.some((other) => isAnswer(draft, claim, other)));
    for (const pair of findContradictions(said, (a, b) => a !== b))
      yield { ...reportContradiction(draft, pair), message: "conflict" };
  },
});

/** Whether words alone on their line are a label, below which the answer stands: `Visa sponsorship`, `Visas cannot be sponsored`. */
function isAnswer({ text }: Draft, label: Claim<Side>, { block, side }: Claim<Side>): boolean {
  return (
    label.side === "sponsors" &&
    side === "no-sponsor" &&
    label.block.list === null &&
    label.block.text.trim() === text.slice(label.span.start, label.span.end) &&
    label.block.span.end <= block.span.start &&
    text.slice(label.block.span.end, block.span.start).trim() === ""
  );
}

const VISAS =
  "(?:(?:work |skilled worker |employment |h-?1b |tier 2 |tss |482 |o-?1 |tn |stem )*visas?|work (?:permits?|authori[sz]ations?)|immigration|H-?1Bs?|LMIAs?|green cards?|employer nominations?)";
const SUPPORT = "(?:sponsorships?|support|assistance|help|transfers?|applications?)";
/** A noun that names the sponsoring: `visa sponsorship`, `help with your visa`, `an LMIA`. */
const THING = `(?:${VISAS} ${SUPPORT}|(?<!(?:executive|project|corporate|event) )sponsorship(?! (?:fees?|costs?|charges?|letters?|manager|deals?|sales))|LMIAs?|H-?1B transfers?)`;
const GIVES =
  "(?:sponsor(?:s|ing|ed)?|offer(?:s|ing)?|provid(?:e|es|ing)|support(?:s|ing|ed)?|arrang(?:e|es|ing)|help(?:s|ing)?(?: you)? with|assist(?:s|ing)?(?: you)? with|appl(?:y|ies|ying) for|accept(?:s|ing)?|pay(?:s|ing)? for|tak(?:e|es|ing) care of)";

const VISA: Question<Side> = {
  mayHold: holderOf(["sponsor", "visa", "work permit", "lmia", "h1b", "h-1b", "green card", "work authori"]),
  signs: [
    {
      side: "no-sponsor",
      pattern: anyOf(
        ...denied(
          `${GIVES}${words(5)} (?:${VISAS}|sponsorship)|${THING}|(?:${VISAS}) (?:are |is |be )?sponsored|sponsor(?:s|ed|ing)?`,
        ),
        `\\b(?:not eligible|ineligible) for${words(4)} ${THING}`,
        `\\b(?:must|should) (?:be able to work${words(4)} )?(?:not (?:need|require)|without)${words(4)} (?:${THING}|${VISAS})`,
        `\\b${VISAS} ${SUPPORT}? ?(?:cannot|can(?:not|['’]t)|won['’]t) be\\b`,
      ),
    },
    {
      side: "sponsors",
      pattern: anyOf(
        `(?<![\\p{L}])(?:${THING}|${VISAS})${words(3)} (?:is|are|will be|can be)(?: \\p{L}+)? (?:available|offered|provided|possible|sponsored|supported|welcome|arranged|given|paid for|an option|on offer|accepted)\\b`,
        `\\b(?:we|company|employer|university|hospital|trust|happy to|able to|will|can|gladly|do|does|open to|willing to)(?:['’](?:ll|re|d))?${words(3)} ${GIVES}${words(4)} (?:${VISAS}|sponsorship)(?: ${SUPPORT})?`,
        `\\b${THING}(?: (?:available|offered|provided|possible|included|for (?:the right|successful|qualified|eligible|suitable)))\\b`,
        `\\b${THING}(?: available| offered| provided)?\\s?[:|] ?\\|? ?(?:yes\\b|available|offered|provided)`,
        `^[^\\p{L}]*(?:relocation (?:and|&|or|plus) )?${VISAS} ${SUPPORT}\\b`,
        "\\b(?:role|position|post|job|you|vacancy)(?: \\p{L}+)? (?:can|will|could) be sponsored\\b",
        "\\b(?:licen[sc]ed|registered|approved|accredited) sponsor\\b",
      ),
    },
  ],
  amongStatements: /./,
  disagree: (a, b) => a !== b,
  unless: latin(
    /\b(?:or not|executive sponsors?|event|events|project sponsors?|sponsored (?:content|projects?|research|programs?)|study|trial|clinical|marketing|depending|case[- ]by[- ]case|may be|might|mastercard|credit card|some (?:roles|positions)|certain (?:roles|positions)|every (?:role|position|candidate)|(?:future|other) (?:opportunit(?:y|ies)|roles|positions|vacancies|openings)|sponsor (?:relations|meetings?)|will you|however|but|except|unless|this role is not one|dependants?|spouses?|(?:clients?|customers?|applicants?)['’]? visas?|visa (?:officers?|cards?|appointments?|services|interviews?|inc))\b/iu,
  ),
};
