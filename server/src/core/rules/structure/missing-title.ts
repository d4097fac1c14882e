import { headingStyle, renderHeading } from "../../posting/placement/section-style";
import { lineBreakOf } from "../../text/lines";
import type { Fix } from "../../finding";
import { absencePlace } from "../absence";
import { defineRule, type Draft } from "../rule";
import { severityOfAbsence } from "../section-absence";

/** No line and no sentence names the job. */
export const missingTitle = defineRule({
  id: "structure/missing-title",
  scope: "posting",
  severity: "warning",
  summary: "Begin with the job’s title.",
  why: "The title is what candidates search for and what they see first in a list of results.",
  messages: { missing: "Nothing names the job. Begin with its title." },
  *check(draft) {
    const severity = severityOfAbsence(draft, "title");
    if (severity === undefined || draft.posting.title !== null || isNamed(draft)) return;
    yield { span: absencePlace(draft), message: "missing", severity, fixes: [insertTitle(draft)] };
  },
});

/** Whether a field names the job in words that no job is called by elsewhere, a page cut the title off, or applications are taken for somebody. */
function isNamed({ text }: Draft): boolean {
  return NAMED.test(text.slice(0, 1500));
}

const NAMED =
  /^\W{0,4}(?:(?:job|position|post|role|vacancy|working|business) )?[Tt]itle\s?:\s{0,3}\p{L}[^\n]{2,120}$|^\p{Lu}[^\n.!?]{4,60}\p{L}(?:\.{3}|…)\s*\n|\baccepting applications for (?:an? |our )?\p{Lu}\p{Ll}+ /mu;

/** A title line at the top, behind the front matter. */
function insertTitle({ text, blocks }: Draft): Fix {
  const lineBreak = lineBreakOf(text);
  const style = headingStyle(blocks);
  const front = blocks[0]?.kind === "front-matter" ? blocks[0].span.end : 0;
  const heading =
    style.form === "atx" || style.form === "html"
      ? renderHeading({ ...style, level: 1, colon: false }, "[Job title]")
      : "[Job title]";
  const words = front > 0 ? lineBreak + lineBreak + heading : heading + lineBreak + lineBreak;
  return { title: "Insert a line for the title", safe: false, edits: [{ start: front, end: front, text: words }] };
}
