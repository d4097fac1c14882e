import type { Block } from "./blocks/block";
import type { Fix } from "./finding";
import type { LintResult } from "./lint";
import type { Unescaped } from "./text/escapes";
import { lineBreakOf } from "./text/lines";
import type { Span } from "./text/span";

/** What was found in a text without its escapes, at the places of the text as it stands and with its line breaks. */
export function lintInSource(result: LintResult, source: string, { spanInSource, spread }: Unescaped): LintResult {
  const at = <T>(value: T): T => withSpans(value, spanInSource);
  const lineBreak = lineBreakOf(source);
  return {
    ...result,
    findings: at(result.findings).map((finding) => ({
      ...finding,
      fixes: finding.fixes.map((fix) => withBreaks(fix, lineBreak)),
    })),
    posting: at(result.posting),
    jurisdictions: result.jurisdictions.map((one) => ({ ...one, span: at(one.span) })),
    blocks: result.blocks.map((block): Block => {
      const placed = at(block);
      const { start, end } = placed.span;
      return {
        ...placed,
        raw: source.slice(start, end),
        text: spread(block.text, block.span.start).padStart(end - start),
      };
    }),
  };
}

/** A fix that breaks lines as the text does. */
function withBreaks(fix: Fix, lineBreak: string): Fix {
  const broken = (words: string) => words.replaceAll("\n", lineBreak);
  return {
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, text: broken(edit.text) })),
    ...(fix.snippet !== undefined && { snippet: broken(fix.snippet) }),
  };
}

/** The same value with each span in it moved. */
function withSpans<T>(value: T, move: (span: Span) => Span): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => withSpans(one, move)) as T;
  const entries = Object.entries(value).map(([key, one]) => [key, withSpans<unknown>(one, move)]);
  const moved = Object.fromEntries(entries) as T;
  return isSpan(value) ? { ...moved, ...move({ start: value.start, end: value.end }) } : moved;
}

function isSpan(value: object): value is Span {
  return "start" in value && typeof value.start === "number" && "end" in value && typeof value.end === "number";
}
