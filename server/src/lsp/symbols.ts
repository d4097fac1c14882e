import { SymbolKind, type DocumentSymbol, type SymbolInformation } from "vscode-languageserver";
import type { Span } from "../core/index";
import type { CheckedDocument } from "./checker";
import { kindInWords, sectionTree, type SectionNode } from "./sections";
import type { SourceText } from "./source-text";
import { toRange } from "./to-proto";

/** The outline: sections under sections, with the kind of each where its heading does not say it. */
export function symbolsOf({ source, result }: CheckedDocument): DocumentSymbol[] {
  return sectionTree(result).map((node) => toSymbol(source, node));
}

/** The outline for a client that knows no nesting. */
export function flatSymbolsOf(checked: CheckedDocument): SymbolInformation[] {
  const flatten = ({ name, kind, range, children }: DocumentSymbol, containerName?: string): SymbolInformation[] => [
    { name, kind, location: { uri: checked.source.uri, range }, ...(containerName !== undefined && { containerName }) },
    ...(children ?? []).flatMap((child) => flatten(child, name)),
  ];
  return symbolsOf(checked).flatMap((symbol) => flatten(symbol));
}

function toSymbol(source: SourceText, node: SectionNode): DocumentSymbol {
  const { section, name, span, children } = node;
  const kind = kindInWords(section.kind);
  return {
    name,
    ...(section.kind !== "other" && kind !== name && { detail: kind }),
    kind: SymbolKind.String,
    range: toRange(source, span),
    selectionRange: toRange(source, section.headingSpan ?? firstLine(source, section.span)),
    children: children.map((child) => toSymbol(source, child)),
  };
}

function firstLine({ text }: SourceText, { start, end }: Span): Span {
  const lineBreak = text.slice(start, end).search(/[\r\n]/);
  return { start, end: lineBreak < 0 ? end : start + lineBreak };
}
