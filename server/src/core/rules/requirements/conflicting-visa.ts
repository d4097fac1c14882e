import { findContradictions, readClaims, reportContradiction, type Question } from "../claims";
import { defineRule } from "../rule";

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
    for (const pair of findContradictions(readClaims(draft, VISA), (a, b) => a !== b))
      yield { ...reportContradiction(draft, pair), message: "conflict" };
  },
});

const pattern = (source: string) => new RegExp(source, "giu");
const THING = "(?:visas?|sponsorship|work permits?|immigration|H-?1B)";

const VISA: Question<Side> = {
  keys: ["sponsor", "visa", "work permit"],
  signs: [
    {
      side: "no-sponsor",
      pattern: pattern(
        `\\b(?:no|without)(?: [\\p{L}-]+){0,4} (?:${THING}|sponsor)\\b|\\b(?:not|unable to|cannot|can['’]t|don['’]t|won['’]t|isn['’]t|never)(?: [\\p{L}-]+){0,6} (?:sponsor(?:ed|ing|ship)?|visa (?:support|assistance|sponsorship))\\b|\\b(?:sponsorship|visa support|work permits?)(?: [\\p{L}-]+){0,4} (?:is|are|will) (?:not|unavailable)\\b(?: (?:available|offered|provided|possible|be (?:available|offered|provided)))?|\\bnot eligible for (?:[\\p{L}-]+ ){0,3}sponsorship\\b|\\b(?:visa )?sponsorship(?: available| offered)?\\s?[:|] ?(?:no\\b|none|not available|unavailable)`,
      ),
    },
    {
      side: "sponsors",
      pattern: pattern(
        `\\b(?:visa|H-?1B|immigration|work permit)(?: [\\p{L}-]+)? (?:sponsorship|support|assistance)(?: [\\p{L}-]+){0,3} (?:is|are|will be)(?: [\\p{L}-]+)? (?:available|offered|provided|possible)\\b|\\bsponsorship (?:is|will be|can be)(?: [\\p{L}-]+)? (?:available|offered|provided)\\b|\\b(?:we|company|employer|happy to|able to|will|can|gladly|do)(?: [\\p{L}-]+){0,2} (?:sponsor|offer|provide)(?: [\\p{L}-]+){0,3} ${THING}(?: sponsorship| support)?\\b|\\bopen to sponsoring\\b|\\b(?:visa )?sponsorship(?: available| offered)?\\s?[:|] ?(?:yes\\b|available|offered|provided)|\\b(?:visa|H-?1B|immigration) sponsorship (?:available|offered|provided|for (?:the right|successful|qualified))\\b|\\b${THING}(?: transfers?)? (?:are|is|will be) (?:sponsored|welcome|supported)\\b`,
      ),
    },
  ],
  amongStatements: /./,
  disagree: (a, b) => a !== b,
  unless:
    /\b(?:or not|executive sponsors?|event|events|project sponsors?|sponsored (?:content|projects?|research|programs?)|study|trial|clinical|marketing|depending|case[- ]by[- ]case|may be|might|mastercard|some (?:roles|positions)|certain (?:roles|positions)|every (?:role|position|candidate)|sponsor (?:relations|meetings?)|will you|however|but)\b/iu,
};
