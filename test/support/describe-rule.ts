import assert from "node:assert/strict";
import {
  applyEdits,
  lint,
  lintAfter,
  parseConfig,
  RULES,
  type Config,
  type Finding,
  type Fix,
  type LintResult,
} from "../../server/src/core/index";
import type { Rule, RuleOptions } from "../../server/src/core/rules/rule";
import { translatorFor } from "../../server/src/l10n/translator";
import { readMarked, type ExpectedFinding } from "./marked-text";
import { englishIn } from "./spanish-texts";

/** The day by which every case is judged, unless it says otherwise. */
export const TODAY = "2026-11-22";

const SPANISH = translatorFor("es");

/** A text alone, or with what bears on it. */
export type Case =
  | string
  | {
      readonly text: string;
      readonly options?: Partial<RuleOptions>;
      /** As in `.rolewright.json`. */
      readonly config?: Readonly<Record<string, unknown>>;
      /** The text after the first fix of the first finding, where carets cannot show it. */
      readonly fixed?: string;
    };

/**
 * Describes a rule by what it flags and what it ignores.
 *
 * In a flagged text a line of carets marks words of the line above, in UTF-16 units: `^^^^ messageId -> words after the fix`;
 * several fixes are parted by ` | `, a line break is written `⏎`. `@document messageId` is a finding whose place is not drawn.
 */
export function describeRule(
  rule: Rule,
  cases: { readonly flags: Readonly<Record<string, Case>>; readonly ignores: Readonly<Record<string, Case>> },
): void {
  const reached = new Set<string>();
  describe(rule.id, () => {
    it("is registered under the name of its file", () =>
      assert.ok(RULES.includes(rule), `run “npm run generate” to register ${rule.id}`));
    for (const [title, given] of Object.entries(cases.flags)) {
      it(`${title}: it flags`, () => {
        const { text, expected } = readMarked(textOf(given));
        assert.ok(expected.length > 0, "a flagged text marks at least one finding");
        const config = configFor(rule, given);
        const result = lintSoundly(text, config);
        assert.deepEqual(
          result.findings.map((finding) => drawn(text, finding, expected)),
          expected.map(({ place, ...rest }) => ({ ...rest, words: text.slice(place?.start, place?.end) })),
        );
        for (const finding of result.findings) {
          reached.add(finding.messageId);
          checkMessage(rule, finding);
          checkSpanish(finding);
          for (const fix of finding.fixes) checkFix(rule, text, fix, result, config);
        }
        if (typeof given === "object" && given.fixed !== undefined) {
          assert.equal(applyEdits(text, result.findings[0]?.fixes[0]?.edits ?? []), given.fixed);
        }
        checkLineEnds(text, config, result.findings);
        if (rule.scope === "block") checkMoves(text, config, result.findings);
      });
    }
    for (const [title, given] of Object.entries(cases.ignores)) {
      it(`${title}: it ignores`, () => {
        const text = textOf(given).replace(/^\n/, "");
        const { findings } = lintSoundly(text, configFor(rule, given));
        assert.deepEqual(
          findings.map((finding) => `${finding.messageId} at “${text.slice(finding.span.start, finding.span.end)}”`),
          [],
        );
      });
    }
    it("has cases that reach every message, and as many texts that it ignores", () => {
      assert.deepEqual(
        Object.keys(rule.messages).filter((id) => !reached.has(id)),
        [],
        "messages that no case reaches",
      );
      const texts = [...Object.values(cases.flags), ...Object.values(cases.ignores)].map((given) =>
        JSON.stringify(given),
      );
      assert.equal(new Set(texts).size, texts.length, "two cases have the same text");
      assert.ok(
        Object.keys(cases.ignores).length >= Object.keys(cases.flags).length,
        "a rule has at least as many cases that it ignores",
      );
    });
  });
}

function textOf(given: Case): string {
  return typeof given === "string" ? given : given.text;
}

/** The configuration in which this rule alone runs. */
function configFor(rule: Rule, given: Case): Config {
  const { options = {}, config: value = {} } = typeof given === "string" ? {} : given;
  const own = { severity: rule.severity === "off" ? "information" : "default", ...options };
  const rules = { ...Object.fromEntries(RULES.map(({ id }) => [id, "off"])), [rule.id]: own };
  const { config, problems } = parseConfig({ ...value, rules }, TODAY);
  assert.deepEqual(problems, []);
  return config;
}

/** Lints without an engine fault. */
function lintSoundly(text: string, config: Config): LintResult {
  const result = lint(text, config);
  for (const fault of result.faults) throw fault.error;
  return result;
}

/** A finding as its case would draw it. */
function drawn(text: string, finding: Finding, expected: readonly ExpectedFinding[]): object {
  const isDrawn = expected.some((one) => one.place !== null && one.message === finding.messageId);
  const showsFixes = expected.some((one) => one.message === finding.messageId && one.fixes !== null);
  return {
    message: finding.messageId,
    words: isDrawn ? text.slice(finding.span.start, finding.span.end) : text,
    line: isDrawn ? text.slice(0, finding.span.start).split("\n").length : null,
    column: isDrawn ? finding.span.start - (text.lastIndexOf("\n", finding.span.start - 1) + 1) : null,
    fixes: showsFixes ? finding.fixes.map((fix) => afterFix(text, finding, fix)) : null,
  };
}

/** The words of a finding after a fix. */
function afterFix(text: string, finding: Finding, fix: Fix): string {
  const start = Math.min(finding.span.start, ...fix.edits.map((edit) => edit.start));
  const end = Math.max(finding.span.end, ...fix.edits.map((edit) => edit.end));
  const edits = fix.edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return applyEdits(text.slice(start, end), edits).replaceAll("\n", "⏎");
}

/** Whoever reads Spanish is told all of a finding in it; what a finding says of the posting stands in quotation marks. */
function checkSpanish(finding: Finding): void {
  const textsOf = ({ message, fixes, related }: Finding) => [
    message,
    ...fixes.map(({ title }) => title),
    ...related.map((place) => place.message),
  ];
  const english = textsOf(finding);
  const left = textsOf(SPANISH.finding(finding)).filter(
    (text, index) => text === english[index] || englishIn(text).length > 0,
  );
  assert.deepEqual(left, [], "not in Spanish: see docs/translating.md");
}

function checkMessage(rule: Rule, finding: Finding): void {
  const holes = rule.messages[finding.messageId]?.match(/\{\w+\}/g) ?? [];
  for (const hole of holes) assert.ok(!finding.message.includes(hole), `${hole} is not filled in “${finding.message}”`);
  assert.doesNotMatch(finding.message, /\bundefined\b|\bNaN\b/);
  assert.match(finding.message, /[.?!]$/, "a message is made of whole sentences");
  for (const related of finding.related) assert.doesNotMatch(related.message, /\{\w+\}|undefined/);
}

/** What a writer might put in the place of a prompt; a section of prompts alone still counts as absent. */
function fillPrompts(text: string): string {
  return text.replace(/\[([^[\]]+)\]/g, (_, prompt: string) => {
    if (/mail|phone|contact/i.test(prompt)) return "jobs@example.com";
    if (/job title/i.test(prompt)) return "Store Manager";
    if (/minimum/i.test(prompt)) return "50,000";
    if (/maximum/i.test(prompt)) return "60,000";
    return prompt.split(" or ")[0]!;
  });
}

/** A fix, its prompts filled in, mends its own finding and brings no new one of the same rule. */
function checkFix(rule: Rule, text: string, fix: Fix, before: LintResult, config: Config): void {
  const sorted = [...fix.edits].sort((a, b) => a.start - b.start);
  sorted.forEach((edit, index) => {
    assert.ok(
      edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length,
      `“${fix.title}” edits outside of the text`,
    );
    assert.ok(index === 0 || sorted[index - 1]!.end <= edit.start, `the edits of “${fix.title}” overlap`);
  });
  const edits = fix.edits.map((edit) => ({ ...edit, text: fillPrompts(edit.text) }));
  const after = lintSoundly(applyEdits(text, edits), config);
  assert.ok(
    countPlaces(rule, after) < countPlaces(rule, before),
    `“${fix.title}” leaves as many findings of ${rule.id} as there were`,
  );
}

/** The places of which the findings speak: a crowd stands for more than one. */
function countPlaces(rule: Rule, { findings }: LintResult): number {
  return findings.reduce(
    (sum, { messageId, related }) => sum + (messageId === rule.crowd?.message ? related.length : 0),
    findings.length,
  );
}

/** With CRLF the same words are found. */
function checkLineEnds(text: string, config: Config, findings: readonly Finding[]): void {
  const windows = text.replaceAll("\n", "\r\n");
  const words = (source: string, list: readonly Finding[]) =>
    list.map(({ messageId, span }) => [messageId, source.slice(span.start, span.end).replaceAll("\r\n", "\n")]);
  assert.deepEqual(
    words(windows, lintSoundly(windows, config).findings),
    words(text, findings),
    "CRLF changes the findings",
  );
}

/** Behind a new paragraph the findings of a block rule are the same, moved; and the cache gives the same answer. */
function checkMoves(text: string, config: Config, findings: readonly Finding[]): void {
  const before = "🎉 We grow together with our guests. 🎊\n\n";
  const places = (list: readonly Finding[], by: number) =>
    list.map(({ messageId, span }) => [messageId, span.start + by, span.end + by]);
  const moved = lintAfter(lint(text, config), before + text, config);
  assert.deepEqual(
    places(moved.findings, 0),
    places(findings, before.length),
    "the findings do not move with their block",
  );
  assert.deepEqual(
    places(lint(before + text, config).findings, 0),
    places(moved.findings, 0),
    "the cache changes the answer",
  );
}
