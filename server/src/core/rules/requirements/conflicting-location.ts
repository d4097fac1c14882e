import { isOnlyPlaces, parsePlaces, type NamedPlace } from "../../posting/places/parse-places";
import type { Block } from "../../blocks/block";
import { splitSentences } from "../../text/sentences";
import { isAside, speaksOfThisJob } from "../claims";
import { removals, wordsAt } from "../contradictions";
import { partsOf } from "../role-parts";
import { blockAt, holderOf } from "../requirement-text";
import { anyOf } from "../wording";
import type { Span } from "../../text/span";
import { defineRule, type Draft } from "../rule";

interface PlaceClaim {
  readonly place: NamedPlace;
  readonly span: Span;
  readonly sentence: Span;
  readonly block: Block;
  readonly part: number;
  /** Whether it is a field of its own: two of them list the places that are open. */
  readonly isField: boolean;
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
    const claims = placeClaims(draft).slice(0, 40);
    for (const [index, here] of claims.entries()) {
      const there = claims.slice(0, index).find((other) => contradicts(other, here));
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
          ...removals(draft, here, "Remove what is said here"),
        ],
      };
      return;
    }
  },
});

/** One of these stands in every lead but those of a title. */
const mayHold = holderOf([
  "location", "city:", "city |", "town:", "duty station", "place of work", "workplace", "worksite", "work site", "work-site", "base:", "based", "located", "situated", "stationed",
  "on-site", "onsite", "on site", "in-person", "in person", "in-office", "in office", "performed", "live in", "reside in", "relocate", "work in", "work at", "work from", "working from",
  "working in", "working at", "work out", "job is in", "role is in", "position is in", "post is in", "will be in", "will sit", "sits in", "is where you", "team in", "join us in", "join us at", "office in",
  "clinic in", "store in", "branch in", "shop in", "site in", "school in", "hotel in", "restaurant in", "depot in", "studio in", "hospital in", "warehouse in", "practice in", "centre in", "center in", "plant in",
]); // prettier-ignore

const JOB =
  "(?:position|role|job|post|opportunity|internship|vacancy|opening|appointment|work|(?:successful|selected|chosen|right|ideal) (?:applicant|candidate|person|hire))";
const SITE =
  "(?:offices?|branch|location|headquarters|head office|hq|site|campus|store|shop|studio|plant|clinic|facility|depot|warehouse|hub|centre|center|factory|hospital|school|restaurant|hotel|kitchen|practice|yard|base|team)";
const WHERE =
  "(?:based|located|situated|stationed|on-?site|on site|performed|in[- ]person|in[- ]office|out|sit(?:uated)?|placed)";
/** Words right behind which the place of this job stands. */
const LEAD = anyOf(
  `\\b(?:this|the|our|your) (?:[\\p{L}-]+ ){0,3}?${JOB} (?:is|will be|is to be|will sit|sits|will)(?: (?!with\\b)[\\p{L}-]+){0,3}?(?: ${WHERE})? (?:in|at|out of|from)(?: our| the)? (?:${SITE} in )?`,
  `\\byou(?:['’]ll| will|['’]re| are)? (?:be )?(?:based|located|stationed|situated|sit|work(?:ing)?|placed)(?: on-?site| on site| primarily| mainly)? (?:in|at|from|out of)(?: our| the)? (?:${SITE} in )?`,
  "\\bmust (?:be (?:based|located) in|live in|reside in|relocate to|work (?:on-?site )?(?:in|at|from) our) |\\brelocate to ",
  `\\b${JOB} (?:is )?(?:based|located|situated) (?:on-?site |on site )?(?:in|at)(?: our| the)? (?:${SITE} in )?`,
  "\\b(?:on-?site|in[- ]person|in[- ]office) (?:in|at)(?: our)? ",
  `^[^\\p{L}]*based (?:in|at|out of|from)(?: our)? (?=[^.]{2,60}?,? (?:you|this|the)\\b)`,
  `\\b(?:place of work|workplace|duty station|work location)(?: is| will be)(?: in| at)?(?: our)? `,
  `\\b(?:hiring|seeking|recruiting|looking for|join(?:ing)?|work(?:ing)?)(?: [\\p{L}-]+){0,5} (?:for|at|in) our (?:[\\p{L}-]+ ){0,2}${SITE} in `,
  `\\bjoin(?:ing)? (?:us|our team) (?:in|at)(?: our)? `,
  `^[^\\p{L}]*our (?=(?:\\p{Lu}[\\p{L}.-]+ ){1,3}${SITE} is where you\\b)`,
);
const FIELD =
  /^[^\p{L}]*(?:(?:job|work|primary|office|position|duty|role) )?(?:location|city|town|duty station|place of work|work ?site|workplace|based in|base|where)\s?[:|]\s?(?:\|\s?)?/iu;
const OPEN =
  /\b(?:or|either|any of|one of|various|multiple|several|both|other|also|anywhere|remote(?:ly)?|offices? in .{0,60}\band\b|travel\w*|headquartered|headquarters (?:is|are|in)|previously|customers?|clients?|across|throughout|may|if|near|surrounding|greater|metro|area|region|nationwide|training|interviews?|first (?:week|month|day)s?|after|formerly|moved|experience)\b|[;/&]/i;

function placeClaims(draft: Draft): PlaceClaim[] {
  const claims: PlaceClaim[] = [...titleClaim(draft), ...lineClaim(draft)];
  const partOf = partsOf(draft);
  for (const block of draft.blocks) {
    if (block.kind === "code" || block.kind === "front-matter" || !mayHold(block.text)) continue;
    const aside = isAside(draft, block.span);
    for (const sentence of splitSentences(block.text)) {
      const words = block.text.slice(sentence.start, sentence.end).slice(0, 300);
      if (!mayHold(words) || OPEN.test(words) || (aside && !speaksOfThisJob(words))) continue;
      const found = placeIn(words);
      if (!found) continue;
      const start = block.span.start + sentence.start;
      claims.push({
        place: found.place,
        span: { start: start + found.at + found.place.span.start, end: start + found.at + found.place.span.end },
        sentence: { start, end: block.span.start + sentence.end },
        block,
        part: partOf(start),
        isField: found.isField,
      });
    }
  }
  return claims;
}

/** The one place that a sentence gives as the place of this job, and where the words begin in which its span counts. */
function placeIn(words: string): { place: NamedPlace; at: number; isField: boolean } | undefined {
  const field = FIELD.exec(words);
  for (const match of field ? [field] : words.matchAll(LEAD)) {
    const at = match.index + match[0].length;
    const behind = (/^[^.:(]{2,60}/.exec(words.slice(at))?.[0] ?? "")
      .replace(SITE_BEHIND, "")
      .replace(/,? (?:you|where|this|the|with|as|and you|for|on|from|every|five|monday)\b.{0,60}$/, "");
    const places = parsePlaces(behind);
    const [place] = places;
    if (place && places.length === 1 && place.city !== null && place.span.start <= 30)
      return { place, at, isField: field !== null };
  }
  return undefined;
}

const SITE_BEHIND = new RegExp(` ${SITE}\\b.{0,60}$`, "i");

/** The place at the end of the title: `Electrician – Perth`, `Electrician (Perth)`. */
function titleClaim({ posting: { title }, blocks, text }: Draft): PlaceClaim[] {
  const match =
    title && /(?:\s[-–—|]\s|,\s|\()([^-–—|()]{3,40})\)?$/u.exec(text.slice(title.span.start, title.span.end));
  const block = title && blockAt(blocks, title.span.start);
  if (!match || !block || !isOnlyPlaces(match[1]!)) return [];
  const [place, ...others] = parsePlaces(match[1]!);
  if (!place || place.city === null || others.length > 0 || /\b(?:area|greater|metro|region)\b/i.test(match[1]!))
    return [];
  const at = title.span.start + match.index + match[0].indexOf(match[1]!);
  const span = { start: at + place.span.start, end: at + place.span.end };
  return [{ place, span, sentence: title.span, block, part: 0, isField: false }];
}

/** A line under the title that is a place and nothing else. */
function lineClaim({ posting: { title }, blocks }: Draft): PlaceClaim[] {
  const first = title ? blocks.findIndex(({ span }) => span.start > title.span.start) : 0;
  for (const block of blocks.slice(Math.max(0, first), Math.max(0, first) + 4)) {
    // `Other locations`: those that follow are open as well.
    if (block.text.length < 80 && /\b(?:locations|offices|sites|cities)\b/i.test(block.text)) return [];
    if (block.kind !== "paragraph" || block.text.length > 60 || !isOnlyPlaces(block.text)) continue;
    const [place, ...others] = parsePlaces(block.text);
    if (!place || place.city === null || others.length > 0 || OPEN.test(block.text)) return [];
    const span = { start: block.span.start + place.span.start, end: block.span.start + place.span.end };
    return [{ place, span, sentence: block.span, block, part: 0, isField: true }];
  }
  return [];
}

function contradicts(a: PlaceClaim, b: PlaceClaim): boolean {
  return a.part === b.part && !(a.isField && b.isField) && differ(a.place, b.place);
}

/** Whether two places are surely not one: two cities that are not parts of one metropolis. */
function differ(a: NamedPlace, b: NamedPlace): boolean {
  if (a.city === null || b.city === null) return false;
  const [one, other] = [plain(a.city), plain(b.city)];
  return one !== other && !METROPOLES.some((names) => names.includes(one) && names.includes(other));
}

/** Cities that a posting may name for one another, as `plain` writes them. */
const METROPOLES: readonly (readonly string[])[] = [
  "newyork brooklyn manhattan queens bronx thebronx statenisland longislandcity jerseycity hoboken harlem morningside morningsideheights washingtonheights flushing",
  "siliconvalley bayarea sanfrancisco oakland sanjose paloalto mountainview sunnyvale santaclara redwoodcity sanmateo southsanfrancisco berkeley menlopark fremont cupertino",
  "washington arlington alexandria bethesda mclean tysons reston silverspring rosslyn",
  "losangeles santamonica culvercity hollywood burbank pasadena longbeach elsegundo glendale",
  "boston cambridge somerville waltham newton quincy",
  "seattle bellevue redmond kirkland",
  "dallas fortworth plano irving frisco richardson",
  "minneapolis saintpaul stpaul bloomington",
  "miami fortlauderdale coralgables miamibeach",
  "chicago evanston oakbrook rosemont",
  "phoenix scottsdale tempe mesa chandler",
  "toronto mississauga markham northyork scarborough etobicoke vaughan brampton",
  "vancouver burnaby richmond surrey northvancouver",
  "ottawa gatineau kanata",
  "montreal laval longueuil",
  "london westminster camden croydon greenwich hammersmith islington hackney southwark cityoflondon canarywharf",
  "manchester salford stockport",
  "delhi newdelhi gurugram gurgaon noida",
  "mumbai navimumbai thane",
  "sydney parramatta northsydney",
  "melbourne docklands richmond southbank",
].map((names) => names.split(" ")); // prettier-ignore

function plain(city: string): string {
  return city
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z]/g, "");
}
