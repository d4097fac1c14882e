import assert from "node:assert/strict";
import type { CodeAction } from "vscode-languageserver/node";
import type { ConfigChangeOrder } from "../../server/src/protocol";
import { LspClient, VSCODE } from "../support/lsp-client";

const URI = "file:///jobs/near/baker.jd.md";
const FAR = "file:///jobs/.rolewright.json";
const NEAR = "file:///jobs/near/.rolewright.json";
const TEXT = "# Baker\n\nWe are a young and energetic team.\n";

describe("letting a finding stand", () => {
  let client: LspClient;
  const files = new Map<string, string>();
  beforeEach(() => {
    client = LspClient.inMemory({ readText: (uri) => Promise.resolve(files.get(uri) ?? null) });
  });
  afterEach(() => {
    client.dispose();
    files.clear();
  });

  async function actions(options: { changesConfig?: boolean }): Promise<CodeAction[]> {
    await client.initialize(VSCODE, { folders: ["file:///jobs"], options });
    await client.open(URI, TEXT);
    return client.actions(URI, client.rangeOfWords(URI, "young and energetic"), { only: ["quickfix"] });
  }
  const orderOf = (found: readonly CodeAction[], title: string) => {
    const action = found.find((one) => one.title === title);
    assert.ok(action?.command, `no “${title}” among ${found.map((one) => one.title).join(", ")}`);
    return action.command.arguments?.[0] as ConfigChangeOrder;
  };

  it("is offered for the place, the word and the rule, to be written at the workspace's root: it reads", async () => {
    const found = await actions({ changesConfig: true });
    const place = orderOf(found, "Ignore this here (in .rolewright.json)");
    assert.deepEqual([place.uri, place.files], [URI, [FAR]]);
    assert.equal(place.change.kind === "ignore-place" && place.change.rule, "bias/age");
    const word = orderOf(found, "Allow the word “young and energetic” (in .rolewright.json)");
    assert.deepEqual(word.change, { kind: "allow-word", word: "young and energetic" });
    const rule = orderOf(found, "Ignore this in the whole workspace (in .rolewright.json)");
    assert.deepEqual(rule.change, { kind: "rule-off", rule: "bias/age" });
    const fix = found.findIndex(({ isPreferred, edit }) => isPreferred === true || edit !== undefined);
    assert.ok(fix < found.findIndex(({ title }) => title.startsWith("Ignore this here")), "a fix stands below");
  });

  it("leaves a choice of the file where there are several: it reads the nearest first", async () => {
    files.set(FAR, "{}").set(NEAR, "{}");
    const found = await actions({ changesConfig: true });
    assert.deepEqual(orderOf(found, "Ignore this here (in near/.rolewright.json, or choose)").files, [NEAR, FAR]);
  });

  it("is not offered to a client that cannot write it: it ignores what would do nothing", async () => {
    const found = await actions({});
    assert.deepEqual(
      found.filter(({ command }) => command !== undefined),
      [],
    );
    assert.ok(found.length > 0);
  });
});
