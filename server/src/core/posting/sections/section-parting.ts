import { headingWords } from "../../blocks/block";
import type { SectionKind } from "../../data/section-kinds";
import type { Draft } from "./section-drafts";
import { isAboutRole, isAsking, isHeart, isKin, mayHold, type ContentPlace } from "./section-kinship";
import type { ContentKind } from "./section-of-content";
import { isTitleOver } from "./section-of-heading";

/** Whether content of another kind begins a section of its own within or after the current one. */
export function parts(current: Draft, content: ContentKind, place: ContentPlace, isBelowList: boolean): boolean {
  if (current.isField && current.heading === null) return true;
  if (current.announced === null && current.kind === "other" && current.heading && current.end === current.first + 1)
    if (isTitleOver(current.heading, headingWords(current.heading))) return true;
  // `For all applicants:` among required qualifications: the list below it is one of them.
  if (isAsking(current.kind) && content.kind === "requirements" && !content.told) return false;
  // `Desirable but not required:` above a list among other demands.
  if (content.told && content.kind.startsWith("requirements-") && isAsking(current.kind)) return true;
  // `You will:` with its list below a paragraph on the role.
  if (content.told && content.kind === "responsibilities" && current.kind === "summary") return true;
  if (current.kind === "other" && (current.heading === null || current.vague || current.first === 0)) return true;
  if (current.heading === null || current.vague)
    return content.strength >= 3 || !mayHold(current.kind, content.kind, place);
  if (content.strength < leastStrength(current, content, place, isBelowList)) return false;
  // A list of demands or offers apart from the list of tasks above it, a list of offers apart from demands.
  if (place === "list" && hasBody(current) && isNextColumn(current.kind, content.kind)) return true;
  return content.told ? !isKin(current.kind, content.kind) : !mayHold(current.kind, content.kind, place);
}

/** How plainly content must say its kind to end a headed section: less where the section's list is over, or what postings end with follows. */
function leastStrength(current: Draft, { kind }: ContentKind, place: ContentPlace, isBelowList: boolean): number {
  if (place !== "later") return 3;
  if (isBelowList || isBrief(current)) return 2;
  const endsPosting = kind === "benefits" || kind === "how-to-apply";
  return endsPosting && (isAsking(current.kind) || isHeart(current.kind)) ? 2.5 : 3;
}

/** Whether a headed section is of a kind that one line says. */
function isBrief({ kind, first, end }: Draft): boolean {
  return end - first >= 2 && (kind === "pay" || kind === "location" || kind === "employment-type");
}

/** Whether more than a line stands below a heading already. */
function hasBody({ first, end }: Draft): boolean {
  return end - first > 2;
}

/** Whether content is of the kind that postings name after a section, of its list: tasks, demands, offers. */
function isNextColumn(section: SectionKind, content: SectionKind): boolean {
  if (section === "responsibilities") return content === "requirements" || content === "benefits";
  return isAsking(section) && content === "benefits";
}

/** Whether the role is described below the way to the job, which stands at the head of some pages. */
export function describesBelow(drafts: readonly Draft[], { kind, strength }: ContentKind): boolean {
  return (
    drafts.at(-1)!.kind === "how-to-apply" &&
    isAboutRole(kind) &&
    strength >= (drafts.at(-1)!.heading ? 3 : 2) &&
    drafts.every((draft) => !isHeart(draft.kind))
  );
}
