import type { FoldingRange } from "vscode-languageserver";
import type { CheckedDocument } from "./checker";
import { sectionTree, type SectionNode } from "./sections";
import { toRange } from "./to-proto";

/** One range for each section of more than one line, from its heading to its last words. */
export function foldingRangesOf({ source, result }: CheckedDocument): FoldingRange[] {
  const fold = ({ span, children }: SectionNode): FoldingRange[] => {
    const { start, end } = toRange(source, span);
    const below = children.flatMap(fold);
    return start.line < end.line ? [{ startLine: start.line, endLine: end.line }, ...below] : below;
  };
  return sectionTree(result).flatMap(fold);
}
