import assert from "node:assert/strict";
import type { DraftChoices, NewPosting } from "../../server/src/protocol";
import { LspClient, VSCODE } from "../support/lsp-client";

describe("a new posting", () => {
  let client: LspClient;
  beforeEach(async () => {
    client = LspClient.inMemory();
    await client.initialize(VSCODE);
  });
  afterEach(() => client.dispose());

  const begin = (template: string, place: string | null) =>
    client.request<NewPosting | null>("rolewright/newPosting", { template, place });

  it("offers occupations and places by their names: it reads", async () => {
    const choices = await client.request<DraftChoices | null>("rolewright/drafts", {});
    assert.deepEqual(
      choices!.templates.map(({ label }) => label).filter((label) => /nurse|Blank/.test(label)),
      ["Registered nurse", "Blank"],
    );
    assert.ok(choices!.places.some(({ id, name }) => id === "us-co" && name === "Colorado"));
  });

  it("has a tab stop for each prompt, and dollars that stay dollars: it reads", async () => {
    const begun = await begin("store-associate", "us-co");
    assert.match(begun!.text, /\$\[minimum\] to \$\[maximum\]/);
    assert.match(begun!.snippet, /\\\$\$\{\d+:\[minimum\]\} to \\\$\$\{\d+:\[maximum\]\}/);
    assert.equal(begun!.snippet.match(/\$\{\d+:/g)!.length, begun!.text.match(/\[[^\]]+\]/g)!.length);
  });

  it("takes over what the settings say of the organisation: it reads", async () => {
    client.settings = { statements: { "equal-opportunity": "Harbor Pine treats all alike." } };
    assert.match((await begin("blank", null))!.text, /\nHarbor Pine treats all alike\.\n/);
  });

  it("answers a wrong question with the blank draft, and lives: it ignores", async () => {
    assert.match((await begin("astronaut", "mars"))!.text, /^# \[Job title\]/);
    assert.match((await client.request<NewPosting>("rolewright/newPosting", {} as never)).text, /^# \[Job title\]/);
  });
});
