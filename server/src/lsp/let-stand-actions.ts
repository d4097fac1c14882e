import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import type { ConfigChange, ConfigChangeOrder, LetStandOrder, WayToLetStand } from "../protocol";
import type { CheckedDocument } from "./checker";
import type { ClientAbilities } from "./client-abilities";
import { fileName, nameFrom } from "./file-names";
import { waysToLetStand } from "./let-stand";
import type { PickedFinding } from "./pick-findings";
import { ruleName } from "./rule-pages";
import { toWorkspaceEdit } from "./to-proto";

/** The command of the client that writes a change into a configuration file; a person may be asked into which. */
const CHANGE_CONFIG = "_rolewright.changeConfig";
/** The command of the client that asks which finding should be let stand, how far, and where it is written. */
const LET_STAND = "_rolewright.letStand";

/** A finding with the ways to let it stand. */
interface Standing {
  readonly picked: PickedFinding;
  readonly ways: readonly WayToLetStand[];
}

/** The ways to let findings stand: one entry where the client asks which of them, else an entry for each, from the narrowest to the widest. */
export function letStandActions(
  checked: CheckedDocument,
  picked: readonly PickedFinding[],
  client: ClientAbilities,
): CodeAction[] {
  const standing = picked
    .map((one) => ({ picked: one, ways: waysToLetStand(checked, one.finding, client) }))
    .filter(({ ways }) => ways.length > 0);
  if (standing.length === 0) return [];
  return client.letsStand ? [askingAction(checked, standing)] : separateActions(checked, standing, client);
}

function askingAction({ source }: CheckedDocument, standing: readonly Standing[]): CodeAction {
  const order: LetStandOrder = {
    uri: source.uri,
    version: source.version,
    findings: standing.map(({ picked: { finding }, ways }) => ({ message: finding.message, ways })),
  };
  return {
    title: TEXTS.ignore,
    kind: CodeActionKind.QuickFix,
    diagnostics: standing.map(({ picked }) => picked.diagnostic),
    command: { title: TEXTS.ignore, command: LET_STAND, arguments: [order] },
  };
}

/** Each way once, from the narrowest to the widest: two findings of a rule on one line are turned off by one comment. */
function separateActions(
  checked: CheckedDocument,
  standing: readonly Standing[],
  client: ClientAbilities,
): CodeAction[] {
  const isAlone = new Set(standing.map(({ picked }) => picked.finding.rule)).size === 1;
  const offered = new Map<string, { readonly reach: Reach; readonly action: CodeAction }>();
  for (const { picked, ways } of standing) {
    const rule = isAlone ? undefined : ruleName(picked.finding.rule, client.words);
    for (const way of ways) {
      const title = titleOf(way, checked, rule);
      const action = { title, kind: CodeActionKind.QuickFix, diagnostics: [picked.diagnostic] };
      const key = JSON.stringify(way);
      if (!offered.has(key))
        offered.set(key, { reach: reachOf(way), action: { ...action, ...doing(way, title, { checked, client }) } });
    }
  }
  return [...offered.values()]
    .sort((a, b) => REACHES.indexOf(a.reach) - REACHES.indexOf(b.reach))
    .map(({ action }) => action);
}

/** What an entry does: the edit of the posting, or the command that writes into a file. */
function doing(
  way: WayToLetStand,
  title: string,
  { checked: { source }, client }: { readonly checked: CheckedDocument; readonly client: ClientAbilities },
): Pick<CodeAction, "edit" | "command"> {
  if (way.in === "posting") {
    const { start, end, text } = way.edit;
    const edit = { start: start - source.shift, end: end - source.shift, text };
    return { edit: toWorkspaceEdit(source, [edit], client) };
  }
  const order: ConfigChangeOrder = { uri: source.uri, change: way.change, files: way.files };
  return { command: { title, command: CHANGE_CONFIG, arguments: [order] } };
}

type Reach = ConfigChange["kind"] | "line" | "document";

/** From the narrowest to the widest. */
const REACHES: readonly Reach[] = ["ignore-place", "line", "allow-word", "document", "rule-off"];

function reachOf(way: WayToLetStand): Reach {
  return way.in === "files" ? way.change.kind : way.reach;
}

/** What the way is called; the rule is named where findings of several rules meet. */
function titleOf(way: WayToLetStand, { source, configuration }: CheckedDocument, rule: string | undefined): string {
  if (way.in === "posting") return TEXTS.byComment(deedOf(way.reach, rule), fileName(source.uri));
  const deed = way.change.kind === "allow-word" ? TEXTS.allow(way.change.word) : deedOf(way.change.kind, rule);
  const [best, ...others] = way.files.map((file) => nameFrom(file, configuration.home));
  return others.length === 0 ? TEXTS.inFile(deed, best!) : TEXTS.inOneOf(deed, best!);
}

function deedOf(reach: Exclude<Reach, "allow-word">, rule: string | undefined): string {
  const [alone, named] = DEEDS[reach];
  return rule === undefined ? alone : `${named}: ${rule}`;
}

/** Each deed for a finding alone, and the beginning of it where a rule is named. */
const DEEDS: Readonly<Record<Exclude<Reach, "allow-word">, readonly [alone: string, named: string]>> = {
  "ignore-place": ["Ignore this here", "Ignore here"],
  line: ["Ignore this on this line", "Ignore on this line"],
  document: ["Ignore this in the whole document", "Ignore in the whole document"],
  "rule-off": ["Ignore this in the whole workspace", "Ignore in the whole workspace"],
};

/** What a writer reads in the menu. */
const TEXTS = {
  ignore: "Ignore…",
  allow: (word: string) => `Allow the word “${word}”`,
  byComment: (deed: string, file: string) => `${deed} (a comment in ${file})`,
  inFile: (deed: string, file: string) => `${deed} (in ${file})`,
  inOneOf: (deed: string, file: string) => `${deed} (in ${file}, or choose)`,
} as const;
