import assert from "node:assert/strict";
import { applyEdits, lint, parseConfig, safeFixes } from "../../server/src/core/index";
import { TODAY } from "../support/describe-rule";

/** The findings about wording in a text: rule, words, and what is related to them. */
function wording(text: string, rules: Readonly<Record<string, unknown>> = {}): object[] {
  const { config, problems } = parseConfig({ rules }, TODAY);
  assert.deepEqual(problems, []);
  return lint(text, config)
    .findings.filter(({ rule }) => /^(?:bias|clarity|requirements\/(?:vague|personal))/.test(rule))
    .map(({ rule, span, related }) => ({
      rule,
      words: text.slice(span.start, span.end),
      related: related.map(({ message }) => message),
    }));
}

describe("one finding a place", () => {
  it("of a word and its sentence: it flags the word and relates the sentence", () => {
    const text =
      "The successful candidate will bake the bread for the shop in the morning and carry it to the counter before we open the doors and then help the others with the orders of the day.";
    assert.deepEqual(wording(text), [
      {
        rule: "clarity/third-person",
        words: "The successful candidate will",
        related: ["This sentence has 35 words. Split it, or make a list of it."],
      },
    ]);
  });

  it("of bias and a buzzword: it flags the bias", () => {
    assert.deepEqual(
      wording("We want young, energetic, highly motivated bakers.").map((finding) => Object.values(finding)[0]),
      ["bias/age", "clarity/buzzword"],
    );
  });

  it("where the graver rule is off: it flags the other", () => {
    const text = "You are a team player.\n";
    assert.deepEqual(wording(text).map((finding) => Object.values(finding).slice(0, 2)), [["clarity/buzzword", "team player"]]); // prettier-ignore
    assert.deepEqual(
      wording(text, { "clarity/buzzword": "off" }).map((finding) => Object.values(finding).slice(0, 2)),
      [["requirements/vague", "team player"]],
    );
  });

  it("a comment that silences one of two is used, and it flags the other", () => {
    const text = "<!-- rolewright-disable-next-line clarity/buzzword -->\nYou are a team player.\n";
    assert.deepEqual(
      wording(text).map((finding) => Object.values(finding).slice(0, 2)),
      [["requirements/vague", "team player"]],
    );
  });

  it("in the examples: it flags no words twice", () => {
    const text =
      "# Salesman\n\nThe ideal candidate is a young, energetic go-getter. He or she will utilize very many tools in order to be a team player. There are are passionate self-starters here!!\n";
    const { config } = parseConfig({ rules: { "clarity/write-good-e-prime": "hint" } }, TODAY);
    const { findings } = lint(text, config);
    const spans = findings.filter(({ rule }) => /^(?:bias|clarity)\//.test(rule)).map(({ span }) => span);
    assert.ok(spans.length > 6);
    spans.forEach((span, index) => {
      for (const other of spans.slice(index + 1))
        assert.ok(
          span.end <= other.start || other.end <= span.start,
          `“${text.slice(span.start, span.end)}” and “${text.slice(other.start, other.end)}” overlap`,
        );
    });
  });
});

describe("many places of one rule", () => {
  const text = ["in order to", "prior to", "utilize", "numerous", "commence"].map((words) => `We ${words} here.`).join(" "); // prettier-ignore

  it("are told in one finding that names how many there are, and mends them all", () => {
    const { findings } = lint(text, parseConfig({}, TODAY).config);
    const wordy = findings.filter(({ rule }) => rule === "clarity/write-good-wordy");
    assert.deepEqual(
      wordy.map(({ messageId, span }) => [messageId, text.slice(span.start, span.end)]),
      [["wordy", "in order to"], ["wordy", "prior to"], ["wordy", "utilize"], ["many", "numerous"]], // prettier-ignore
    );
    assert.equal(wordy[3]!.message, "“numerous” is one of 2 more places that can be shorter.");
    assert.deepEqual(
      wordy[3]!.related.map(({ span }) => text.slice(span.start, span.end)),
      ["commence"],
    );
    assert.deepEqual(
      wordy[3]!.fixes[0]!.edits.map((edit) => edit.text),
      ["many", "start"],
    );
  });

  it("are shown one by one up to the option `most`, and one more as itself", () => {
    const { config } = parseConfig({ rules: { "clarity/write-good-wordy": { most: 4 } } }, TODAY);
    const wordy = lint(text, config).findings.filter(({ rule }) => rule === "clarity/write-good-wordy");
    assert.deepEqual(
      wordy.map(({ messageId }) => messageId),
      ["wordy", "wordy", "wordy", "wordy", "wordy"],
    );
  });

  it("of which a person has to decide some: it shows those, and mends the others together", () => {
    const wide = ["rye", "oats", "wheat", "salt", "milk", "eggs", "jam", "tea", "corn"].map(
      (word) => `We sell  ${word}.`,
    );
    const torn = "Work at the mill  Bake the rye  Sell the oats  Clean the oven  Rest at home";
    const text = `# Baker\n\n${wide.join("\n\n")}\n\n${torn}\n`;
    const rest = lint(
      applyEdits(text, safeFixes(lint(text, parseConfig({}, TODAY).config).findings)),
      parseConfig({}, TODAY).config,
    );
    assert.deepEqual(
      rest.findings.filter(({ rule }) => rule === "draft/spacing").map(({ messageId, fixes }) => [messageId, fixes.some(({ safe }) => safe)]), // prettier-ignore
      [["double", false], ["double", false], ["double", false], ["double", false]], // prettier-ignore
    );
  });
});

describe("words that run together", () => {
  const GLUED =
    "# Baker\n\n## Benefits\n\nFree bread every morningWarm ovens in winterEarly ends of workPaid holidays\n\nWe bake good breadYou sell it.\n";
  const fixes = (rules: Readonly<Record<string, unknown>>) =>
    lint(GLUED, parseConfig({ rules }, TODAY).config)
      .findings.filter(({ rule }) => /^(?:draft\/spacing|structure\/inline-list)$/.test(rule))
      .map((finding) => [GLUED.slice(finding.span.start, finding.span.end).slice(0, 12), finding.fixes[0]!.title]);

  it("as items of a list: it mends the list, and alone what runs together elsewhere", () =>
    assert.deepEqual(fixes({}), [
      ["morningWarm ", "Put each item on its own line"],
      ["morningWarm", "Put each item on its own line"],
      ["winterEarly", "Put each item on its own line"],
      ["workPaid", "Put each item on its own line"],
      ["breadYou", "Begin a new line there"],
    ]));

  it("where lists are left alone: it mends each", () =>
    assert.ok(fixes({ "structure/inline-list": "off" }).every(([, title]) => title === "Begin a new line there")));
});
