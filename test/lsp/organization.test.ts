import assert from "node:assert/strict";
import type { OrganizationAnswers, OrganizationState } from "../../server/src/protocol";
import { LspClient, VSCODE } from "../support/lsp-client";

const ANSWERS: OrganizationAnswers = {
  name: "Harbor Pine",
  kind: "private",
  headcount: 40,
  accommodationContact: "people@harborpine.example",
  jurisdictions: ["us-wa"],
};

describe("setting up the organisation", () => {
  let client: LspClient;
  beforeEach(async () => {
    client = LspClient.inMemory();
    await client.initialize(VSCODE);
  });
  afterEach(() => client.dispose());

  const write = (text: string, answers: OrganizationAnswers) =>
    client.request<string | null>("rolewright/organizationText", { text, answers });

  it("reads what is known already, and the places from which to choose", async () => {
    client.settings = { organization: { name: "Harbor Pine", headcount: 12 }, jurisdictions: ["us-co"] };
    const state = await client.request<OrganizationState | null>("rolewright/organization", { uri: "untitled:a" });
    assert.deepEqual(
      { ...state, places: [] },
      {
        name: "Harbor Pine",
        kind: null,
        headcount: 12,
        accommodationContact: null,
        jurisdictions: ["us-co"],
        places: [],
      },
    );
    assert.ok(state!.places.length > 20);
  });

  it("a file that does not exist yet: it reads as one with the answers", async () => {
    const { jurisdictions, ...organization } = ANSWERS;
    assert.deepEqual(JSON.parse((await write("", ANSWERS))!), { organization, jurisdictions });
  });

  it("what else stands in a file, and its comments: it ignores", async () => {
    const before = `{
  // agreed with counsel
  "organization": { "name": "Old Name", "federalContractor": true },
  "rules": { "bias/age": "off" }
}
`;
    const after = (await write(before, { ...ANSWERS, headcount: null, accommodationContact: null }))!;
    assert.match(after, /\/\/ agreed with counsel\n/);
    assert.deepEqual(JSON.parse(after.replace(/\/\/.*/, "")), {
      organization: { name: "Harbor Pine", federalContractor: true, kind: "private" },
      rules: { "bias/age": "off" },
      jurisdictions: ["us-wa"],
    });
  });

  it("an answer that is taken back is taken out", async () => {
    const before = '{ "organization": { "headcount": 12 }, "jurisdictions": ["us-co"] }';
    const none = { name: null, kind: null, headcount: null, accommodationContact: null, jurisdictions: [] };
    assert.deepEqual(JSON.parse((await write(before, none))!), { organization: {} });
  });

  it("a file with a mistake: it flags and writes nothing", async () => {
    assert.equal(await write('{ "organization": ', ANSWERS), null);
    assert.equal(await write("[1, 2]", ANSWERS), null);
  });
});
