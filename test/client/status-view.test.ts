import assert from "node:assert/strict";
import { toStatusView, type Standing } from "../../client/src/status-view";
import type { DocumentStatus } from "../../server/src/protocol";

const STATUS: DocumentStatus = {
  uri: "file:///a.md",
  version: 1,
  score: 80,
  unscored: null,
  counts: { error: 1, warning: 2, information: 0, hint: 3 },
  fixable: 1,
  jurisdictions: [],
  configFiles: [],
  problems: [],
};
const POSTING: Standing = {
  judgement: { isChecked: true, reason: "It has duties and pay." },
  reader: "running",
  status: STATUS,
};

describe("the language status", () => {
  it("says of a posting why it is checked, and offers to stop: it reads", () => {
    assert.deepEqual(toStatusView(POSTING), {
      text: "Checked as a job posting",
      detail: "It has duties and pay.",
      isWarning: false,
      isBusy: false,
      command: { id: "rolewright.stopChecking", title: "Stop checking" },
    });
  });

  it("says why a document is not checked and offers to check it, whatever the server does: it reads", () => {
    const view = toStatusView({
      judgement: { isChecked: false, reason: "Nothing in it reads like a job posting." },
      reader: "failed",
      status: undefined,
    });
    assert.deepEqual(view, {
      text: "Not checked",
      detail: "Nothing in it reads like a job posting.",
      isWarning: false,
      isBusy: false,
      command: { id: "rolewright.check", title: "Check it anyway" },
    });
  });

  it("is busy while the server starts: it reads", () => {
    assert.deepEqual(pick(toStatusView({ ...POSTING, reader: "starting", status: undefined })), [
      true,
      false,
      "It has duties and pay.",
    ]);
  });

  it("warns of a server that does not run and offers to start it: it flags", () => {
    const view = toStatusView({ ...POSTING, reader: "failed", status: undefined });
    assert.deepEqual(
      [view.isWarning, view.text, view.command.id],
      [true, "The proof-reader is not running", "rolewright.restart"],
    );
  });

  it("warns of a mistake in the configuration with its file, line and place: it flags", () => {
    const problem = {
      file: "file:///team/.rolewright.json",
      line: 4,
      path: "today",
      message: "expected a day as YYYY-MM-DD, got 3",
    };
    const view = toStatusView({ ...POSTING, status: { ...STATUS, problems: [problem] } });
    assert.deepEqual(
      [view.isWarning, view.text, view.detail],
      [true, "Mistake in .rolewright.json, line 4", "today: expected a day as YYYY-MM-DD, got 3"],
    );
  });
});

function pick({ isBusy, isWarning, detail }: ReturnType<typeof toStatusView>): unknown[] {
  return [isBusy, isWarning, detail];
}
