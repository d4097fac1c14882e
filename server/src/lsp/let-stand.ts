import { hashOfPlace, type Finding } from "../core/index";
import type { ConfigChange, WayToLetStand } from "../protocol";
import type { CheckedDocument } from "./checker";
import type { ClientAbilities } from "./client-abilities";
import { filesFor } from "./config-edits";
import { ruleOf } from "./rule-pages";
import { disableDocumentEdit, disableLineEdit } from "./suppression-edits";

/** What is longer is a passage, not a word of the trade. */
const MOST_WORDS = 3;

/**
 * The ways to let a finding stand, from the narrowest to the widest. Those that are written into a configuration file are for a client
 * that can write it; none for what is said of our own comments, which is mended there and nowhere else.
 */
export function waysToLetStand(checked: CheckedDocument, finding: Finding, client: ClientAbilities): WayToLetStand[] {
  if (ruleOf(finding.rule)?.scope === "suppressions") return [];
  const { source, configuration } = checked;
  const { rule, span } = finding;
  const inPosting = (reach: "line" | "document", edit: ReturnType<typeof disableLineEdit>): WayToLetStand[] =>
    edit
      ? [{ in: "posting", reach, edit: { ...edit, start: edit.start + source.shift, end: edit.end + source.shift } }]
      : [];
  const inFiles = (change: ConfigChange): WayToLetStand[] => {
    const files = client.changesConfig ? filesFor(change, configuration) : [];
    return files.length === 0 ? [] : [{ in: "files", change, files }];
  };
  const word = allowedWordOf(finding, source.text);
  return [
    ...inFiles({ kind: "ignore-place", rule, hash: hashOfPlace(source.text, span) }),
    ...inPosting("line", disableLineEdit(checked, finding)),
    ...(word === undefined ? [] : inFiles({ kind: "allow-word", word })),
    ...inPosting("document", disableDocumentEdit(checked, rule)),
    ...inFiles({ kind: "rule-off", rule }),
  ];
}

/** The words of a finding whose rule is about words; undefined where the rule is about something else, or the words are many. */
function allowedWordOf({ rule, span }: Finding, text: string): string | undefined {
  if (!/^(?:bias|clarity|title)\//.test(rule)) return undefined;
  const options = ruleOf(rule)?.options;
  const word = text.slice(span.start, span.end);
  const isWord = /^[\p{L}\p{N}]/u.test(word) && !/[\r\n]/.test(word) && word.split(/\s+/).length <= MOST_WORDS;
  return options && Object.hasOwn(options, "allow") && isWord ? word : undefined;
}
