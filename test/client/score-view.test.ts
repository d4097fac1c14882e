import assert from "node:assert/strict";
import { toScoreView } from "../../client/src/score-view";
import type { DocumentStatus } from "../../server/src/protocol";

const STATUS: DocumentStatus = {
  uri: "file:///jobs/cook.jd",
  version: 1,
  score: 72,
  unscored: null,
  counts: { error: 1, warning: 3, information: 0, hint: 1 },
  fixable: 2,
  jurisdictions: [
    { id: "us-wa", name: "Washington" },
    { id: "us-co", name: "Colorado" },
  ],
  configFiles: [],
  problems: [],
};

describe("the score in the status bar", () => {
  it("tells the score, what stands against it by severity, and whose law was applied: it reads", () => {
    assert.deepEqual(toScoreView(STATUS), {
      text: "$(checklist) Rolewright 72",
      tooltip: "Readiness: 72 of 100\n1 error, 3 warnings, 1 hint\nLaw of: Washington, Colorado",
      label: "Rolewright, Readiness: 72 of 100. 1 error, 3 warnings, 1 hint. Law of: Washington, Colorado",
    });
  });

  it("says why there is no score: it ignores what is too short, or no posting", () => {
    const { text, tooltip } = toScoreView({ ...STATUS, score: null, unscored: "too-short" });
    assert.equal(text, "$(checklist) Rolewright –");
    assert.match(tooltip, /^No score: it is too short to say\n/);
    const other = toScoreView({ ...STATUS, score: null, unscored: "other-kind" });
    assert.match(other.label, /^Rolewright, No score: it does not read like a job posting\. /);
  });

  it("says that nothing is left to mend, and of no law where none is known: it ignores what is not there", () => {
    const { tooltip } = toScoreView({
      ...STATUS,
      score: 100,
      counts: { error: 0, warning: 0, information: 0, hint: 0 },
      jurisdictions: [],
    });
    assert.equal(tooltip, "Readiness: 100 of 100\nNothing to mend.");
  });
});
