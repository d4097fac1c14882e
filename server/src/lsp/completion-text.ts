import {
  emptyLinesAround,
  escapeSnippet,
  headingStyle,
  type HeadingStyle,
  promptsOfSnippet,
  renderHeading,
  type Insertion,
} from "../core/index";
import type { CheckedDocument } from "./checker";
import type { WritingPlace } from "./writing-place";

/** Words to be written, their lines ended by LF. */
export interface Writing {
  readonly text: string;
  /** The same with tab stops, in LSP snippet syntax. */
  readonly snippet: string;
}

/** A part under a heading of its own, in the style of the document or with the marks that were typed; parted from the lines around it. */
export function headedText({ source, result }: CheckedDocument, place: WritingPlace, insertion: Insertion): Writing {
  const isEmpty = result.posting.words === 0;
  const usual = isEmpty ? MARKDOWN : headingStyle(result.blocks);
  const style = place.marks === "" ? usual : styleOfMarks(place.marks, usual);
  const emptyLines = emptyLinesAround({ text: source.text, blocks: result.blocks });
  const gap = emptyLines.below || isEmpty ? "\n\n" : "\n";
  const lead = place.isCrowded.above && emptyLines.above ? "\n" : "";
  const trail = place.isCrowded.below && emptyLines.above ? "\n" : "";
  if (insertion.form === "title") {
    const mark = style.form === "atx" ? "# " : "";
    return {
      text: lead + mark + insertion.text + trail,
      snippet: lead + mark + insertion.snippet + trail,
    };
  }
  const heading = renderHeading(style, insertion.heading);
  return {
    text: lead + heading + gap + insertion.text + trail,
    snippet: lead + escapeSnippet(heading) + gap + insertion.snippet + trail,
  };
}

/** How headings look in a document that has none to go by. */
const MARKDOWN: HeadingStyle = { form: "atx", level: 2, colon: false };

function styleOfMarks(marks: string, usual: HeadingStyle): HeadingStyle {
  if (marks === "**") return { ...usual, form: "bold" };
  const level = Math.max(marks.trim().length, usual.form === "atx" ? usual.level : 0);
  return { form: "atx", level, colon: false };
}

/** The figures of a sentence about pay, for a line whose label says already that it is about pay. */
export function figureOf({ snippet }: Insertion, { isGlued }: WritingPlace): Writing {
  const figure = /(?:\\\$|[^\s\w.,:;])?\$\{1[:|].{0,500}\}/.exec(snippet)?.[0] ?? snippet;
  const lead = isGlued ? " " : "";
  return { text: lead + promptsOfSnippet(figure), snippet: lead + figure };
}
