import assert from "node:assert/strict";
import type { PostingReport, TextSpan } from "../../server/src/protocol";
import { LspClient, VSCODE } from "../support/lsp-client";

const URI = "file:///jobs/baker.jd.md";
const POSTING = `\uFEFF# Night Baker

We are looking for a young and energetic baker in Seattle, Washington. Full-time.

## Responsibilities

- Bake the the bread before dawn
- Keep the ovens clean

## Required Qualifications

- 2 years of experience in a bakery
- A valid driver's license

## Preferred Qualifications

- Knowledge of sourdough

## Pay

$24 - $28 per hour

## Equal opportunity

Harbor Pine is an equal opportunity employer. We do not discriminate on the basis of race, religion, sex or age.
`;

describe("the report", () => {
  let client: LspClient;
  beforeEach(async () => {
    client = LspClient.inMemory();
    await client.initialize(VSCODE);
  });
  afterEach(() => client.dispose());

  async function report(text: string): Promise<PostingReport> {
    await client.open(URI, text);
    const answer = await client.request<PostingReport | null>("rolewright/report", { uri: URI });
    assert.ok(answer, client.log().join("\n"));
    return answer;
  }
  const wordsAt = ({ start, end }: TextSpan) => POSTING.slice(start, end);

  it("ranks what to mend by its points, with the words and the first fix: it flags", async () => {
    const { findings, score } = await report(POSTING);
    const gains = findings.map(({ gain }) => gain);
    assert.deepEqual(
      gains,
      [...gains].sort((a, b) => b - a),
    );
    const doubled = findings.find(({ rule }) => rule === "clarity/write-good-illusion");
    assert.ok(doubled && doubled.gain > 0 && doubled.fix !== null);
    assert.equal(wordsAt(doubled.span), "the the");
    assert.equal(new Set(findings.map(({ key }) => key)).size, findings.length);
    assert.equal(score, (await client.status(URI))?.score);
  });

  it("lists the parts that are there with their places, and those that are missing: it reads", async () => {
    const { parts } = await report(POSTING);
    const part = (name: string) => parts.find((one) => one.name === name);
    assert.deepEqual([part("Responsibilities")?.isFound, part("Responsibilities")?.isRequired], [true, true]);
    assert.match(wordsAt(part("Responsibilities")!.span!), /Responsibilities/);
    assert.equal(part("Responsibilities")?.fix, null);
    assert.equal(part("Benefits")?.isFound, false);
    assert.ok(part("Benefits")?.fix, "nothing adds the benefits");
  });

  it("tells the pay, the law of the place, the statements and how requirements are split: it reads", async () => {
    const { pay, laws, statements, requirements, words, minutes } = await report(POSTING);
    assert.deepEqual(
      pay.map(({ text, span }) => [text, wordsAt(span)]),
      [["USD 24 – 28 an hour", "$24 - $28 per hour"]],
    );
    const [law] = laws;
    assert.deepEqual([law?.name, law?.standing, law?.url.startsWith("https://")], ["Washington", "applies now", true]);
    assert.match(wordsAt(law!.span!), /Washington/);
    assert.deepEqual(
      statements.map(({ text }) => text),
      ["Equal opportunity"],
    );
    assert.deepEqual(requirements, { required: 2, preferred: 1 });
    assert.deepEqual([minutes, words > 60 && words < 100], [1, true]);
  });

  it("of an empty text says nothing that is not there: it ignores", async () => {
    const { pay, laws, statements, requirements, words } = await report("");
    assert.deepEqual([pay, laws, statements, words], [[], [], [], 0]);
    assert.deepEqual(requirements, { required: 0, preferred: 0 });
  });

  it("of a document that is not open there is none: it ignores it", async () => {
    assert.equal(await client.request("rolewright/report", { uri: "file:///nowhere.jd" }), null);
  });
});
