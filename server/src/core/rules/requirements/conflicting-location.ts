import { parsePlaces, type NamedPlace } from "../../posting/parse-places";
import type { Block } from "../../blocks/block";
import { splitSentences } from "../../text/sentences";
import { isAside, partsOf, removalOf, wordsAt } from "../claims";
import { holdsAny } from "../requirement-text";
import type { Span } from "../../text/span";
import { defineRule, type Draft } from "../rule";

interface PlaceClaim {
  readonly place: NamedPlace;
  readonly span: Span;
  readonly sentence: Span;
  readonly block: Block;
  readonly part: number;
}

/** The job is here in one place of the posting and there in another. */
export const conflictingLocation = defineRule({
  id: "requirements/conflicting-location",
  scope: "posting",
  severity: "warning",
  summary: "Name the same place of work everywhere.",
  why: "Candidates search by place and plan their lives around it; a second place makes them doubt which one is meant.",
  messages: {
    conflict:
      "The job is in “{found}” here, elsewhere it is in “{other}”. Keep one of them, or say that both are open.",
  },
  shields: ["other-language"],
  *check(draft) {
    const { workArrangement, roles } = draft.posting;
    if (workArrangement?.value === "remote" || roles.length > 1) return;
    const claims = placeClaims(draft);
    for (const [index, here] of claims.entries()) {
      const there = claims.slice(0, index).find((other) => other.part === here.part && differ(other.place, here.place));
      if (!there) continue;
      const found = wordsAt(draft, here.span);
      const other = wordsAt(draft, there.span);
      yield {
        span: here.span,
        message: "conflict",
        values: { found, other },
        related: [{ message: `Here it is “${other}”.`, span: there.span }],
        fixes: [
          { title: `Write “${other}” here`, safe: false, edits: [{ ...here.span, text: other }] },
          { title: `Write “${found}” in the other place`, safe: false, edits: [{ ...there.span, text: found }] },
          { title: "Remove what is said here", safe: false, edits: [{ ...removalOf(draft, here), text: "" }] },
        ],
      };
      return;
    }
  },
});

/** One of these stands in every lead. */
const KEYS = [
  "location",
  "city:",
  "city |",
  "duty station",
  "place of work",
  "worksite",
  "work site",
  "work-site",
  "base:",
  "based",
  "located",
  "situated",
  "on-site",
  "onsite",
  "in-person",
  "in person",
  "in-office",
  "in office",
  "performed",
  "live in",
  "reside in",
  "relocate",
  "work in",
  "work at",
  "work from",
  "work out",
  "is in",
  "will be in",
];

/** Words behind which the place of this job stands. */
const LEAD =
  /^[^\p{L}]*(?:(?:job|work|primary|office|position|duty|role) )?(?:location|city|duty station|place of work|work ?site|based in|base)\s?[:|]\s?(?:\|\s?)?|\b(?:this|the|our) (?:[\p{L}-]+ ){0,3}(?:position|role|job|post|opportunity|internship|vacancy|work) (?:is|will be)(?: [\p{L}-]+){0,3} (?:based|located|situated|on-?site|performed|in[- ]person|in[- ]office)? ?(?:in|at|out of)(?: our)? |\byou(?:['’]ll| will) (?:be (?:based|located) (?:in|at|out of)|work (?:on-?site )?(?:in|at|from|out of))(?: our| the)? |\bmust (?:be (?:based|located) in|live in|reside in|relocate to|work (?:on-?site )?(?:in|at|from) our) |\brelocate to |\b(?:role|position|job) (?:based|located) (?:in|at) (?:our )?|\b(?:on-?site|in[- ]person|in[- ]office) (?:in|at)(?: our)? /giu;
const OPEN =
  /\b(?:or|either|any of|one of|various|multiple|several|both|other|also|anywhere|remote(?:ly)?|offices? in .{0,60}\band\b|travel\w*|headquarter\w*|previously|customers?|clients?|across|throughout|may|if|near|surrounding|greater|metro|area|region|nationwide)\b|[;/&]/i;

function placeClaims(draft: Draft): PlaceClaim[] {
  const claims: PlaceClaim[] = [];
  const partOf = partsOf(draft);
  for (const block of draft.blocks) {
    if (
      block.kind === "code" ||
      block.kind === "front-matter" ||
      !holdsAny(block.text.toLowerCase(), KEYS) ||
      isAside(draft, block.span)
    )
      continue;
    for (const sentence of splitSentences(block.text)) {
      const words = block.text.slice(sentence.start, sentence.end).slice(0, 300);
      if (!holdsAny(words.toLowerCase(), KEYS) || OPEN.test(words)) continue;
      for (const match of words.matchAll(LEAD)) {
        const from = match.index + match[0].length;
        const behind = (/^[^.:(]{2,60}/.exec(words.slice(from))?.[0] ?? "").replace(
          / (?:office|branch|location|headquarters|hq|site|campus|store|studio|plant|clinic|facility)\b.*$/i,
          "",
        );
        const places = parsePlaces(behind);
        const [place] = places;
        if (!place || places.length > 1 || place.city === null || place.span.start > 30) continue;
        const start = block.span.start + sentence.start + from;
        claims.push({
          place,
          span: { start: start + place.span.start, end: start + place.span.end },
          sentence: { start: block.span.start + sentence.start, end: block.span.start + sentence.end },
          block,
          part: partOf(start),
        });
        break;
      }
    }
  }
  return claims;
}

/** Whether two places are surely not one: other countries, other regions, or other cities whose regions are known or both open. */
function differ(a: NamedPlace, b: NamedPlace): boolean {
  if (a.city === null || b.city === null) return false;
  return plain(a.city) !== plain(b.city);
}

function plain(city: string): string {
  return city
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z]/g, "");
}
