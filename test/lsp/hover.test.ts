import assert from "node:assert/strict";
import type { Hover, MarkupContent } from "vscode-languageserver/node";
import { LspClient, PLAIN, VSCODE } from "../support/lsp-client";
import { onlyRules, useMarkerRule } from "../support/test-rules";

const URI = "file:///jobs/cook.jd.md";

describe("hover", () => {
  useMarkerRule();
  let client: LspClient;
  beforeEach(() => {
    client = LspClient.inMemory();
    client.settings = onlyRules("draft/marker", "draft/unused-suppression");
  });
  afterEach(() => client.dispose());
  const hover = (words: string) => client.request<Hover | null>("textDocument/hover", { textDocument: { uri: URI }, position: client.rangeOfWords(URI, words).start });

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
    await client.initialize(VSCODE);
    const text = "# Cook\n\nSoup over-swap-1 today.\n";
    await client.open(URI, text);
    // The comment itself is marked as a whole; the word in it only where a block rule reads comments, which none does.
    await client.change(URI, { start: 0, end: 0, text: "<!-- rolewright-disable pay/wide-range -->\n" });
    const answer = await hover("rolewright");
    assert.match((answer?.contents as MarkupContent).value, /^\*\*Remove comments that turn off nothing\.\*\*/);
    assert.equal(client.wordsAt(URI, answer!.range!), "<!-- rolewright-disable pay/wide-range -->");
  });
});
