import { CodeActionKind, type CodeAction, type Diagnostic } from "vscode-languageserver";
import { hashOfPlace, type Finding } from "../core/index";
import type { ConfigChange, ConfigChangeOrder } from "../protocol";
import type { CheckedDocument } from "./checker";
import type { ClientAbilities } from "./client-abilities";
import { filesFor } from "./config-edits";
import { nameFrom } from "./file-names";
import { byRule, type PickedFinding } from "./pick-findings";
import { ruleOf } from "./rule-pages";

/** The command of the client that writes a change into a configuration file; a person may be asked into which. */
const CHANGE_CONFIG = "_rolewright.changeConfig";
/** What is longer is a passage, not a word of the trade. */
const MOST_WORDS = 3;

/** “Ignore this here” for each finding, and “Allow the word …” for those about a word. */
export function letStandActions(
  checked: CheckedDocument,
  picked: readonly PickedFinding[],
  client: ClientAbilities,
): CodeAction[] {
  if (!client.changesConfig) return [];
  const { text } = checked.source;
  const several = picked.length > 1;
  return picked.filter(isRuleOfTexts).flatMap(({ finding, diagnostic }) => {
    const { rule, span } = finding;
    const word = allowedWordOf(finding, text);
    return [
      ...changeActions(checked, [diagnostic], {
        title: several ? TEXTS.ignoreOf(rule) : TEXTS.ignore,
        change: { kind: "ignore-place", rule, hash: hashOfPlace(text, span) },
      }),
      ...(word === undefined
        ? []
        : changeActions(checked, [diagnostic], {
            title: TEXTS.allow(word),
            change: { kind: "allow-word", word },
          })),
    ];
  });
}

/** “Turn off … in this workspace” for each rule. */
export function ruleOffActions(
  checked: CheckedDocument,
  picked: readonly PickedFinding[],
  client: ClientAbilities,
): CodeAction[] {
  if (!client.changesConfig) return [];
  return [...byRule(picked.filter(isRuleOfTexts))].flatMap(([rule, diagnostics]) =>
    changeActions(checked, diagnostics, {
      title: TEXTS.off(rule),
      change: { kind: "rule-off", rule },
    }),
  );
}

function changeActions(
  { source, configuration }: CheckedDocument,
  diagnostics: Diagnostic[],
  { title: deed, change }: { title: string; change: ConfigChange },
): CodeAction[] {
  const files = filesFor(change, configuration);
  const [best, ...others] = files.map((file) => nameFrom(file, configuration.home));
  if (best === undefined) return [];
  const title = others.length === 0 ? TEXTS.inFile(deed, best) : TEXTS.inOneOf(deed, best);
  const order: ConfigChangeOrder = { uri: source.uri, change, files };
  const command = { title, command: CHANGE_CONFIG, arguments: [order] };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics, command }];
}

/** What is said about our own comments is mended there, and nowhere else. */
function isRuleOfTexts({ finding }: PickedFinding): boolean {
  return ruleOf(finding.rule)?.scope !== "suppressions";
}

/** The words of a finding whose rule is about words; undefined where the rule is about something else, or the words are many. */
function allowedWordOf({ rule, span }: Finding, text: string): string | undefined {
  if (!/^(?:bias|clarity|title)\//.test(rule)) return undefined;
  const options = ruleOf(rule)?.options;
  const word = text.slice(span.start, span.end);
  const isWord = /^[\p{L}\p{N}]/u.test(word) && !/[\r\n]/.test(word) && word.split(/\s+/).length <= MOST_WORDS;
  return options && Object.hasOwn(options, "allow") && isWord ? word : undefined;
}

/** What a writer reads in the menu. */
const TEXTS = {
  ignore: "Ignore this here",
  ignoreOf: (rule: string) => `Ignore this here, ${rule}`,
  allow: (word: string) => `Allow the word “${word}”`,
  off: (rule: string) => `Turn off ${rule} in this workspace`,
  inFile: (deed: string, file: string) => `${deed} (in ${file})`,
  inOneOf: (deed: string, file: string) => `${deed} (in ${file}, or choose)`,
} as const;
