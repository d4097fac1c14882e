import type { SectionKind } from "../../data/section-kinds";
import { isAddress, isStreetAddress, lineOfAddress } from "./address-places";
import type { NamedPlace } from "./named-place";
import type { Outline } from "../outline";
import { pageFrame } from "../page/page-frame";
import { employerPlace, leadingTown, lineOfCountry, lineOfPlaces, lineOfTerms, placeOfPay } from "./place-lines";
import { placeMentions } from "./place-mentions";
import type { Prose } from "../prose";
import { commutedPlaces, shoutedPlaces } from "./spoken-places";
import { titlePlaces, titleSuffix } from "./title-places";
import { looksLikeTitle } from "../title/title-words";
import { fieldPlaces } from "./unlisted-town";

/** The places that a posting names, by where they stand: those of some lines count only if others do not. */
export interface Said {
  /** Named as those of the job by a field, a line or a sentence. */
  readonly places: NamedPlace[];
  readonly behindTitles: NamedPlace[];
  readonly atEnd: NamedPlace[];
  readonly countries: NamedPlace[];
  readonly ofEmployer: NamedPlace[];
  /** Named with their state, without a word on what is there. */
  readonly ofNobody: NamedPlace[];
  /** Named in the foot of a page or among its other jobs. */
  readonly ofPage: NamedPlace[];
}

/** The places of the fields, lines and sentences of a posting. */
export function gatherPlaces(outline: Outline, home: () => string | null): Said {
  const said: Said = {
    places: [],
    behindTitles: [],
    atEnd: [],
    countries: [],
    ofEmployer: [],
    ofNobody: [],
    ofPage: [],
  };
  const prose = outline.prose();
  const frame = pageFrame(prose);
  const addresses: NamedPlace[] = [];
  for (const field of outline.fields()) {
    if (field.kind === "location" || field.kind === "arrangement") {
      const isOfPage = field.span.start >= frame.foot;
      // `Nearest Major Market: Leeds` says where the work is only roughly.
      const isRough = field.label.startsWith("nearest");
      const into = isOfPage || isRough ? said.ofPage : isStreetAddress(field.value) ? addresses : said.places;
      into.push(...fieldPlaces(field, outline.source, home));
    }
    if (field.kind === "title") said.behindTitles.push(...titlePlaces(field));
  }
  // `Location: Leeds` above `Address: 4 Mill Lane, Horsforth LS18 4AB` is one place.
  if (!said.places.some(({ city }) => city !== null)) said.places.push(...addresses);
  const body = prose.findIndex(({ text }) => text.length > 140 || SENTENCE.test(text.slice(-120)));
  for (const [index, piece] of prose.entries()) {
    const { block } = piece;
    const isFirst = index < FIRST_LINES || (index < body && index >= body - FIRST_LINES);
    const isLast = index >= prose.length - LAST_LINES;
    const isTop = index < 2;
    if (frame.holds(index)) {
      if (block.section === "location") said.ofPage.push(...lineOfPlaces(block, () => null));
      continue;
    }
    if (isFirst || block.section === "location") {
      said.places.push(...lineOfPlaces(block, isFirst ? home : () => null));
      said.behindTitles.push(...titleSuffix(block, { isTop, isFirst }));
      // What stands among the last lines today stands in the middle once somebody writes below it.
    } else if (isLast) {
      const places = [...lineOfPlaces(block, () => null), ...titleSuffix(block, { isTop, isFirst })];
      if (places.length > 0 && !isAddress(block)) said.atEnd.push(...places);
    }
    said.ofPage.push(...placeOfPay(block));
    if (isFirst) said.places.push(...lineOfTerms(block), ...leadingTown(block));
    if (isFirst && addresses.length === 0) said.places.push(...lineOfAddress(block));
    if (isFirst && (index > 0 || looksLikeTitle(prose[1]?.text ?? ""))) said.places.push(...employerPlace(block));
    if (index > 0 && index < 5) said.countries.push(...lineOfCountry(block));
    said.places.push(...shoutedPlaces(piece), ...commutedPlaces(piece));
    if (block.kind === "heading" || (isAside(piece) && !OF_THIS_JOB.test(piece.text))) continue;
    for (const { owner, places } of placeMentions(piece))
      (owner === "job" ? said.places : owner === "employer" ? said.ofEmployer : said.ofNobody).push(...places);
  }
  return said;
}

/** The end of a sentence of some words. */
const SENTENCE = /\s\p{Ll}{2,}(?:\s\S{1,30}){3}[.!?]$/u;

/** A sentence of a benefits section that is on this job all the same. */
const OF_THIS_JOB =
  /\b(?:this|the) (?:role|position|job)\b|\byou (?:must|need to|should|have to|will need to) (?:be|live|reside|work)\b|\b[Mm]ust (?:live|reside|be based|be located) |^\W*located (?:at|in) |\blocation ?[:–-] |\baddressed to\b|\banywhere in\b|\bour (?:office|clinic|practice|store|shop|school) is (?:[a-z]+ly )?(?:located|based|situated)\b/i;

/** How many lines from the top, and from the first sentence upwards where a page's menu stands above, may hold the place. */
const FIRST_LINES = 8;
const LAST_LINES = 14;
/** Sections about other things than the work. */
export const ASIDE: ReadonlySet<SectionKind> = new Set([
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "legal",
  "diversity",
]);

/** Whether a prose is about other things than the work; a long one of benefits or pay is a text without breaks and holds all. */
function isAside({ block, text }: Prose): boolean {
  return ASIDE.has(block.section) || ((block.section === "benefits" || block.section === "pay") && text.length < 600);
}
