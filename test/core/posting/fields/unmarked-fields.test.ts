import assert from "node:assert/strict";
import { readFieldLine, readFieldRun } from "../../../../server/src/core/posting/fields/unmarked-fields";

describe("fields without a colon", () => {
  it("in a run of labels it reads each value up to the next label", () => {
    const text =
      "Business Title Bridge Inspector  Requisition ID 7711  Posting Location TX, Dallas  Time Type Part-Time  Visa Sponsorship No  Why join us We build bridges that last.";
    assert.deepEqual(
      readFieldRun(text).map(({ label, value, start }) => [label, value, text.slice(start, start + value.length)]),
      [
        ["Business Title", "Bridge Inspector", "Bridge Inspector"],
        ["Requisition ID", "7711", "7711"],
        ["Posting Location", "TX, Dallas", "TX, Dallas"],
        ["Time Type", "Part-Time", "Part-Time"],
        ["Visa Sponsorship", "No", "No"],
      ],
    );
  });

  it("in a sentence that begins with two labels it ignores them", () => {
    assert.deepEqual(readFieldRun("Location Managers set the Work Schedule Mondays, and the crew follows."), []);
  });

  it("in a line it reads the label and what stands behind it", () => {
    assert.deepEqual(readFieldLine("Schedule Full-Time"), { label: "Schedule", value: "Full-Time", start: 9 });
    assert.deepEqual(readFieldLine("Work remotely NO"), { label: "Work remotely", value: "NO", start: 14 });
    assert.deepEqual(readFieldLine("Located Remotely? N"), { label: "Located Remotely?", value: "N", start: 18 });
  });

  it("in a sentence it ignores a word that is a label elsewhere", () => {
    assert.equal(readFieldLine("Schedule meetings with the crew"), undefined);
    assert.equal(readFieldLine("The Location Leeds"), undefined);
  });
});
