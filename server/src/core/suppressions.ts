import type { Finding } from "./finding";
import type { SuppressionReport } from "./rules/rule";
import type { Span } from "./text/span";

/** A comment such as `<!-- rolewright-disable-next-line pay/missing-pay -->`, with the stretch in which it silences findings. */
interface Suppression {
  readonly comment: Span;
  readonly removal: Span;
  readonly scope: Span;
  /** Empty: every rule. */
  readonly rules: readonly string[];
}

const COMMENT = /<!--[ \t]*rolewright-(disable-next-line|disable-file|disable|enable)\b([^<>\r\n]{0,1000}?)-->/g;

/** The comments of a document that turn rules off. A finding is silenced where it starts. */
export function readSuppressions(text: string): Suppression[] {
  const found: Suppression[] = [];
  const matches = text.includes("<!--") ? [...text.matchAll(COMMENT)] : [];
  matches.forEach((match, index) => {
    const verb = match[1]!;
    if (verb === "enable") return;
    const comment = { start: match.index, end: match.index + match[0].length };
    const rules = match[2]!.split(/[\s,]+/).filter(Boolean);
    let scope: Span = { start: 0, end: text.length + 1 };
    if (verb === "disable-next-line") scope = nextLine(text, comment.end);
    if (verb === "disable") {
      const end = matches.slice(index + 1).find((later) => later[1] === "enable" && enables(later[2]!, rules));
      scope = { start: comment.end, end: end?.index ?? text.length + 1 };
    }
    found.push({ comment, removal: wholeLine(text, comment), scope, rules });
  });
  return found;
}

/** The findings that no comment silences, and what each comment did. */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  isRule: (id: string) => boolean,
): { kept: Finding[]; reports: SuppressionReport[] } {
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const silencing = suppressions.filter(
      (s) =>
        s.scope.start <= finding.span.start &&
        finding.span.start < s.scope.end &&
        (s.rules.length === 0 || s.rules.includes(finding.rule)),
    );
    silencing.forEach((s) => used.add(s));
    return silencing.length === 0;
  });
  const reports = suppressions.map((s) => ({
    span: s.comment,
    removal: s.removal,
    unknownRules: s.rules.filter((id) => !isRule(id)),
    used: used.has(s),
  }));
  return { kept, reports };
}

function enables(list: string, rules: readonly string[]): boolean {
  const enabled = list.split(/[\s,]+/).filter(Boolean);
  return enabled.length === 0 || enabled.some((id) => rules.includes(id));
}

/** The next line that is not blank. */
function nextLine(text: string, from: number): Span {
  const lineBreak = text.slice(from).search(/[\r\n]/);
  const match = lineBreak < 0 ? null : /\S[^\r\n]*/.exec(text.slice(from + lineBreak));
  if (!match) return { start: text.length, end: text.length };
  const start = from + lineBreak + match.index;
  return { start, end: start + match[0].length };
}

/** The comment with its line break where it stands alone on its line. */
function wholeLine(text: string, comment: Span): Span {
  const before = /(?:^|[\r\n])[ \t]*$/.exec(text.slice(Math.max(0, comment.start - 200), comment.start));
  const after = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(comment.end));
  if (!before || !after) return comment;
  return { start: comment.start - before[0].replace(/^[\r\n]/, "").length, end: comment.end + after[0].length };
}
