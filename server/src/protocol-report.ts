/** What the report of a posting holds, as the server gives it to the view of the client. Types only. */

/** A stretch of the client's text, in UTF-16 offsets. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** What the report view shows of a posting. Texts are ready to be read; a fact that the posting does not state is left out. */
export interface PostingReport {
  readonly uri: string;
  readonly version: number;
  /** From 0 to 100; null for what has none. */
  readonly score: number | null;
  /** What the score means, in a word or two, or why there is none. */
  readonly verdict: string;
  readonly words: number;
  /** How long a reader needs, in whole minutes. */
  readonly minutes: number;
  /** What to mend, rule by rule, by the points that mending all its places gives back, the most first. */
  readonly findings: readonly ReportFinding[];
  /** How many rules have findings beyond those. */
  readonly more: number;
  /** How many places have an error or a warning, as the line above the title counts them, and how many have something lighter. */
  readonly places: { readonly toFix: number; readonly toConsider: number };
  /** The parts that the configuration expects. */
  readonly parts: readonly ReportPart[];
  readonly pay: readonly ReportLine[];
  readonly laws: readonly ReportLaw[];
  readonly statements: readonly ReportLine[];
  readonly requirements: { readonly required: ReportCount; readonly preferred: ReportCount };
  readonly reading: ReportReading;
  readonly leaning: ReportLeaning;
  readonly address: ReportAddress;
  /** Where the words go, in the order of the text. */
  readonly shares: readonly ReportShare[];
}

/** How many there are, and where the first stands. */
export interface ReportCount {
  readonly count: number;
  readonly span: TextSpan | null;
}

/** How hard a posting is to read. */
export interface ReportReading {
  /** Years of school that it asks of a reader; null where there is too little text to say. */
  readonly grade: number | null;
  readonly ease: "easy" | "fair" | "hard" | null;
  /** The longest sentences, each by its first words. */
  readonly longSentences: readonly ReportLine[];
  /** How many sentences are long. */
  readonly long: number;
}

/** Words that studies found to lean towards a stereotype. */
export interface ReportLeaning {
  readonly masculine: number;
  readonly feminine: number;
  readonly verdict: string;
  readonly masculineWords: readonly ReportWord[];
  readonly feminineWords: readonly ReportWord[];
}

export interface ReportWord {
  readonly text: string;
  readonly count: number;
  /** Where it stands first. */
  readonly span: TextSpan;
}

/** How often the reader is spoken to, and how often the employer speaks of itself. */
export interface ReportAddress {
  readonly you: number;
  readonly we: number;
  readonly verdict: string;
}

export interface ReportShare {
  readonly name: string;
  readonly words: number;
  readonly percent: number;
  /** Where its first part begins. */
  readonly span: TextSpan;
}

/** What a rule has found, at one place or at several. */
export interface ReportFinding {
  readonly rule: string;
  /** What the rule asks for, without a full stop. */
  readonly name: string;
  /** That of its gravest place. */
  readonly severity: "error" | "warning" | "information" | "hint";
  /** Of all its places together. */
  readonly gain: number;
  /** In the order of the text; at least one. */
  readonly places: readonly ReportPlace[];
}

export interface ReportPlace {
  readonly message: string;
  readonly span: TextSpan;
  /** The title of the fix that the menu has there: of that for all places, else of the first one; null if there is none. */
  readonly fix: string | null;
}

export interface ReportPart {
  readonly name: string;
  readonly isFound: boolean;
  readonly isRequired: boolean;
  /** Where it stands, or where its absence is marked; null for what is said in no one place. */
  readonly span: TextSpan | null;
  /** The title of the fix that adds it; null for what is there. */
  readonly fix: string | null;
}

export interface ReportLine {
  readonly text: string;
  /** What is lacking in it; empty if nothing. */
  readonly note: string;
  readonly span: TextSpan;
}

export interface ReportLaw {
  readonly id: string;
  readonly name: string;
  /** The law's name and its address; empty where nothing is asked of postings. */
  readonly citation: string;
  readonly url: string;
  /** How it stands on the day of the check, in a few words. */
  readonly standing: string;
  /** How many findings rest on it. */
  readonly findings: number;
  /** The words that name the place; null if the configuration does. */
  readonly span: TextSpan | null;
}
