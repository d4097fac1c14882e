import { headingWords, type Block } from "../../blocks/block";
import { isTitleCase } from "../../blocks/letter-case";
import { isVagueHeading, sectionKindOfHeading } from "../../blocks/section-kind";
import type { SectionKind } from "../../data/section-kinds";
import { draftOf, isFresh, isTerm, type Draft } from "./section-drafts";
import { isAsking, isHeart, isKin, isStatement, mayHold } from "./section-kinship";
import { contentOfParagraph } from "./section-of-content";
import {
  fieldHeading,
  firstContent,
  isButtonHeading,
  isHeadOfPage,
  listsItems,
  namesOffers,
  namesPage,
  rankOf,
  speaksOf,
  statesPay,
} from "./section-below-heading";
import { hasParts, isOfferInRun, isOneOfOffers, isPartBelow, isPartOf, leadsOnOnly } from "./section-part";
import { isOpening } from "./section-opening";
import type { Reading } from "./section-reading";
import { isOnlyPlaces } from "../places/parse-places";
import { looksLikeTitle } from "../title/title-words";

/** The section that a heading opens; undefined where it is a part of the current one. */
export function openHeaded(reading: Reading, index: number): Draft | undefined {
  const { blocks, units, drafts, above } = reading;
  const unit = units[index]!;
  const heading = blocks[unit.first]!;
  const words = headingWords(heading);
  const rank = rankOf(heading);
  const current = drafts.at(-1);
  while (above.length > 0 && above.at(-1)!.rank >= rank) above.pop();
  const parent = above.at(-1);
  const isTitle = !current || (current.first === 0 && current.end === 1 && blocks[0]!.kind === "front-matter");
  const isLong =
    words.split(/\s+/).length > 4 &&
    !/^(?:about|what|who|why|how|your|our|key)\b/i.test(words) &&
    !(rank >= 2 && rank <= 6 && ENDS_IN_PART.test(words));
  const announced = isTitle && (rank === 1 || isLong) ? undefined : sectionKindOfHeading(words);
  const open = (kind: SectionKind, vague: boolean): Draft => {
    const draft: Draft = {
      kind,
      heading,
      label: null,
      announced: announced ?? null,
      rank,
      vague,
      first: unit.first,
      end: unit.end,
      around: null,
      isField: false,
      isFurniture: false,
    };
    if (!isTitle) above.push(draft);
    return draft;
  };
  if (announced === "how-to-apply" && isButtonHeading(reading, index))
    return {
      ...draftOf(unit, "other", current?.rank ?? 0),
      ...(current && drafts.some(({ kind }) => isHeart(kind)) ? { around: current.kind, isFurniture: true } : {}),
    };
  // `About the job`, as job boards print it, with no words of its own.
  if (BOARD_LABEL.test(words)) {
    if ((units[index + 1]?.kind ?? "heading") === "heading") return open("other", false);
    if (heading.heading!.form !== "embedded" && isHeadOfPage(reading, index))
      return draftOf(unit, "other", current?.rank ?? 0);
  }
  const field =
    heading.heading!.form === "label" || current?.kind === "other" ? fieldHeading(reading, index) : undefined;
  if (field && (!isTitle || field === "other")) return open(field, false);
  if (isOneOfOffers(reading, index, announced) || isOfferInRun(reading, index, announced)) return undefined;
  if (announced !== undefined) {
    // `User research skills` below `Requirements`, `You will need to:` within them: a deeper heading of the same kind names a part.
    if (current && isPartBelow(current, announced, { rank, words })) return undefined;
    // `Objective 1: …`, `In the first 30 days` below their common heading are its parts.
    if (parent && current!.kind === announced && parent.kind === announced && /\d/.test(words) && leadsOnOnly(words))
      return undefined;
    // `Competitive salary and bonus` directly below `We offer:` is the first of the offers.
    if (
      current?.kind === "benefits" &&
      blocks[unit.first - 1]!.kind === "heading" &&
      announced === "pay" &&
      heading.heading!.form === "plain"
    )
      return undefined;
    // `Technical expertise` directly below `What you'll bring` parts it.
    if (current && isFresh(current) && current.kind === announced && PARTED.has(announced)) return undefined;
    // `Compliance` among the parts of the duties, above duties.
    if (parent && !isKin(announced, parent.kind) && isPartOf(reading, index, parent)) return open(parent.kind, false);
    // `Some of our benefits include:` below `What we offer` leads to the list of the same section.
    if (current?.heading && current.kind === announced && heading.heading!.form === "label" && LEADS_ON.test(words))
      return undefined;
    // Notes below the figures, or on what their section is about, belong to that section.
    if (current && /^\W*notes?\W*$/i.test(words)) {
      if (current.kind === "pay") return undefined;
      if (speaksOf(reading, index, current.kind)) return open(current.kind, false);
    }
    // `Equal opportunities` in a person's specification, above what is to be understood of them.
    if (isStatement(announced) && parent && isAsking(parent.kind) && asksBelow(reading, index))
      return open(parent.kind, false);
    // `Eligibility` above the right to work.
    if (announced === "requirements" && /^\W*eligib/i.test(words) && firstContent(reading, index)?.kind === "legal")
      return open("legal", false);
    // `Essential` directly above `Qualifications`, and above `Experience` after it.
    const level = announced === "requirements" ? levelAbove(drafts) : undefined;
    if (level) return open(level, false);
    // `Location` above `Leeds (location negotiable)`: its value.
    if (current && isFresh(current) && isTerm(current.kind) && heading.heading!.form === "plain")
      if (current.kind === announced || (current.rank <= 6 && units[index + 1]?.kind === "heading")) return undefined;
    // `About you` directly above `You will:`, `What you'll be doing` above `The successful candidate will:`.
    if (current && isFresh(current) && isHeart(current.kind) && current.announced === current.kind)
      if (heading.heading!.form === "label" && ENDS_IN_WILL.test(words)) return undefined;
    // `Description` with nothing of its own above other headings only says that a posting follows; a heading within its text gives it its kind.
    if (current?.vague && current.announced === "summary" && isFresh(current))
      current.kind = heading.heading!.form === "embedded" ? announced : "other";
    if (announced === "summary" && namesPage(reading, index)) return open("other", false);
    // `Compensation and benefits` above the salary.
    if (announced === "benefits" && NAMES_PAY.test(words) && statesPay(reading, index)) return open("pay", false);
    // `Job description` below `Job summary`: what is done.
    if (announced === "summary" && DESCRIBES.test(words) && drafts.some((draft) => isSummed(draft, blocks)))
      return open("responsibilities", true);
    if (
      announced === "about-company" &&
      ASKS_WHY.test(words) &&
      (namesOffers(reading, index) || (/^\W*why\b/i.test(words) && listsItems(reading, index)))
    )
      return open("benefits", false);
    return open(announced, isVagueHeading(words));
  }
  if (isTitle) return open("other", false);
  // `San Francisco, CA` below the title.
  if (words.includes(",") && isOpening(drafts) && isOnlyPlaces(words))
    return { ...draftOf(unit, "location", 0), isField: true };
  const said = words.length > 80 ? contentOfParagraph(heading, reading.context) : undefined;
  if (said && said.strength >= 3 && said.kind !== current.kind) return open(said.kind, false);
  const content = firstContent(reading, index);
  const outer =
    heading.heading!.form === "label" && (isHeart(current.kind) || current.kind === "benefits") ? current : parent;
  // The next role of a document of several ends what the last one ended with.
  if (outer && LAST_OF_ROLE.has(outer.kind) && heading.heading!.form !== "label" && looksLikeTitle(words))
    return open("other", true);
  if (outer && outer.kind !== "other" && (!content || mayHold(outer.kind, content.kind, "list"))) {
    const isSame = current.kind === outer.kind && current.heading !== null;
    return isSame && (!isSet(heading) || leadsOnOnly(words) || isBelowPart(reading, unit.first))
      ? undefined
      : open(outer.kind, false);
  }
  // `Working With Others` below `Duties`: a line that is a heading by its place alone parts its section, unless plainly another kind follows.
  if (heading.heading!.form === "plain" && current.heading && current.kind !== "other" && !isStatement(current.kind))
    if (content ? content.strength < 2 || isKin(current.kind, content.kind) : hasParts(current.kind)) return undefined;
  const isNotice = heading.heading!.form === "caps" && words.split(/\s+/).length > 4;
  return isNotice || isTitleOver(heading, words) ? open("other", false) : open(content?.kind ?? "other", true);
}

/** Whether a block stands directly below a heading that only names a part of the current section. */
function isBelowPart({ blocks, drafts }: Reading, first: number): boolean {
  const before = blocks[first - 1]!;
  return before.kind === "heading" && before !== drafts.at(-1)!.heading;
}

/** Whether a heading is set apart by its marks, or by the capitals of a name: `Market Research:`. */
function isSet({ heading, text }: Block): boolean {
  const { form } = heading!;
  return form === "label" ? isTitleCase(text) : form !== "plain" && form !== "embedded";
}

/** Whether a heading is the title of one job and no more: what stands below it is a section of its own kind. */
export function isTitleOver({ heading }: Block, words: string): boolean {
  const isName = words.length <= 70 && !/[:：]/.test(words) && heading?.form !== "label";
  return isName && !NAMES_PART.test(words) && looksLikeTitle(words);
}

/** What a heading names besides a role, and the roles of a whole group: `Line Cook Requirements`, `Developers`. */
const NAMES_PART =
  /\b(?:requirements?|responsibilit\w+|qualifications?|duties|purpose|skills|tasks|roles?)\b|^\S+s$|(?:er|or|ist|ant|ent|ian|ive)s$/i;

/** How a heading ends that names a part of a posting behind the title: `Night Nurse Position Overview`. */
const ENDS_IN_PART = /\b(?:overview|summary|description|responsibilities|requirements|qualifications|duties)\W*$/i;

/** Whether what stands below a heading is plainly asked for. */
function asksBelow(reading: Reading, index: number): boolean {
  const content = firstContent(reading, index);
  return content !== undefined && content.strength >= 3 && isAsking(content.kind);
}

/** What headings call the description of a job. */
const DESCRIBES = /^\W*(?:(?:the|detailed|full|general|brief|job|position|role|post|work) ){0,2}description\W*$/i;

/** Whether a section says what the role is below a heading of its own. */
function isSummed({ heading, kind, announced, first, end }: Draft, blocks: readonly Block[]): boolean {
  return (
    heading !== null &&
    kind === "summary" &&
    announced === kind &&
    blocks.slice(first + 1, end).some(({ label, text }) => label === null && text.trim().length >= LEAST_SUMMARY)
  );
}

const LEAST_SUMMARY = 80;

/** A heading that names pay beside what else is offered. */
const NAMES_PAY = /\b(?:pay|salar(?:y|ies)|compensation|remuneration|wages?)\b/i;

/** `Why work here?`, `What makes us different`: the answer may praise the employer or list what it offers. */
const ASKS_WHY = /^\W*(?:why|(?:working|life) (?:at|for|with|here))\b|^life @|\bmakes us\b|\bwith$/i;

/** The beginning of a sentence on the reader or the candidate that a list completes: what it says, the heading above has said. */
const ENDS_IN_WILL =
  /^(?:.{0,40}, )?(?:you|(?:the|our) [\p{L} ]{3,40})(?:['’]ll|\s(?:will|must|should))(?: also)?(?: be| have)?$/iu;

/** How a sentence ends that a list completes. */
const LEADS_ON =
  /^(?!you\b).{3,60} (?:includ(?:e|es|ing)|(?:should|must|will)(?: also)? (?:have|be|possess|include)|are|following)$/i;

/** What job boards print above the text of a posting. */
const BOARD_LABEL =
  /^\W*(?:about the job|full job description|job details|job posting description|description & requirements)\W*$/i;

/** The kind of a heading such as `Essential` that only has parts below it, of which each says what is asked for; undefined where there is none. */
function levelAbove(drafts: readonly Draft[]): SectionKind | undefined {
  const kind = drafts.at(-1)?.kind;
  if (!kind?.startsWith("requirements-")) return undefined;
  const first = [...drafts].reverse().find((draft) => draft.kind !== kind || draft.announced !== "requirements");
  return first?.kind === kind && isFresh(first) ? kind : undefined;
}

/** What headings part that stand directly below the first: `Experience` below `Requirements`. */
const PARTED: ReadonlySet<SectionKind> = new Set(["requirements", "responsibilities", "benefits"]);

/** With what the description of a role ends; the next role is no part of it. */
const LAST_OF_ROLE: ReadonlySet<SectionKind> = new Set([
  "how-to-apply", "benefits", "legal", "equal-opportunity", "accommodation", "diversity", "pay",
]); // prettier-ignore
