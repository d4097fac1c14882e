import assert from "node:assert/strict";
import { lint, parseConfig } from "../../server/src/core/index";
import { TODAY } from "../support/describe-rule";

const { config } = parseConfig({}, TODAY);

/** The words of the findings of one rule, and of the rule about comments. */
function found(text: string): string[] {
  return lint(text, config)
    .findings.filter(({ rule }) => rule === "draft/placeholder" || rule === "draft/unused-suppression")
    .map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);
}

describe("suppression comments", () => {
  it("disable-next-line silences the next line that is not blank, and only it", () => {
    assert.deepEqual(
      found("<!-- rolewright-disable-next-line draft/placeholder -->\n\nWrite to [email].\nCall [phone].\n"),
      ["draft/placeholder [phone]"],
    );
  });

  it("disable and enable silence what stands between them", () => {
    const text =
      "Ask [name].\n\n<!-- rolewright-disable draft/placeholder -->\nWrite to [email].\n\n<!-- rolewright-enable draft/placeholder -->\nCall [phone].\n";
    assert.deepEqual(found(text), ["draft/placeholder [name]", "draft/placeholder [phone]"]);
  });

  it("disable-file silences the whole document from wherever it stands", () => {
    assert.deepEqual(found("Ask [name].\n\n<!-- rolewright-disable-file draft/placeholder -->\n"), []);
  });

  it("a comment without a rule silences every rule", () => {
    assert.deepEqual(found("<!-- rolewright-disable-next-line -->\nWrite to [email].\n"), []);
  });

  it("several rules are named with spaces or commas", () => {
    assert.deepEqual(
      found(
        "<!-- rolewright-disable-next-line draft/placeholder, bias/age -->\nWe are young. Our young team writes to [email].\n",
      ),
      [],
    );
  });

  it("another rule's comment silences nothing and is reported", () => {
    const comment = "<!-- rolewright-disable-next-line bias/age -->";
    assert.deepEqual(found(`${comment}\nWrite to [email].\n`), [
      `draft/unused-suppression ${comment}`,
      "draft/placeholder [email]",
    ]);
  });

  it("a comment is no block: the heading and the list below it stay what they are", () => {
    const text = "## Requirements\n<!-- rolewright-disable-next-line bias/age -->\n- Bread\n";
    assert.deepEqual(
      lint(text, config).blocks.map(({ kind }) => kind),
      ["heading", "list-item"],
    );
  });
});
