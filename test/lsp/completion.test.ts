import assert from "node:assert/strict";
import fc from "fast-check";
import type { ClientCapabilities, CompletionItem, CompletionList, InitializeResult } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { LspClient, PLAIN, VSCODE } from "../support/lsp-client";

const POSTING = `# Cook

Location: Seattle, WA

## Responsibilities

- Prepare soup for two hundred guests every day.
- Order what is missing from the pantry.

## Requirements

- Two years in a kitchen.
- A food handler card.
`;

describe("completion", () => {
  let client: LspClient;
  let opened = 0;
  let uri = "file:///jobs/cook.jd.md";
  beforeEach(() => {
    client = LspClient.inMemory();
  });
  afterEach(() => client.dispose());

  /** What is suggested at the bar in a text. */
  async function suggest(marked: string, capabilities: ClientCapabilities = VSCODE): Promise<CompletionItem[]> {
    await client.initialize(capabilities, { options: { settings: client.settings } });
    return suggestAgain(marked);
  }
  async function suggestAgain(marked: string): Promise<CompletionItem[]> {
    const at = marked.indexOf("|");
    assert.ok(at >= 0, "no bar");
    uri = `file:///jobs/cook-${++opened}.jd.md`;
    await client.open(uri, marked.slice(0, at) + marked.slice(at + 1));
    const list = await client.request<CompletionList>("textDocument/completion", {
      textDocument: { uri },
      position: client.rangeOf(uri, at, at).start,
    });
    // Where a heading can begin, the list changes with what is typed.
    assert.equal(list.isIncomplete, isHeadingPossible(marked.slice(0, at)) && list.items.length > 0);
    return [...list.items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
  }
  const isHeadingPossible = (before: string) => /(?:^|\n)[ \t]*(?:#+ *|\*\*)?[\p{L} '-]*$/u.test(before);
  const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);
  const item = (items: readonly CompletionItem[], label: string) => {
    const found = items.find((one) => one.label === label);
    assert.ok(found, `no “${label}” among ${labels(items).join(", ")}`);
    return found;
  };
  /** What a document becomes by a suggestion of a client without tab stops. */
  const outcome = ({ textEdit }: CompletionItem) => {
    assert.ok(textEdit && "range" in textEdit);
    return TextDocument.applyEdits(TextDocument.create(uri, "", 0, client.text(uri)), [textEdit]);
  };

  it("is announced, with the mark of a heading as the only thing that asks for it unasked", async () => {
    const { capabilities } = (await client.initialize(VSCODE)) as InitializeResult;
    assert.deepEqual(capabilities.completionProvider, { triggerCharacters: ["#"] });
  });

  it("on an empty line, what is missing comes first, the gravest before the rest, and what is there is not offered", async () => {
    const items = await suggest(`${POSTING}\n|`);
    const offered = labels(items);
    for (const there of ["Responsibilities", "Requirements", "Location", "Job title"])
      assert.ok(!offered.includes(there), `${there} is there already`);
    const first = offered.slice(0, 7);
    assert.equal(first[0], "Benefits");
    assert.equal(first[1], "Pay");
    for (const missing of ["Equal-opportunity statement", "Offer of accommodation", "How to apply", "Employment type"])
      assert.ok(offered.indexOf(missing) < offered.indexOf("Nice to have"), `${missing} is missing`);
  });

  it("a section stands under a heading in the style of the document, with its prompts as tab stops", async () => {
    const items = await suggest(`${POSTING}|`);
    const section = item(items, "How to apply");
    assert.deepEqual(section.textEdit, {
      range: client.rangeOf(uri, POSTING.length, POSTING.length),
      newText: "\n## How to apply\n\n${1:[link or address, what to send, and by when]}",
    });
    assert.equal(section.insertTextFormat, 2);
    assert.equal(section.detail, "This section is missing");
    assert.match(JSON.stringify(section.documentation), /how to apply/i);
  });

  const styles: readonly (readonly [style: string, text: string, heading: string])[] = [
    [
      "bold lines",
      "Cook\n\n**Duties**\n\n- Soup for guests\n\n**Requirements**\n\n- A knife\n\n|",
      "**Benefits**\n\n- [",
    ],
    ["lines with a colon", "Cook\n\nDuties:\n- Soup for guests\n\nRequirements:\n- A knife\n\n|", "Benefits:\n- ["],
    ["capitals", "COOK\n\nDUTIES\n\n• Soup for guests\n\nREQUIREMENTS\n\n• A knife\n\n|", "BENEFITS\n\n• ["],
    ["plain words", "Cook\n\nResponsibilities\n\n* Soup\n\nRequirements\n\n* A knife\n\n|", "Benefits\n\n* ["],
  ];
  for (const [style, text, heading] of styles) {
    it(`in a document whose headings are ${style}, a section is written so`, async () => {
      const section = item(await suggest(text, PLAIN), "Benefits");
      const written = outcome(section).slice(text.indexOf("|"));
      assert.ok(written.startsWith(heading), JSON.stringify(written));
    });
  }

  it("what was begun is replaced: the marks of a heading, and the first letters of one", async () => {
    const marks = item(await suggest(`${POSTING}\n## |`), "Benefits");
    assert.equal(marks.filterText, "## Benefits");
    assert.deepEqual(marks.textEdit, {
      range: client.rangeOf(uri, POSTING.length + 1, POSTING.length + 4),
      newText:
        "## Benefits\n\n- ${1:[which health cover]}\n- ${2:[how many days of leave]}\n- ${3:[which pension or retirement plan]}",
    });
    assert.equal(item(await suggestAgain(`${POSTING}\n##|`), "Benefits").filterText, "## Benefits");
    const word = item(await suggestAgain(`${POSTING}\nben|`), "Benefits");
    assert.ok(word.textEdit && "range" in word.textEdit);
    assert.equal(client.wordsAt(uri, word.textEdit.range), "ben");
    assert.match(word.textEdit.newText, /^## Benefits\n/);
  });

  it("a heading that is typed to its end is left alone, so that Enter begins a new line: it offers its section only if asked", async () => {
    await client.initialize(VSCODE);
    await client.open(uri, `${POSTING}\n## Benefits`);
    const position = client.rangeOf(uri, client.text(uri).length, client.text(uri).length).start;
    const offered = async (triggerKind: number) => {
      const params = { textDocument: { uri }, position, context: { triggerKind } };
      return labels((await client.request<CompletionList>("textDocument/completion", params)).items);
    };
    assert.ok((await offered(1)).includes("Benefits"));
    assert.ok(!(await offered(3)).includes("Benefits"));
  });

  it("while words are written there is nothing: it ignores the middle of a word and a sentence, code, comments and front matter", async () => {
    await client.initialize(VSCODE);
    for (const text of [
      `${POSTING}\nWe bak|`,
      `${POSTING}\nWe|`,
      `${POSTING}\nB|`,
      `${POSTING}\nBen| and Jerry cook with you.`,
      `${POSTING}\n<!-- Ben|`,
      `---\nti|\n---\n${POSTING}`,
      `${POSTING}\n\`\`\`\n|\n\`\`\`\n`,
      "# Coo|k",
    ])
      assert.deepEqual(labels(await suggestAgain(text)), [], JSON.stringify(text.slice(-30)));
  });

  it("between the words of a line, asked for, there are statements and the pay as sentences, and no headings", async () => {
    const items = await suggest(`${POSTING}\nJoin us. |`);
    assert.ok(!labels(items).includes("Benefits"));
    const pay = item(items, "Pay");
    assert.ok(pay.textEdit && "newText" in pay.textEdit);
    assert.equal(
      pay.textEdit.newText,
      "The pay range for this position is \\$${1:[minimum]} to \\$${2:[maximum]} per ${3|year,hour|}.",
    );
    assert.equal(pay.detail, "The pay is missing, in the form that Washington asks for");
  });

  it("behind a label of pay stand its figures only, in the money of the place", async () => {
    const [pay] = await suggest(`${POSTING}\nPay: |`);
    assert.equal(pay?.label, "$[minimum] to $[maximum] per [year or hour]");
    const [glued] = await suggestAgain(`${POSTING.replace("Seattle, WA", "Leeds, United Kingdom")}\n**Salary:**|`);
    assert.ok(glued?.textEdit && "newText" in glued.textEdit);
    assert.equal(glued.textEdit.newText, " £${1:[minimum]} to £${2:[maximum]} per ${3|year,hour|}");
  });

  it("in a section that has only its heading, its own words come first, without a second heading", async () => {
    const items = await suggest(`${POSTING}\n## Benefits\n\n|\n`);
    assert.equal(items[0]?.label, "Benefits");
    assert.ok(items[0].textEdit && "newText" in items[0].textEdit);
    assert.match(items[0].textEdit.newText, /^- \$\{1:\[which health cover\]\}\n- /);
  });

  it("in an empty document there is all that a posting has, its title first", async () => {
    const items = await suggest("|", PLAIN);
    assert.equal(items[0]?.label, "Job title");
    assert.equal(outcome(item(items, "Location")), "## Location\n\n[city and region, or remote and from where]");
    for (const part of ["About us", "Responsibilities", "Pay", "Equal-opportunity statement"]) item(items, part);
    assert.equal(outcome(items[0]), "# [Job title]");
    assert.equal(items[0].insertTextFormat, 1);
  });

  it("the text that the organisation has approved is offered as its own", async () => {
    client.settings = { organization: { name: "Fern & Co", accommodationContact: "help@fern.example" } };
    const items = await suggest(`${POSTING}\n|`, PLAIN);
    assert.match(outcome(item(items, "Equal-opportunity statement")), /## Equal opportunity\n\nFern & Co is an equal/);
    assert.match(outcome(item(items, "Offer of accommodation")), /contact help@fern\.example\./);
  });

  it("a section between others is parted from them by blank lines, in the line breaks of the document", async () => {
    const text =
      "# Cook\r\n\r\n## Responsibilities\r\n\r\n- Prepare soup.\r\n|\r\n## Requirements\r\n\r\n- A knife.\r\n";
    const section = item(await suggest(text, PLAIN), "Location");
    assert.equal(
      outcome(section),
      text.replace("|", "\r\n## Location\r\n\r\n[city and region, or remote and from where]\r\n"),
    );
  });

  it("a rule that is turned off asks for nothing: it reads no absence, and offers the section as any other", async () => {
    client.settings = { rules: { "structure/missing-benefits": "off", "pay/missing-benefits": "off" } };
    assert.equal(item(await suggest(`${POSTING}\n|`), "Benefits").detail, "Section");
  });

  it("a posting in another language gets no English words", async () => {
    const german =
      "# Koch\n\nWir suchen zum nächsten Monat eine Person, die unsere Küche leitet und mit dem Team neue Gerichte entwickelt. Sie arbeiten in einem kleinen Betrieb und haben viel Freiheit bei der Wahl der Zutaten.\n\n|";
    assert.deepEqual(labels(await suggest(german)), []);
  });

  it("any place in any text has an answer", async () => {
    await client.initialize(VSCODE);
    const line = fc.constantFrom(
      "# Cook",
      "## Benefits",
      "Pay: ",
      "- Salt",
      "",
      "**Be",
      "## ",
      "<!-- a",
      "```",
      "Soup 🍲 ",
      "We | you",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 8 }),
        fc.nat(100),
        fc.constantFrom("\n", "\r\n"),
        async (lines, at, lineBreak) => {
          const text = lines.join(lineBreak);
          await client.open(uri, text);
          const offset = Math.min(at, text.length);
          const list = await client.request<CompletionList | null>("textDocument/completion", {
            textDocument: { uri },
            position: client.rangeOf(uri, offset, offset).start,
          });
          assert.ok(list);
          await client.close(uri);
        },
      ),
      { numRuns: 60 },
    );
    assert.deepEqual(client.log(), []);
  });
});
