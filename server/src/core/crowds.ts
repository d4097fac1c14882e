import type { Config } from "./config";
import type { Finding, Fix } from "./finding";
import type { Rule } from "./rules/rule";

/**
 * Makes one finding of the many places of a rule, so that no document drowns: each rule that knows a crowd shows as many places as its
 * option `most` says, and one more that stands for all others, which are related to it. The rest of the findings, and the order, stay.
 * What a person has to decide is shown before what can be mended unasked, so that the others can be mended at once.
 */
export function gatherCrowds(
  findings: readonly Finding[],
  text: string,
  { rules, config }: { readonly rules: readonly Rule[]; readonly config: Config },
): Finding[] {
  const gathered = new Map<Finding, Finding | undefined>();
  for (const rule of rules) {
    const most = config.rules.get(rule.id)?.options["most"];
    if (!rule.crowd || typeof most !== "number") continue;
    const { message, of } = rule.crowd;
    const places = findings.filter((finding) => finding.rule === rule.id && of.includes(finding.messageId));
    const [first, ...others] = toDecideFirst(places).slice(Math.max(0, most));
    // One more place is shown as itself.
    if (!first || others.length === 0) continue;
    const words = text.slice(first.span.start, first.span.end).replace(/\s+/g, " ");
    gathered.set(first, {
      ...first,
      messageId: message,
      message: fill(rule.messages[message]!, { found: words, count: others.length + 1 }),
      fixes: fixForAll([first, ...others]),
      related: others.map((other) => ({ span: other.span, message: other.message })),
    });
    for (const other of others) gathered.set(other, undefined);
  }
  return findings.flatMap((finding) => (gathered.has(finding) ? (gathered.get(finding) ?? []) : finding));
}

function toDecideFirst(places: readonly Finding[]): readonly Finding[] {
  const isSafe = ({ fixes }: Finding) => fixes.some(({ safe }) => safe);
  return [...places.filter((place) => !isSafe(place)), ...places.filter(isSafe)];
}

function fill(message: string, values: { readonly found: string; readonly count: number }): string {
  return message.replace("{found}", () => values.found).replace("{count}", () => String(values.count));
}

/** The first suggestion for each place, taken in one step; none where a place has no suggestion, or two of them touch each other. */
function fixForAll(places: readonly Finding[]): Fix[] {
  const first = places.map(({ fixes }) => fixes[0]);
  if (!first.every((fix) => fix !== undefined && fix.snippet === undefined)) return [];
  const edits = first.flatMap((fix) => fix!.edits).sort((a, b) => a.start - b.start);
  if (edits.some((edit, index) => index > 0 && edit.start < edits[index - 1]!.end)) return [];
  return [{ title: `Mend all ${places.length} places`, safe: first.every((fix) => fix!.safe), edits }];
}
