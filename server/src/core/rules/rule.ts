import type { Block, BlockKind } from "../blocks/block";
import type { SectionKind } from "../data/section-kinds";
import type { Fix, Related, Severity, Source, WordChange } from "../finding";
import type { ApplicableJurisdiction } from "../posting/jurisdiction/jurisdictions";
import type { Setting } from "../posting/organization";
import type { Posting } from "../posting/posting";
import type { ShieldKind } from "../posting/shields";
import type { Span } from "../text/span";

/** All that a block rule sees. It is also the key under which its reports are kept, so nothing else may bear on them. */
export interface BlockInput {
  readonly kind: BlockKind;
  readonly section: SectionKind;
  /** The words with markup replaced by spaces; as long as `raw`. */
  readonly text: string;
  /** The words as they stand. */
  readonly raw: string;
}

/** All that a posting rule sees. Spans are offsets into `text`. */
export interface Draft {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly posting: Posting;
  readonly setting: Setting;
  /** The places whose law applies, and why. */
  readonly jurisdictions: readonly ApplicableJurisdiction[];
}

/** A comment that turns rules off, as the rule about such comments sees it. */
export interface SuppressionReport {
  readonly span: Span;
  /** The whole line's span if nothing else stands on it, for removal. */
  readonly removal: Span;
  readonly unknownRules: readonly string[];
  readonly used: boolean;
}

interface Inputs {
  block: BlockInput;
  posting: Draft;
  suppressions: readonly SuppressionReport[];
}

export type RuleScope = keyof Inputs;
export type OptionValue = boolean | number | string | readonly string[];
export type RuleOptions = Readonly<Record<string, OptionValue>>;
export type Messages = Readonly<Record<string, string>>;

/** What a rule says about one place. Spans are offsets into what the rule was given: the block's text, or the document. */
export interface Report {
  readonly span: Span;
  /** The id of the message. */
  readonly message: string;
  readonly values?: Readonly<Record<string, string | number>> | undefined;
  readonly fixes?: readonly Fix[] | undefined;
  readonly related?: readonly Related[] | undefined;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity | undefined;
  /** Beside the rule's own. */
  readonly sources?: readonly Source[] | undefined;
  readonly unnecessary?: boolean | undefined;
  /** The text beside the one that is wanted in its place. */
  readonly comparison?: readonly WordChange[] | undefined;
}

/** What is known of a rule without running it. */
export interface RuleMetadata {
  /** `category/name`; never changes. */
  readonly id: string;
  readonly severity: Severity | "off";
  /** What to do, in one sentence. */
  readonly summary: string;
  /** Why it matters to the reader of the posting, in one or two sentences. */
  readonly why: string;
  readonly sources: readonly Source[];
  /** Texts by id, with `{names}` for the values of a report. */
  readonly messages: Messages;
  /** The defaults; each value's type is the option's type. */
  readonly options: RuleOptions;
  /** One plain sentence for each option. */
  readonly optionDescriptions: Readonly<Record<string, string>>;
  /** The stretches in which the rule stays silent. */
  readonly shields: readonly ShieldKind[];
  /** How many places of one document are told in one finding; absent where each stands for itself. */
  readonly crowd: Crowd | undefined;
}

/** Beyond the option `most` the engine shows one finding with this message, whose values are `found` and `count`, for all others. */
export interface Crowd {
  readonly message: string;
  /** The messages of the places that are counted. */
  readonly of: readonly string[];
}

export interface RuleOf<S extends RuleScope> extends RuleMetadata {
  readonly scope: S;
  check(input: Inputs[S], options: RuleOptions): Iterable<Report>;
}

export type BlockRule = RuleOf<"block">;
export type PostingRule = RuleOf<"posting">;
export type SuppressionRule = RuleOf<"suppressions">;
export type Rule = BlockRule | PostingRule | SuppressionRule;

/** The names in braces in a message. */
type Placeholders<M extends string> = M extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Values<M extends string> = [Placeholders<M>] extends [never]
  ? { readonly values?: undefined }
  : { readonly values: Readonly<Record<Placeholders<M>, string | number>> };

/** A report whose message exists and whose values fill it. */
type ReportOf<M extends Messages> = {
  [Id in keyof M & string]: Omit<Report, "message" | "values"> & { readonly message: Id } & Values<M[Id]>;
}[keyof M & string];

interface Definition<S extends RuleScope, M extends Messages, O extends RuleOptions> {
  id: string;
  scope: S;
  severity: Severity | "off";
  summary: string;
  why: string;
  sources?: readonly Source[];
  messages: M;
  options?: O;
  optionDescriptions?: { readonly [Name in keyof O]: string };
  shields?: readonly ShieldKind[];
  crowd?: { readonly message: keyof M & string; readonly of: readonly (keyof M & string)[] };
  check(input: Inputs[S], options: O): Iterable<ReportOf<M>>;
}

/** Makes a rule. The compiler checks that every report names a message of the rule and gives each value in its braces. */
export function defineRule<S extends RuleScope, const M extends Messages, O extends RuleOptions = Record<never, never>>(
  rule: Definition<S, M, O>,
): RuleOf<S> {
  return {
    ...rule,
    sources: rule.sources ?? [],
    options: rule.options ?? {},
    optionDescriptions: rule.optionDescriptions ?? {},
    shields: rule.shields ?? [],
    crowd: rule.crowd,
    // The engine gives a rule its own options only: `parseConfig` has checked each against its default.
    check: (input, options) => rule.check(input, options as O) as Iterable<Report>,
  };
}
