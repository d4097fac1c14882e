import { MarkupKind, type InitializeParams } from "vscode-languageserver";
import { translatorFor, type Translator } from "../l10n/translator";
import type { InitializationOptions } from "../protocol";

/** What the client can do, as far as the server acts on it. */
export interface ClientAbilities {
  /** Asks for diagnostics itself. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  /** Answers `workspace/configuration`. */
  readonly answersConfiguration: boolean;
  readonly registersConfigurationChange: boolean;
  readonly registersFileWatchers: boolean;
  /** Watches files of a folder that is given by its URI. */
  readonly watchesFolders: boolean;
  readonly workspaceFolders: boolean;
  /** Takes edits bound to a version of the document. */
  readonly versionedEdits: boolean;
  /** Takes text with tab stops in versioned edits. */
  readonly snippetEdits: boolean;
  readonly nestedSymbols: boolean;
  readonly markdownHover: boolean;
  /** Takes completions with tab stops. */
  readonly snippetCompletions: boolean;
  readonly markdownCompletions: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  /** Takes `rolewright/statusChanged`. */
  readonly wantsStatus: boolean;
  /** Has the command `_rolewright.changeConfig`. */
  readonly changesConfig: boolean;
  /** Has the command `_rolewright.letStand`. */
  readonly letsStand: boolean;
  /** Has the command `rolewright.openReport`. */
  readonly opensReport: boolean;
  /** Has the command `rolewright.explain`. */
  readonly explainsRules: boolean;
  /** Says what there is to say in the language of the client’s user. */
  readonly words: Translator;
}

/** Reads what a client announces when it connects; what it does not announce it cannot do. */
export function readAbilities(params: InitializeParams): ClientAbilities {
  const { workspace, textDocument } = params.capabilities;
  const versionedEdits = workspace?.workspaceEdit?.documentChanges === true;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfigurationChange: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersFileWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesFolders: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    versionedEdits,
    snippetEdits: versionedEdits && workspace?.workspaceEdit?.snippetEditSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
    markdownCompletions:
      textDocument?.completion?.completionItem?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    wantsStatus: readOptions(params).wantsStatus === true,
    changesConfig: readOptions(params).changesConfig === true,
    letsStand: readOptions(params).letsStand === true,
    opensReport: readOptions(params).opensReport === true,
    explainsRules: readOptions(params).explainsRules === true,
    words: translatorFor(params.locale),
  };
}

/** The options of our own protocol; a client that knows nothing of them sends none. */
export function readOptions(params: InitializeParams): InitializationOptions {
  const options: unknown = params.initializationOptions;
  return typeof options === "object" && options !== null ? options : {};
}
