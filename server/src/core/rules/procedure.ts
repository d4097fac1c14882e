import type { Span } from "../text/span";

/**
 * How an application is handled, who is eligible, and what a regulation says: such sentences are seldom the writer's own,
 * and they speak of nobody who does something.
 */
const PROCEDURE =
  /\b(?:applicants?|(?:your|an?|the|their|all|no|late|incomplete) applications?|applications? (?:is|are|will|must|may|should|received|submitted|package|period|process|form)|candidates (?:who|may|will|must|shall|can|cannot|in the|is|are)|selectees?|appointees?|incumbents? (?:is|are)|exam(?:ination)?s?|scores?|mileage|qualifying|percentage of time|USAJOBS|eligible lists?|appoint(?:ed|ment)|reappointed|reassigned|disqualified|substituted|credited|granted|in accordance with|pursuant to|U\.? ?S\.? ?C\b|C\.? ?F\.? ?R\b|Civil Service|Sec(?:tion|\.) ?\d|Executive Order|specialized experience|qualify (?:for|if)|résumés?|resumes?|CVs?|transcripts?|protests?|announcements?|vacanc(?:y|ies)|licen[cs]es?|interview(?:s|ed)?|background (?:check|investigation)s?|e-verify|this (?:job|role|position) (?:is|can|may|will|has))(?![\p{L}\p{N}])/iu;
/** A sentence is read as far as this on either side. */
const REACH = 240;

/** Whether the sentence around a place tells of a procedure rather than of the work. */
export function standsInProcedure(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const begin = Array.from(before.matchAll(/[.!?]\s+(?=\p{Lu})|\n/gu)).at(-1);
  const from = begin ? begin.index + begin[0].length : 0;
  const stop = /[.!?](?:\s+\p{Lu}|\s*$)|\n/u.exec(behind)?.index ?? behind.length;
  return PROCEDURE.test(before.slice(from) + text.slice(start, end) + behind.slice(0, stop));
}
