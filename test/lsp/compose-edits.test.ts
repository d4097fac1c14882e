import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../server/src/core/index";
import { EditRounds } from "../../server/src/lsp/compose-edits";

describe("rounds of edits", () => {
  it("an edit of what an earlier round put in is joined with it", () => {
    const rounds = new EditRounds("one two three");
    rounds.add([{ start: 4, end: 7, text: "second" }]);
    rounds.add([
      { start: 4, end: 6, text: "SE" },
      { start: 10, end: 16, text: "" },
    ]);
    assert.equal(rounds.text(), "one SEcond");
    assert.deepEqual(rounds.edits(), [{ start: 4, end: 13, text: "SEcond" }]);
  });

  it("words that are put back as they were are no edit", () => {
    const back = new EditRounds("one two");
    back.add([{ start: 4, end: 7, text: "2" }]);
    back.add([{ start: 4, end: 5, text: "two" }]);
    assert.deepEqual(back.edits(), []);
  });

  it("the edits together give what the rounds give one after the other", () => {
    const edit = fc.record({ at: fc.nat(30), length: fc.nat(6), text: fc.string({ maxLength: 5 }) });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 5 }),
        (original, raw) => {
          const rounds = new EditRounds(original);
          let text = original;
          for (const edits of raw) {
            let from = 0;
            const fitting = [...edits]
              .sort((a, b) => a.at - b.at)
              .flatMap(({ at, length, text: put }) => {
                if (at < from || at > text.length) return [];
                from = Math.min(at + length, text.length) + 1;
                return [{ start: at, end: from - 1, text: put }];
              });
            text = applyEdits(text, fitting);
            rounds.add(fitting);
            assert.equal(rounds.text(), text);
          }
          assert.equal(applyEdits(original, rounds.edits()), text);
        },
      ),
    );
  });
});
