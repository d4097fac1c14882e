import assert from "node:assert/strict";
import type { ScoreView } from "../../client/src/score-view";
import { closeAll, finding, noFinding, openExample, openFile, replace, rolewright, until } from "./editor";

const EXAMPLE = "senior-data-engineer.jd.md";

describe("the score in the status bar", () => {
  afterEach(closeAll);

  it("follows the posting as it is mended: it reads a higher score and fewer errors", async () => {
    const document = await openExample(EXAMPLE, "score.jd.md");
    await finding(document, "draft/placeholder", "[email]");
    const before = await score("a score", (view) => view !== undefined);
    await replace(document, "[email]", "jobs@harborpine.example");
    await noFinding(document, "draft/placeholder");
    const after = await score("a higher score", (view) => points(view) > points(before));
    assert.notEqual(after?.tooltip, before?.tooltip);
  });

  it("is there for checked documents only: it ignores the others", async () => {
    const document = await openExample(EXAMPLE, "score-again.jd.md");
    await finding(document, "draft/placeholder", "[email]");
    await score("a score", (view) => view !== undefined);
    await openFile("readme-score.md", "# Oven timer\n\nA small program.\n");
    await score("no score", (view) => view === undefined);
  });
});

async function score(what: string, fits: (view: ScoreView | undefined) => boolean): Promise<ScoreView | undefined> {
  const api = await rolewright();
  const [view] = await until(`the status bar to show ${what}`, api.onDidChangeScore, {
    look: () => (fits(api.score()) ? [api.score()] : undefined),
    seen: () => JSON.stringify(api.score()),
  });
  return view;
}

function points(view: ScoreView | undefined): number {
  return Number(/\d+$/.exec(view?.text ?? "")?.[0] ?? -1);
}
