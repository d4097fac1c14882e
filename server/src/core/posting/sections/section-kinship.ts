import type { SectionKind } from "../../data/section-kinds";

/** Where content stands in a section: in a list, in the first paragraph below the heading, or in a later one. */
export type ContentPlace = "list" | "first" | "later";

const ASKS: ReadonlySet<SectionKind> = new Set([
  "requirements",
  "requirements-required",
  "requirements-preferred",
  "skills",
  "education",
]);
const ABOUT_EMPLOYER: ReadonlySet<SectionKind> = new Set(["about-company", "about-team"]);
const ABOUT_ROLE: ReadonlySet<SectionKind> = new Set(["summary", "responsibilities"]);
const FAMILIES = [ASKS, ABOUT_EMPLOYER, ABOUT_ROLE];
const STATEMENTS: ReadonlySet<SectionKind> = new Set([
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "diversity",
]);

/** Whether a section says what is asked of the candidate. */
export function isAsking(kind: SectionKind): boolean {
  return ASKS.has(kind);
}

/** Whether a section speaks of the employer or of a team. */
export function isAboutEmployer(kind: SectionKind): boolean {
  return ABOUT_EMPLOYER.has(kind);
}

/** Whether a section holds what a candidate will do or must bring: the lists at the heart of a posting. */
export function isHeart(kind: SectionKind): boolean {
  return kind === "responsibilities" || kind.startsWith("requirements");
}

/** Whether a section is no more than a statement, which has no parts with headings of their own. */
export function isStatement(kind: SectionKind): boolean {
  return STATEMENTS.has(kind);
}

/** Whether a section says what the role is or what is done in it. */
export function isAboutRole(kind: SectionKind): boolean {
  return ABOUT_ROLE.has(kind);
}

/** Whether two kinds are of one family. */
export function isKin(a: SectionKind, b: SectionKind): boolean {
  return a === b || FAMILIES.some((family) => family.has(a) && family.has(b));
}

/** Whether content of one kind may stand in a section of another without being a section of its own. */
export function mayHold(section: SectionKind, content: SectionKind, place: ContentPlace): boolean {
  if (section === content) return true;
  if (section === "summary" && place === "list") return false;
  if (isKin(section, content)) return true;
  if (STATEMENTS.has(content)) return STATEMENTS.has(section) && place === "first";
  if (content === "other") return false;
  if (STATEMENTS.has(section))
    return content === "how-to-apply" || content === "about-company" || (content === "legal" && place !== "later");
  if (ASKS.has(section)) return mayStandAmongDemands(content, place);
  if (section === "responsibilities")
    return (
      place !== "later" && (ASKS.has(content) || content === "schedule" || (content === "benefits" && place === "list"))
    );
  if (section === "pay") return TERMS.has(content) || ASKS.has(content) || (content === "benefits" && place === "list");
  if (section === "benefits") return TERMS.has(content);
  if (ABOUT_EMPLOYER.has(section)) return content === "location" || (content === "benefits" && place !== "later");
  // The next steps may tell of all that happens then; who the employer is and what the law asks for is another matter.
  if (section === "how-to-apply")
    return (
      content !== "about-company" &&
      (place !== "later" || !OFFERED.has(content)) &&
      (content !== "legal" || place === "list")
    );
  return section === "legal" && content !== "about-company" && (content !== "how-to-apply" || place !== "later");
}

const OFFERED: ReadonlySet<SectionKind> = new Set(["pay", "benefits"]);

/** What pay and benefits depend on. */
const TERMS: ReadonlySet<SectionKind> = new Set(["schedule", "location", "legal"]);

function mayStandAmongDemands(content: SectionKind, place: ContentPlace): boolean {
  if (place === "list") return !ABOUT_EMPLOYER.has(content) && content !== "pay";
  return content === "responsibilities" || content === "schedule" || (content === "legal" && place === "first");
}
