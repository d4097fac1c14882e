import type { SectionKind } from "../../data/section-kinds";
import { SECTION_TEXTS } from "../../data/section-texts";
import { isOnlyPlaces } from "../../posting/places/parse-places";
import { absencePlace } from "../absence";
import { sectionAt } from "../requirement-text";
import { defineRule, type Draft } from "../rule";
import { insertionOf, isPrompt, isSaid, severityOfAbsence } from "../section-absence";

/** Neither a place of work nor remote work is named. */
export const missingLocation = defineRule({
  id: "structure/missing-location",
  scope: "posting",
  severity: "information",
  summary: "Say where the work is done.",
  why: "Where the work is done decides for most people whether they can take it, and which law applies to the posting.",
  messages: { missing: "Nothing says where the work is done. Name the place, or say that it can be done remotely." },
  *check(draft) {
    const { locations, workArrangement } = draft.posting;
    const severity = severityOfAbsence(draft, "location");
    if (
      severity === undefined ||
      [...locations, ...(workArrangement ? [workArrangement] : [])].some(({ span }) => !isPrompt(draft, span)) ||
      isSaid(draft, LOCATION) ||
      namesPlace(draft)
    )
      return;
    const fixes = insertionOf(draft, {
      kind: "location",
      ...SECTION_TEXTS.location,
    });
    yield { span: absencePlace(draft), message: "missing", severity, fixes };
  },
});

/** Whether a place stands where the reader of places does not look: at the end of the title, alone between the marks of a short line, as that of an office. */
function namesPlace({ blocks, posting }: Draft): boolean {
  const title = posting.title?.value.replace(/\s{2,}/g, " ").split(" ") ?? [];
  if ([1, 2].some((count) => title.length > count + 1 && isOnlyPlaces(title.slice(-count).join(" ")))) return true;
  return blocks.some(({ kind, text, span }, index) => {
    if (kind === "code" || kind === "front-matter" || ABOUT.has(sectionAt(posting, span.start)?.kind ?? "other"))
      return false;
    if (OFFICE.test(text) || isBased(text) || (index < AT_THE_TOP && isOfTown(text))) return true;
    return (
      text.length <= LONGEST_LINE && text.split(MARKS).some((part) => part.trim() !== "" && isOnlyPlaces(part.trim()))
    );
  });
}

/** `Leeds based mill`: whether a place stands before the word. */
function isBased(text: string): boolean {
  const place = /(\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20}){0,2}?)(?: [Cc]ity)?[- ]based (?!on\b|in\b|upon\b|at\b)/u.exec(
    text,
  )?.[1];
  return place !== undefined && isOnlyPlaces(place);
}

/** `University of Leeds`: whether a university that a line at the top names is called by its town. */
function isOfTown(text: string): boolean {
  const place = /\bUniversity of (\p{Lu}\p{Ll}{2,20})(?=$|[,.;()\n])/u.exec(text)?.[1];
  return place !== undefined && isOnlyPlaces(place);
}

const AT_THE_TOP = 3;

const ABOUT: ReadonlySet<SectionKind> = new Set([
  "about-company",
  "about-team",
  "equal-opportunity",
  "fair-chance",
  "legal",
]);
/** `in our Mill Lane office`. */
const OFFICE =
  /(?:^|[.!?] )Located (?:in|at) \p{Lu}|\b(?:in|at|from|to) our (?:\p{Lu}[\p{L}.'’-]{1,20} ){1,4}(?:office|headquarters|HQ|studio|store|campus|clinic|site|plant|warehouse|branch)\b/u;
const MARKS = / [-–—|·•] |: |\s{3,}/;
const LONGEST_LINE = 120;

const LOCATION: ReadonlySet<SectionKind> = new Set(["location"]);
