/**
 * What the server and its client say to each other beside the Language Server Protocol. Types only.
 * Positions are UTF-16 offsets or none at all; documents and files are named by their URIs.
 */
import type { PostingReport } from "./protocol-report";

export type * from "./protocol-report";

/** What a client may send as `initializationOptions`. Everything in it may be left out. */
export interface InitializationOptions {
  /** The client takes `rolewright/statusChanged`. */
  readonly wantsStatus?: boolean;
  /** The client has the command `_rolewright.changeConfig`, to which quick fixes may give a `ConfigChangeOrder`. */
  readonly changesConfig?: boolean;
  /** The client has the command `_rolewright.letStand`, to which one quick fix gives a `LetStandOrder` in the place of many. */
  readonly letsStand?: boolean;
  /** The client has the command `rolewright.openReport`, to which the title's code lens leads. */
  readonly opensReport?: boolean;
  /** The client has the command `rolewright.explain`, which shows the page of the rule that it is given, or asks about which of several `RuleToExplain`. */
  readonly explainsRules?: boolean;
  /** The section `rolewright` of the settings, for a client that cannot be asked for it. */
  readonly settings?: unknown;
}

/** Requests by their method. */
export interface Requests {
  /** Client to server. Null for a document that is not open. */
  "rolewright/status": { params: DocumentParams; result: DocumentStatus | null };
  /** Client to server. Null for a document that is not open. */
  "rolewright/report": { params: DocumentParams; result: PostingReport | null };
  /** Client to server: how to write a change into a configuration file. Null where its text has mistakes or the document is not open. */
  "rolewright/configEdits": { params: ConfigEditsParams; result: readonly FileEdit[] | null };
  /** Client to server: what a new posting may begin with. Null only where the server fails. */
  "rolewright/drafts": { params: Record<string, never>; result: DraftChoices | null };
  /** Client to server: the text of a new posting. Null only where the server fails. */
  "rolewright/newPosting": { params: NewPostingParams; result: NewPosting | null };
  /** Client to server: what is known of the organisation in a folder. Null only where the server fails. */
  "rolewright/organization": { params: DocumentParams; result: OrganizationState | null };
  /** Client to server: the text of a configuration file with the answers in it. Null where the text has mistakes. */
  "rolewright/organizationText": { params: OrganizationTextParams; result: string | null };
  /** Client to server: what there is to say about a file that is not open. Null for one that is no posting. */
  "rolewright/checkFile": { params: CheckFileParams; result: CheckedFile | null };
  /** Client to server: a posting piece by piece, for other formats. Null for a document that is not open. */
  "rolewright/pieces": { params: DocumentParams; result: PostingPieces | null };
  /** Server to client, in the browser: the text of a file, null if there is none. */
  "rolewright/readFile": { params: DocumentParams; result: string | null };
}

/** Notifications by their method. */
export interface Notifications {
  /** Server to client, after each check of an open document. */
  "rolewright/statusChanged": DocumentStatus;
}

export interface DocumentParams {
  readonly uri: string;
}

/** What somebody says of the organisation; what is null is not said, and an empty list neither. */
export interface OrganizationAnswers {
  readonly name: string | null;
  readonly kind: "private" | "federal" | "state" | "local" | null;
  readonly headcount: number | null;
  /** Whom candidates ask for an accommodation. */
  readonly accommodationContact: string | null;
  /** Ids of the places where it hires. */
  readonly jurisdictions: readonly string[];
}

export interface OrganizationState extends OrganizationAnswers {
  /** The places from which to choose. */
  readonly places: DraftChoices["places"];
}

export interface OrganizationTextParams {
  /** The present text of the file; empty for one that does not exist. */
  readonly text: string;
  readonly answers: OrganizationAnswers;
}

/** A posting as other formats know it. */
export interface PostingPieces {
  /** Of most of the text, by ISO 639-1. */
  readonly language: string;
  /** Words with the marks of Markdown for bold words and links; levels as of headings, or of lists from 1. */
  readonly pieces: readonly {
    readonly kind: "heading" | "item" | "numbered" | "paragraph" | "row";
    readonly level: number;
    readonly words: string;
  }[];
  /** The posting as schema.org `JobPosting`, its description left out. */
  readonly jobPosting: Readonly<Record<string, unknown>>;
}

export interface CheckFileParams {
  readonly uri: string;
  readonly text: string;
  /** Its name says that it is a posting, so that its words need not. */
  readonly isPosting: boolean;
}

export interface CheckedFile {
  /** From 0 to 100. */
  readonly score: number;
  /** LSP diagnostics. */
  readonly diagnostics: readonly unknown[];
}

/** What a new posting may begin with, in the order in which to offer it. */
export interface DraftChoices {
  /** The name is what `NewPostingParams` takes, the label what people read; the blank draft stands last. */
  readonly templates: readonly { readonly name: string; readonly label: string }[];
  /** The places whose law asks something of postings. */
  readonly places: readonly { readonly id: string; readonly name: string }[];
}

export interface NewPostingParams {
  readonly template: string;
  /** The id of a place; null where it is none of those that are offered. */
  readonly place: string | null;
}

/** A first draft: as text with prompts in brackets, and with a tab stop at each in LSP snippet syntax. Lines end with LF. */
export interface NewPosting {
  readonly text: string;
  readonly snippet: string;
}

/** Something that a writer lets stand from now on. */
export type ConfigChange =
  /** One place, known by its words and their neighbours. */
  | { readonly kind: "ignore-place"; readonly rule: string; readonly hash: string }
  | { readonly kind: "rule-off"; readonly rule: string }
  | { readonly kind: "allow-word"; readonly word: string };

/** The argument of the command `_rolewright.changeConfig`. */
export interface ConfigChangeOrder {
  /** The document for which it was asked. */
  readonly uri: string;
  readonly change: ConfigChange;
  /** The configuration files in which the change would hold, the best first; some may not exist yet. */
  readonly files: readonly string[];
}

/** A way to let a finding stand, and where it is written: into a configuration file, or as a comment into the posting. */
export type WayToLetStand =
  | { readonly in: "files"; readonly change: ConfigChange; readonly files: ConfigChangeOrder["files"] }
  | { readonly in: "posting"; readonly reach: "line" | "document"; readonly edit: FileEdit };

/** The argument of the command `_rolewright.letStand`: what a person may choose from. */
export interface LetStandOrder {
  /** The document for which it was asked. */
  readonly uri: string;
  /** The version to which edits of the document belong. */
  readonly version: number;
  /** The findings at the place, each with its ways from the narrowest to the widest. */
  readonly findings: readonly { readonly message: string; readonly ways: readonly WayToLetStand[] }[];
}

/** A rule from which a person chooses what to have explained, with what is said of the place. */
export interface RuleToExplain {
  readonly rule: string;
  readonly message: string;
}

export interface ConfigEditsParams {
  /** The document for which it was asked. */
  readonly uri: string;
  /** The present text of the file; empty for one that does not exist. */
  readonly text: string;
  readonly change: ConfigChange;
}

/** A replacement in the text of a file, by UTF-16 offsets. */
export interface FileEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How an open document stands, for the language status and the status bar. */
export interface DocumentStatus {
  readonly uri: string;
  readonly version: number;
  /** From 0 to 100; null for what has none. */
  readonly score: number | null;
  /** Why it has no score: it is too short to say, or a document of another kind; null for what has one. */
  readonly unscored: "too-short" | "other-kind" | null;
  /** Findings by severity. */
  readonly counts: Readonly<Record<"error" | "warning" | "information" | "hint", number>>;
  /** How many findings have a safe fix. */
  readonly fixable: number;
  /** The places whose law applies. */
  readonly jurisdictions: readonly { readonly id: string; readonly name: string }[];
  /** The configuration files in force, nearest first. */
  readonly configFiles: readonly string[];
  /** What is wrong in the configuration. */
  readonly problems: readonly ConfigurationProblem[];
}

/** Something wrong in the configuration of a document; the rest of it is used all the same. */
export interface ConfigurationProblem {
  /** The file's URI; null for the editor's settings. */
  readonly file: string | null;
  /** From 1; null where there is no line to name. */
  readonly line: number | null;
  /** Where, such as `rules["pay/wide-range"]`; empty where the file as a whole is meant. */
  readonly path: string;
  /** What was expected and what was found. */
  readonly message: string;
}
