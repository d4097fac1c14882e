import assert from "node:assert/strict";
import { lint, parseConfig, RULES } from "../../server/src/core/index";
import { BIAS_SENTENCES } from "../corpus/bias-sentences";
import { TODAY } from "../support/describe-rule";

const MARK = /\[([^\]→]+)(?: → ([^\]]+))?\]/g;

describe("sentences of each kind of bias", () => {
  const isOn = (id: string) => id.startsWith("bias/") || id === "requirements/personal-attributes";
  const rules = Object.fromEntries(RULES.map(({ id }) => [id, isOn(id) ? "default" : "off"]));
  const { config } = parseConfig({ rules }, TODAY);

  for (const { kind, flagged, fine } of BIAS_SENTENCES) {
    describe(kind, () => {
      it("are about a hundred, half of them fine", () => {
        assert.ok(linesOf(flagged).length >= 50 && linesOf(fine).length >= 50);
      });

      for (const marked of linesOf(flagged)) {
        const sentence = marked.replace(MARK, "$1");
        it(`“${sentence}”: it flags`, () => {
          const found = lint(sentence, config).findings.map(({ span, fixes }) => ({
            words: sentence.slice(span.start, span.end),
            better: fixes[0]?.edits[0]?.text,
          }));
          const expected = Array.from(marked.matchAll(MARK), ([, words, better]) => ({ words, better }));
          assert.deepEqual(found, expected);
        });
      }

      for (const sentence of linesOf(fine)) {
        it(`“${sentence}”: it ignores`, () => {
          const found = lint(sentence, config).findings;
          assert.deepEqual(found.map(({ rule, span }) => `${rule} at “${sentence.slice(span.start, span.end)}”`), []); // prettier-ignore
        });
      }
    });
  }
});

function linesOf(text: string): string[] {
  return text.split("\n").filter(Boolean);
}
