import { isStrongJobNoun } from "../../data/job-titles";
import type { Fix } from "../../finding";
import type { Span } from "../../text/span";
import { defineRule } from "../rule";

/** Several roles in one title. */
export const stacked = defineRule({
  id: "title/stacked",
  scope: "posting",
  severity: "warning",
  summary: "Name one role in the title.",
  why: "Candidates search for one role and cannot tell which of several they would do. Two roles in one read like two jobs for one pay.",
  messages: {
    stacked:
      "The title names several roles: {roles}. Name the one that the job mostly is, or write a posting for each.",
  },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Titles that are one trade where you are, such as “Server/Bartender”." },
  *check({ posting, text }, { allow }) {
    const { title } = posting;
    if (!title || allow.some((one) => title.value.toLowerCase().includes(one.toLowerCase()))) return;
    // What stands in brackets only says more of one role: `Night Nurse (RMN / RNLD)`.
    const parts = title.value.replace(/\([^()]{0,60}\)/g, "").split(/\s?[/|]\s?/);
    const roles = parts.filter(isRole);
    if (parts.length < 2 || roles.length < 2 || areRanks(parts) || areGradesOfOne(roles)) return;
    yield {
      span: title.span,
      message: "stacked",
      values: { roles: roles.map((role) => `“${role.trim()}”`).join(", ") },
      fixes: text.slice(title.span.start, title.span.end) === title.value ? keeping(roles, title.span) : [],
    };
  },
});

/**
 * Leaves one role of the title. None where a part has one word and another has more: of `Web Developer / Engineer` the second may be short
 * for `Web Engineer`.
 */
function keeping(roles: readonly string[], span: Span): Fix[] {
  const names = roles.map((role) => role.trim());
  const counts = names.map((name) => name.split(/\s+/).length);
  if (new Set(names).size < names.length || (counts.includes(1) && counts.some((count) => count > 1))) return [];
  return names.map((name) => ({ title: `Keep “${name}”`, safe: false, edits: [{ ...span, text: name }] }));
}

/** Whether a part ends on a noun that names who does a job; what stands behind a comma, a dash or in brackets aside. */
function isRole(part: string): boolean {
  const words = part.split(/,|\(|\s[-–—]\s/)[0]!.match(/[\p{L}][\p{L}'’.-]*/gu) ?? [];
  const last = words.at(-1) ?? "";
  if (REGISTRATION.test(last)) return false;
  return isStrongJobNoun(/^(?:[IVX]{1,4}|[A-Z])$/.test(last) ? (words.at(-2) ?? "") : last);
}

/** Registers of nurses, of which one will do: `Staff Nurse RMN/RGN`, `RN/LPN`. */
const REGISTRATION = /^(?:RGN|RMN|RNLD|RN|LPN|LVN|CNA|CRNA)s?$/;

/** `Specialist, Assistant/Associate`: ranks behind one role. */
function areRanks([first, ...others]: readonly string[]): boolean {
  const rank = /\b(?:assistant|associate|full|junior|senior)$/i;
  return rank.test(first!.trim()) && others.every((part) => rank.test(part.trim()) && !/\s/.test(part.trim()));
}

/** `Nurse I/Nurse II`, `Baker/Senior Baker`: steps of one role, or one in the forms for men and women. */
function areGradesOfOne(roles: readonly string[]): boolean {
  const plain = roles.map((role) =>
    role
      .split(/\s[-–—]\s/)[0]!
      .toLowerCase()
      .replace(
        /\b(?:senior|junior|sr|jr|lead|associate|assistant|principal|staff|chief|entry|level|mid|trainee|apprentice|[ivx]{1,4}|\d)\b\.?/g,
        "",
      )
      .replace(/[^\p{L}]+/gu, " ")
      .trim(),
  );
  // `Data Services Librarian/Assistant Librarian`: the second leaves out what the first has said.
  const isRanked = (at: number) => plain[at]!.split(" ").length < roles[at]!.trim().split(/\s+/).length;
  const isShortened = roles.length === 2 && plain[1] !== "" && isRanked(1) && plain[0]!.endsWith(` ${plain[1]}`);
  return isShortened || new Set(plain).size === 1 || new Set(plain.map(withoutGender)).size === 1;
}

/** `Waiter/Waitress`, `Barman/Barmaid`: one role in two forms. */
function withoutGender(role: string): string {
  return role.replace(/(?<=\p{L}{2})(?:(?:wo)?man|(?:wo)?men|persons?|maids?|r?ess|r?esses|[eo]rs?)$/u, "");
}
