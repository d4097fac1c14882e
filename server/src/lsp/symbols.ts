import { SymbolKind, type DocumentSymbol, type SymbolInformation } from "vscode-languageserver";
import type { CheckedDocument } from "./checker";
import { kindInWords, sectionTree, type SectionNode } from "./sections";
import type { SourceText } from "./source-text";
import { toRange } from "./to-proto";

/** The outline: headings under headings, with the kind of each section where its heading does not say it. */
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

function toSymbol(source: SourceText, { name, kind, head, span, children }: SectionNode): DocumentSymbol {
  const detail = kind === null || kind === "other" ? "" : kindInWords(kind);
  return {
    name,
    ...(detail !== "" && detail !== name && { detail }),
    kind: SymbolKind.String,
    range: toRange(source, span),
    selectionRange: toRange(source, head),
    children: children.map((child) => toSymbol(source, child)),
  };
}
