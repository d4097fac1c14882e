import { spanContains } from "../../text/span";
import { countWords } from "../../text/words";
import { listedRequirements } from "../requirement-text";
import { defineRule } from "../rule";

/** A bare list of many tools. */
export const skillsList = defineRule({
  id: "requirements/skills-list",
  scope: "posting",
  severity: "information",
  summary: "Say what each tool is used for, or name fewer.",
  why: "A long row of names tells nothing of the work, and people who lack one of them think that they do not qualify.",
  messages: {
    bare: "{count} tools are listed here without what they are for. Name those that matter, and what they are used for.",
  },
  options: { fewest: 10 },
  optionDescriptions: { fewest: "From how many tools on the rule reports." },
  shields: ["other-language"],
  *check(draft, { fewest }) {
    let run: { start: number; end: number; count: number } | undefined;
    let done = 0;
    for (const { text, skills, span } of listedRequirements(draft)) {
      if (done > span.start) continue;
      const bare =
        skills.length > 0 &&
        countWords(text) - skills.reduce((sum, skill) => sum + countWords(skill.value), 0) <=
          Math.max(2, skills.length);
      const follows = run !== undefined && draft.text.slice(run.end, span.start).replace(/[\s•*·–\-,;|]/g, "") === "";
      if (bare && run && follows) run = { ...run, end: span.end, count: run.count + skills.length };
      else {
        if (run && run.count >= fewest) yield report(run);
        run = bare ? { ...span, count: skills.length } : undefined;
      }
      if (run && spanContains(run, span)) done = span.start;
    }
    if (run && run.count >= fewest) yield report(run);
  },
});

function report({ start, end, count }: { start: number; end: number; count: number }) {
  return { span: { start, end }, message: "bare" as const, values: { count } };
}
