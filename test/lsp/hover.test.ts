import assert from "node:assert/strict";
import type { Hover, MarkupContent } from "vscode-languageserver/node";
import { LspClient, PLAIN, VSCODE } from "../support/lsp-client";
import { onlyRules, useTestRules } from "../support/test-rules";

const URI = "file:///jobs/cook.jd.md";

describe("hover", () => {
  useTestRules();
  let client: LspClient;
  beforeEach(() => {
    client = LspClient.inMemory();
    client.settings = onlyRules("draft/marker", "draft/unused-suppression");
  });
  afterEach(() => client.dispose());
  const hover = (words: string) =>
    client.request<Hover | null>("textDocument/hover", {
      textDocument: { uri: URI },
      position: client.rangeOfWords(URI, words).start,
    });

  it("it says why in Markdown whose words are shown as they are, with the rule's page and its sources as links", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, "# Cook\n\nSoup swap-1 today.\n");
    const answer = await hover("swap-1");
    assert.deepEqual(answer?.range, client.rangeOfWords(URI, "swap-1"));
    assert.deepEqual(answer?.contents, {
      kind: "markdown",
      value: [
        "**Leave no \\*markers\\*.** [draft/marker](https://github.com/rolewright/rolewright/blob/main/docs/rules/draft/marker.md)",
        "A marker is for tests \\<only\\>.",
        "Sources: [Markers \\[1\\]](https://example.org/markers_%281%29)",
      ].join("\n\n"),
    });
    assert.deepEqual((await hover("wap-1"))?.range, answer?.range);
  });

  it("a client that brings the pages of the rules is led there, without a network", async () => {
    await client.initialize(VSCODE, { options: { explainsRules: true } });
    await client.open(URI, "# Cook\n\nSoup swap-1 today.\n");
    const { value } = (await hover("swap-1"))?.contents as MarkupContent;
    assert.ok(value.includes("[Show examples](command:rolewright.explain?%5B%22draft%2Fmarker%22%5D)"), value);
  });

  it("it ignores words that nothing marks", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, "# Cook\n\nSoup swap-1 today.\n");
    assert.equal(await hover("Soup"), null);
    assert.equal(await hover(" today"), null);
  });

  it("a client without Markdown is given the same in plain words", async () => {
    await client.initialize(PLAIN, { options: { settings: client.settings } });
    await client.open(URI, "Soup swap-1 today.");
    const { kind, value } = (await hover("swap-1"))?.contents as MarkupContent;
    assert.equal(kind, "plaintext");
    assert.match(value, /^Leave no \*markers\*\. \(draft\/marker\)\nA marker is for tests <only>\.\n/);
    assert.match(value, /Sources: Markers \[1\] \(https:\/\/example\.org\/markers_\(1\)\)$/);
  });

  it("two findings at one place are both explained, under the range of the narrower", async () => {
    client.settings = onlyRules("draft/marker", "draft/wrapper");
    await client.initialize(VSCODE);
    await client.open(URI, "# Cook\n\nThis wrapped soup swap-1 and swap-2.\n");
    const answer = await hover("swap-1");
    const [marker, wrapper, ...others] = (answer?.contents as MarkupContent).value.split("\n\n---\n\n");
    assert.match(marker ?? "", /^\*\*Leave no \\\*markers\\\*\.\*\*/);
    assert.match(wrapper ?? "", /^\*\*Leave no wrappers\.\*\* \[draft\/wrapper\]\(\S+\)\n\nA wrapper is for tests\.$/);
    assert.deepEqual(others, []);
    assert.equal(client.wordsAt(URI, answer!.range!), "swap-1");
    assert.equal(client.wordsAt(URI, (await hover("soup"))!.range!), "This wrapped soup swap-1 and swap-2.");
  });
});
