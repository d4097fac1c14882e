import assert from "node:assert/strict";
import { LspClient, VSCODE } from "../support/lsp-client";

const URI = "file:///jobs/baker.jd.md";
const KIND = "source.organizeSections.rolewright";

describe("organize sections", () => {
  let client: LspClient;
  beforeEach(() => (client = LspClient.inMemory()));
  afterEach(() => client.dispose());

  const actionsFor = (only?: string[]) => client.actions(URI, client.rangeOf(URI, 0, 0), only ? { only } : {});

  it("an editor that asks for it is given the sections in the configured order", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, "# Baker\n\n## Requirements\n\n- You can bake.\n\n## Responsibilities\n\n- Bake bread\n");
    const [action, ...others] = await actionsFor(["source.organizeSections"]);
    assert.deepEqual(others, []);
    assert.equal(action?.kind, KIND);
    assert.equal(
      client.outcome(URI, action),
      "# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## Requirements\n\n- You can bake.\n",
    );
  });

  it("an editor that asks for other actions, or where the order is right, it ignores", async () => {
    await client.initialize(VSCODE);
    await client.open(URI, "# Baker\n\n## Requirements\n\n- You can bake.\n\n## Responsibilities\n\n- Bake bread\n");
    const kinds = async (only?: string[]) => (await actionsFor(only)).map(({ kind }) => kind);
    assert.ok(!(await kinds(["quickfix"])).includes(KIND));
    assert.ok(!(await kinds()).includes(KIND));
    await client.change(URI, "# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## Requirements\n\n- You can bake.\n");
    assert.deepEqual(await kinds([KIND]), []);
  });
});
