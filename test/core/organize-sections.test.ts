import assert from "node:assert/strict";
import { applyEdits, organizeSections, parseConfig } from "../../server/src/core/index";
import { TODAY } from "../support/describe-rule";

const usual = parseConfig({}, TODAY).config;

/** A text with its sections in order. */
function organized(text: string, config = usual): string {
  return applyEdits(text, organizeSections(text, config));
}

describe("organizeSections", () => {
  it("moves whole sections into the usual order and keeps the title at the top", () => {
    assert.equal(
      organized(
        "# Baker\n\n## Requirements\n\n- You can bake.\n\n## Benefits\n\n- Free bread\n\n## Responsibilities\n\n- Bake bread\n- Sell it\n",
      ),
      "# Baker\n\n## Responsibilities\n\n- Bake bread\n- Sell it\n\n## Requirements\n\n- You can bake.\n\n## Benefits\n\n- Free bread\n",
    );
  });

  it("takes the headings below a section’s own, and what has no heading, along", () => {
    assert.equal(
      organized(
        "## Qualifications\n\n### Minimum\n\n- You can bake.\n\n### Preferred\n\n- Rye\n\nAsk us if you are not sure.\n\n## Responsibilities\n\n- Bake bread",
      ),
      "## Responsibilities\n\n- Bake bread\n\n## Qualifications\n\n### Minimum\n\n- You can bake.\n\n### Preferred\n\n- Rye\n\nAsk us if you are not sure.",
    );
  });

  it("leaves statements without a heading at the end, whatever stands above them", () => {
    const statement = "We are an equal opportunity employer and consider all applicants equally.";
    assert.equal(
      organized(
        `# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## About us\n\nWe bake.\n\n${statement}\n\n#LI-AB1\n`,
      ),
      `# Baker\n\n## About us\n\nWe bake.\n\n## Responsibilities\n\n- Bake bread\n\n${statement}\n\n#LI-AB1\n`,
    );
  });

  it("keeps spaces, line breaks and comments of each section as they are", () => {
    assert.equal(
      organized(
        "Requirements:\r\n•  You can bake.  \r\n<!-- rolewright-disable-next-line clarity/hype -->\r\nResponsibilities:\r\n•\tBake bread\r\n",
      ),
      "<!-- rolewright-disable-next-line clarity/hype -->\r\nResponsibilities:\r\n•\tBake bread\r\nRequirements:\r\n•  You can bake.  \r\n",
    );
  });

  it("heeds the configured order", () => {
    const { config } = parseConfig({ sections: { order: ["benefits", "responsibilities"] } }, TODAY);
    assert.equal(
      organized("# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## Benefits\n\n- Free bread\n", config),
      "# Baker\n\n## Benefits\n\n- Free bread\n\n## Responsibilities\n\n- Bake bread\n",
    );
  });

  it("leaves alone what stands in order, a document about several roles, and HTML", () => {
    for (const text of [
      "",
      "# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## Requirements\n\n- You can bake.",
      "# Bakers\n\n## Junior Baker\n\n### Requirements\n\n- You can bake.\n\n### Responsibilities\n\n- Bake bread\n\n## Senior Baker\n\n### Requirements\n\n- You can lead.\n\n### Responsibilities\n\n- Lead",
      "<div>\n<h2>Requirements</h2>\n<ul><li>You can bake.</li></ul>\n</div>\n<div>\n<h2>Responsibilities</h2>\n<ul><li>Bake bread</li></ul>\n</div>",
    ])
      assert.deepEqual(organizeSections(text, usual), [], text);
  });

  it("has nothing to do after it was done", () => {
    const once = organized(
      "# Baker\n\n## Benefits\n\n- Free bread\n\n## Requirements\n\n- You can bake.\n\n## About us\n\nWe bake.\n",
    );
    assert.deepEqual(organizeSections(once, usual), []);
  });
});
