import { partsOf } from "../claims";
import { listedRequirements } from "../requirement-text";
import { spanContains } from "../../text/span";
import { defineRule } from "../rule";

/** One long list in which nobody can tell what is a must. */
export const noSplit = defineRule({
  id: "requirements/no-split",
  scope: "posting",
  severity: "information",
  summary: "Say what is required and what is nice to have.",
  why: "In one long list every point reads as a must, and people who could do the work do not apply.",
  messages: {
    mixed:
      "Nothing tells which of these {count} points are required and which are nice to have. Give each kind a list of its own.",
  },
  options: { fewest: 8 },
  optionDescriptions: { fewest: "From how many points on the rule reports." },
  shields: ["other-language"],
  *check(draft, { fewest }) {
    const { posting, text } = draft;
    if (
      posting.roles.length > 1 ||
      partsOf(draft)(text.length) > 0 ||
      posting.requirements.some(({ level }) => level === "preferred")
    )
      return;
    if (posting.sections.some(({ kind }) => kind === "requirements-required" || kind === "requirements-preferred"))
      return;
    const items = listedRequirements(draft);
    for (const section of posting.sections) {
      if (section.kind !== "requirements" || !section.headingSpan) continue;
      const own = items.filter(({ span }) => spanContains(section.span, span));
      if (
        own.length < fewest ||
        /\b(?:must|required?|requires|minimum|mandatory|essential|necessary)\b/i.test(
          text.slice(section.span.start, section.span.end),
        )
      )
        continue;
      const at = section.span.end;
      const edits = [
        {
          start: at,
          end: at,
          text: `\n\n${headingMark(text, section.headingSpan.start)}Nice to have\n\n- [what helps but is not needed]`,
        },
      ];
      yield {
        span: section.headingSpan,
        message: "mixed",
        values: { count: own.length },
        fixes: [{ title: "Add a list of what is nice to have", safe: false, edits }],
      };
      return;
    }
  },
});

/** The hashes before a heading, if it has any. */
function headingMark(text: string, start: number): string {
  return (
    /#{1,6} $/.exec(text.slice(Math.max(0, start - 8), start))?.[0] ??
    /^#{1,6} /.exec(text.slice(start, start + 8))?.[0] ??
    "## "
  );
}
