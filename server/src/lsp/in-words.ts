import type { CodeAction, CodeLens, DocumentSymbol, InlayHint } from "vscode-languageserver";
import type { Translator } from "../l10n/translator";
import type { PostingReport, ReportLine } from "../protocol";

/** An entry of a menu in a language. */
export function actionInWords(action: CodeAction, words: Translator): CodeAction {
  const title = words.text(action.title);
  return { ...action, title, ...(action.command && { command: { ...action.command, title } }) };
}

/** A line above the text in a language. */
export function lensInWords(lens: CodeLens, words: Translator): CodeLens {
  return lens.command ? { ...lens, command: { ...lens.command, title: words.text(lens.command.title) } } : lens;
}

/** A figure between the words in a language. */
export function hintInWords(hint: InlayHint, words: Translator): InlayHint {
  const { label, tooltip } = hint;
  return {
    ...hint,
    label: typeof label === "string" ? words.text(label) : label,
    ...(typeof tooltip === "string" && { tooltip: words.text(tooltip) }),
  };
}

/** An entry of the outline with its kind in a language; its name is the posting's own. */
export function symbolInWords(symbol: DocumentSymbol, words: Translator): DocumentSymbol {
  return {
    ...symbol,
    ...(symbol.detail !== undefined && { detail: words.text(symbol.detail) }),
    ...(symbol.children && { children: symbol.children.map((child) => symbolInWords(child, words)) }),
  };
}

/** A report in a language. Its findings are in it already, and the posting's own words stay as they are. */
export function reportInWords(report: PostingReport, words: Translator): PostingReport {
  const say = (text: string) => words.text(text);
  const noted = (line: ReportLine): ReportLine => ({ ...line, note: say(line.note) });
  return {
    ...report,
    verdict: say(report.verdict),
    findings: report.findings.map((found) => ({
      ...found,
      places: found.places.map((place) => ({ ...place, fix: place.fix === null ? null : say(place.fix) })),
    })),
    parts: report.parts.map((part) => ({ ...part, name: say(part.name) })),
    pay: report.pay.map((line) => ({ ...line, text: say(line.text) })),
    statements: report.statements.map((line) => noted({ ...line, text: say(line.text) })),
    laws: report.laws.map((law) => ({ ...law, name: say(law.name), standing: say(law.standing) })),
    reading: { ...report.reading, longSentences: report.reading.longSentences.map(noted) },
    leaning: { ...report.leaning, verdict: say(report.leaning.verdict) },
    address: { ...report.address, verdict: say(report.address.verdict) },
    shares: report.shares.map((share) => ({ ...share, name: say(share.name) })),
  };
}
