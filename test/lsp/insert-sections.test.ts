import assert from "node:assert/strict";
import { LspClient, VSCODE } from "../support/lsp-client";

const URI = "file:///jobs/cook.jd.md";
const KIND = "source.insertSections.rolewright";

describe("inserting the missing sections", () => {
  let client: LspClient;
  beforeEach(() => {
    client = LspClient.inMemory();
    client.settings = { sections: { preset: "minimal", recommended: ["summary", "benefits"] } };
  });
  afterEach(() => client.dispose());

  async function inserted(text: string): Promise<string> {
    await client.initialize(VSCODE);
    await client.open(URI, text);
    return again();
  }
  async function again(): Promise<string> {
    const [action] = await client.actions(URI, client.rangeOf(URI, 0, 0), { only: [KIND] });
    assert.equal(action?.kind, KIND);
    return client.outcome(URI, action);
  }

  it("puts each where it belongs, under a heading in the style of the document, with prompts; a second time there is nothing to insert", async () => {
    const text = await inserted(
      "Cook\n\nDuties:\n- Prepare soup for the guests.\n\nPay:\n$20 per hour\n\nEqual opportunity:\nWe are an equal opportunity employer and consider all applicants equally. We provide reasonable accommodations to applicants with disabilities. To ask for one, write to jobs@fern.example.\n",
    );
    const headings = text.split("\n").filter((line) => /^\S.*:$/.test(line));
    assert.deepEqual(headings, [
      "About the role:",
      "Duties:",
      "Requirements:",
      "Pay:",
      "Benefits:",
      "Equal opportunity:",
    ]);
    assert.match(text, /Benefits:\n\n?- \[which health cover\]\n- \[how many days of leave\]\n/);
    await client.change(URI, text);
    assert.deepEqual(await client.actions(URI, client.rangeOf(URI, 0, 0), { only: [KIND] }), []);
  });

  it("keeps every word that was there, in its order", async () => {
    const before = "# Cook\r\n\r\n## Responsibilities\r\n\r\n- Prepare soup.\r\n";
    const after = await inserted(before);
    let rest = after;
    for (const line of before.split("\r\n")) {
      assert.ok(rest.includes(line));
      rest = rest.slice(rest.indexOf(line) + line.length);
    }
    assert.doesNotMatch(after, /[^\r]\n/);
  });

  it("makes a frame without marks of an empty plain text, whose headings are read again: it reads them", async () => {
    await client.initialize(VSCODE);
    const uri = "file:///jobs/cook.txt";
    await client.open(uri, "\n");
    const [action] = await client.actions(uri, client.rangeOf(uri, 0, 0), { only: [KIND] });
    const text = client.outcome(uri, action!);
    assert.match(text, /^\[Job title\]\n\nAbout the role:\n/);
    assert.doesNotMatch(text, /[#*]/);
    await client.change(uri, text);
    assert.deepEqual(await client.actions(uri, client.rangeOf(uri, 0, 0), { only: [KIND] }), []);
  });

  it("makes the frame of a posting of an empty document", async () => {
    const text = await inserted("\n");
    assert.match(text, /^# \[Job title\]\n\n## About the role\n/);
    for (const heading of [
      "Responsibilities",
      "Requirements",
      "Pay",
      "Benefits",
      "Equal opportunity",
      "Accommodations",
    ])
      assert.match(text, new RegExp(`^## ${heading}$`, "m"));
    assert.doesNotMatch(text, /About us/);
  });

  it("is no quick fix, and offered only to those who ask for it", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, "# Cook\n\nWe cook.\n");
    for (const only of [undefined, ["quickfix"], ["source.fixAll"]]) {
      const actions = await client.actions(URI, client.rangeOf(URI, 0, 3), only ? { only } : {});
      assert.ok(!actions.some(({ kind }) => kind === KIND));
    }
  });
});
