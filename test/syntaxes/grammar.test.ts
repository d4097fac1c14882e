import assert from "node:assert/strict";
import { join } from "node:path";
import { createRegistry } from "vscode-tmgrammar-test/dist/common/index";
import { parseGrammarTestCase, runGrammarTestCase } from "vscode-tmgrammar-test/dist/unit/index";
import { ROOT } from "../support/project-files";

const SCOPE = "text.jobdescription";
const REGISTRY = createRegistry([
  { path: join(ROOT, "syntaxes/jobdescription.tmLanguage.json"), scopeName: SCOPE, language: "jobdescription" },
]);

/**
 * Lines of a posting, each followed by lines that begin with `//` and mark words of it: `^^^ scope` under the words,
 * `<--- scope` for words at the very beginning, `^^^ - scope` for words that must not have the scope.
 */
const CASES: Readonly<Record<string, string>> = {
  "headings with marks: it reads them with the money and placeholders in them": `
# Senior Gardener, $30 an hour
// <- markup.heading.jobdescription punctuation.definition.heading.jobdescription
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.jobdescription entity.name.section.jobdescription
//                 ^^^ constant.numeric.money.jobdescription
#hashtag
// <-------- - markup.heading.jobdescription
`,
  "headings in capitals: it reads them, and ignores capitals in a sentence": `
WHAT YOU'LL DO
// <-------------- markup.heading.capitals.jobdescription
KEY DUTIES & TASKS:
// <------------------ entity.name.section.jobdescription
Join IBM and NASA today
// <----------------------- - markup.heading.capitals.jobdescription
$85,000
// <------- - markup.heading.capitals.jobdescription
`,
  "labels: it reads them bold, plain and in lists, and ignores a colon in a sentence": `
**Location:** Leeds
//^^^^^^^^ markup.bold.jobdescription entity.name.tag.label.jobdescription
**Shift**: nights
//^^^^^ entity.name.tag.label.jobdescription
Reports to: the head gardener
// <---------- entity.name.tag.label.jobdescription
Where You Will Work (mostly): Leeds
// <-------------------------- entity.name.tag.label.jobdescription
- Pay: good
//^^^ entity.name.tag.label.jobdescription
We met two hours later and thought: why not hire
// <--------------------------------- - entity.name.tag.label.jobdescription
`,
  "bullets and numbers, pasted ones too: it reads them, and ignores years and dashes in prose": `
- Prune
// <- punctuation.definition.list.begin.jobdescription
• Prune
// <- punctuation.definition.list.begin.jobdescription
12) Prune
// <--- punctuation.definition.list.begin.jobdescription
2026. A good year
// <----- - punctuation.definition.list.begin.jobdescription
-5 degrees
// <-- - punctuation.definition.list.begin.jobdescription
`,
  "bold and italic: it reads them, and ignores stars and underscores that mean something else": `
Plant **200 trees** and *smile*
//    ^^^^^^^^^^^^^ markup.bold.jobdescription
//                      ^^^^^^^ markup.italic.jobdescription
A snake_case_world of C* and 5 * 3 * 2
//    ^^^^^^^^^^^^^^^^ - markup.italic.jobdescription
//                           ^^^^^^^^^ - markup.italic.jobdescription
`,
  "placeholders that drafting left: it reads them, and ignores links and boxes to tick": `
Greet {{hiring manager}} at [Company name] by TBD, \${date} or ______
//    ^^^^^^^^^^^^^^^^^^ variable.other.placeholder.jobdescription
//                          ^^^^^^^^^^^^^^ variable.other.placeholder.jobdescription
//                                            ^^^ variable.other.placeholder.jobdescription
//                                                 ^^^^^^^ variable.other.placeholder.jobdescription
//                                                            ^^^^^^ variable.other.placeholder.jobdescription
Read [our promise](https://example.com/promise)
//   ^^^^^^^^^^^^^ - variable.other.placeholder.jobdescription
- [ ] Background check
//^^^ - variable.other.placeholder.jobdescription
`,
  "money: it reads signs, codes and thousands, and ignores what stands around them": `
Pay: $85,000 – $110k a year, USD 40 or 42 EUR.
//   ^^^^^^^ constant.numeric.money.jobdescription
//           ^ - constant.numeric.money.jobdescription
//             ^^^^^ constant.numeric.money.jobdescription
//                   ^^^^^^ - constant.numeric.money.jobdescription
//                           ^^^^^^ constant.numeric.money.jobdescription
//                                     ^^^^^^ constant.numeric.money.jobdescription
//                                           ^ - constant.numeric.money.jobdescription
Pay: $\u00a085,000 for 40 hours
//   ^^^^^^^^ constant.numeric.money.jobdescription
//                 ^^ - constant.numeric.money.jobdescription
Pay: $60-70K a year, £12.50 – 14 an hour, $500 - 2-year contract
//   ^^^^^^^ constant.numeric.money.jobdescription
//          ^ - constant.numeric.money.jobdescription
//                   ^^^^^^^^^^^ constant.numeric.money.jobdescription
//                                ^^^^^^^^ - constant.numeric.money.jobdescription
//                                        ^^^^ constant.numeric.money.jobdescription
//                                            ^^^^ - constant.numeric.money.jobdescription
`,
  "links and addresses: it reads them without the full stop after them": `
Read [our promise](https://example.com/promise).
//    ^^^^^^^^^^^ string.other.link.title.jobdescription
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.underline.link.jobdescription
Write to jobs@example.com, or see https://example.com/apply.
//       ^^^^^^^^^^^^^^^^ markup.underline.link.mail.jobdescription
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^ markup.underline.link.jobdescription
//                                                         ^ - markup.underline.link.jobdescription
`,
  "comments: it reads those that turn rules off, and those over several lines": `
<!-- rolewright-disable-next-line pay/missing-pay -->
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.block.suppression.jobdescription keyword.control.suppression.jobdescription
//                                ^^^^^^^^^^^^^^^ entity.name.function.rule.jobdescription
We will talk. <!-- ask Kim
//            ^^^^^^^^^^^^ comment.block.jobdescription
about TBD --> Then we decide.
// <---------- comment.block.jobdescription
//    ^^^ - variable.other.placeholder.jobdescription
//            ^^^^^^^^^^^^^^^ - comment.block.jobdescription
`,
  "code and rules: it reads them to their end, and ignores what is in code": `
\`\`\`
TBD
// <--- markup.fenced_code.block.jobdescription
// <--- - variable.other.placeholder.jobdescription
\`\`\`
TBD
// <--- variable.other.placeholder.jobdescription
---
// <--- meta.separator.jobdescription
`,
};

describe("the colours of a job description", () => {
  for (const [title, text] of Object.entries(CASES)) {
    it(title, async () => {
      const parsed = parseGrammarTestCase(`// SYNTAX TEST "${SCOPE}"${text.trimEnd()}`);
      const failures = await runGrammarTestCase(REGISTRY, parsed);
      assert.deepEqual(
        failures.map((failure) => ({ ...failure, line: parsed.source[failure.srcLine] })),
        [],
      );
    });
  }

  it("front matter: it reads it at the very beginning only", async () => {
    const grammar = await REGISTRY.loadGrammar(SCOPE);
    const scopes: string[] = [];
    let state = null;
    for (const line of ["---", "title: Gardener", "---", "# Gardener"]) {
      const { tokens, ruleStack } = grammar!.tokenizeLine(line, state);
      scopes.push(tokens.at(-1)!.scopes.at(-1)!);
      state = ruleStack;
    }
    assert.deepEqual(scopes, [
      "punctuation.definition.begin.front-matter.jobdescription",
      "meta.embedded.block.frontmatter",
      "punctuation.definition.end.front-matter.jobdescription",
      "entity.name.section.jobdescription",
    ]);
  });

  it("a very long line does not hold the editor up: it reads as many characters as the editor gives it", async () => {
    const grammar = await REGISTRY.loadGrammar(SCOPE);
    for (const sign of [
      "*",
      "_",
      "[",
      "](",
      "<!-",
      "`",
      "{",
      "$1",
      "a ",
      "A",
      "Aa ",
      "a.",
      "a@",
      "<a ",
      "- ",
      "#",
      " ",
    ]) {
      const start = performance.now();
      grammar!.tokenizeLine(`A${sign.repeat(20_000 / sign.length)}:`, null);
      assert.ok(
        performance.now() - start < 1_000,
        `${JSON.stringify(sign)} took ${Math.round(performance.now() - start)} ms`,
      );
    }
  });
});
