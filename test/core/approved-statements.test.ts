import assert from "node:assert/strict";
import { lint, parseConfig, RULES } from "../../server/src/core/index";
import type { STATEMENT_KINDS } from "../../server/src/core/posting/posting";
import { statementText } from "../../server/src/core/posting/statements/statement-texts";
import { STANDARD_TEXTS } from "../../server/src/core/posting/statements/standard-texts";
import { TODAY } from "../support/describe-rule";

const problemsOf = (statements: unknown) =>
  parseConfig({ statements }, TODAY).problems.map(({ path, message }) => `${path}: ${message}`);

/** What a posting with a configuration would be given for a kind and a place. */
function textFor(
  kind: (typeof STATEMENT_KINDS)[number],
  place: string | null,
  given: { text: string; config: object },
) {
  const { config, problems } = parseConfig(given.config, TODAY);
  assert.deepEqual(problems, []);
  return statementText(kind, place, { text: given.text, posting: lint(given.text, config).posting, setting: config });
}

describe("approved statements in a configuration", () => {
  it("a text, its paragraphs, or an object with texts of places: each is read", () => {
    const { config, problems } = parseConfig(
      {
        statements: {
          "equal-opportunity": "  We hire for skill.\r\n\r\n\r\nNothing else counts.  ",
          accommodation: ["Ask us.", "Write to {contact}."],
          "fair-chance": {
            text: "A record is no bar here.",
            places: {
              "us-ca-san-francisco": { text: ["In San Francisco, a record is no bar."] },
              "us-oh": "Ohio, too.",
            },
          },
          diversity: null,
        },
      },
      TODAY,
    );
    assert.deepEqual(problems, []);
    assert.equal(config.statements.get("equal-opportunity")?.text, "We hire for skill.\n\nNothing else counts.");
    assert.equal(config.statements.get("accommodation")?.text, "Ask us.\n\nWrite to {contact}.");
    assert.deepEqual(
      [...(config.statements.get("fair-chance")?.places ?? [])],
      [
        ["us-ca-san-francisco", "In San Francisco, a record is no bar."],
        ["us-oh", "Ohio, too."],
      ],
    );
    assert.equal(config.statements.get("diversity")?.text, null);
  });

  const mistakes: Record<string, [statements: unknown, problem: RegExp]> = {
    "an unknown kind": [
      { eeo: "We hire for skill." },
      /^statements\["eeo"\]: is not a kind of statement; the kinds are equal-opportunity, accommodation, /,
    ],
    "an unknown variable": [
      { accommodation: "Ask {mail} for it." },
      /^statements\["accommodation"\]: “\{mail\}” is not a variable; the variables are \{company\}, \{contact\}, \{title\}$/,
    ],
    "an empty text": [
      { accommodation: { text: " \n " } },
      /^statements\["accommodation"\]\.text: the text is empty; write the statement, or leave this out$/,
    ],
    "a text of variables alone": [
      { accommodation: "{contact}" },
      /^statements\["accommodation"\]: expected a statement in words, got "\{contact\}"$/,
    ],
    "a text that is too long": [
      { accommodation: "Ask us. ".repeat(2000) },
      /^statements\["accommodation"\]: the text has 15999 characters; a statement may have up to 10000$/,
    ],
    "a number": [
      { accommodation: 3 },
      /^statements\["accommodation"\]: expected a text or a list of paragraphs, got 3$/,
    ],
    "an unknown place": [
      { accommodation: { places: { "us-zz": "Ask us." } } },
      /^statements\["accommodation"\]\.places\["us-zz"\]: “us-zz” is not a known place; a place is written like us-ca or us-ca-san-francisco$/,
    ],
    "an unknown key": [
      { accommodation: { texts: "Ask us." } },
      /^statements\["accommodation"\]\.texts: is not a setting; the settings are text, file, places$/,
    ],
    "a file where files are not read": [
      { accommodation: { file: "offer.md" } },
      /^statements\["accommodation"\]\.file: a file with a text can be named in a file \.rolewright\.json only$/,
    ],
    "no object": ["We hire for skill.", /^statements: expected an object, got "We hire for skill\."$/],
  };
  for (const [title, [statements, problem]] of Object.entries(mistakes)) {
    it(`${title}: it names the place and says what to do`, () => {
      const problems = problemsOf(statements);
      assert.match(problems[0] ?? "", problem);
      assert.equal(problems.length, 1);
    });
  }

  it("a mistake in one text leaves the others in force", () => {
    const { config } = parseConfig({ statements: { accommodation: "", diversity: "All are welcome." } }, TODAY);
    assert.equal(config.statements.get("accommodation")?.text, null);
    assert.equal(config.statements.get("diversity")?.text, "All are welcome.");
  });
});

describe("the text of a statement", () => {
  const approved = {
    statements: {
      "fair-chance": {
        text: "{company} hires people with a record.",
        places: {
          "us-ca": "{company} hires people with a record in California.",
          us: "{company} looks at the person.",
        },
      },
      accommodation: "Looking at {title}? Write to {contact}.",
    },
  };
  const POSTING = "# Baker\n\nLocation: Oakland, CA\n\nPay: $20 an hour\n";

  it("is that of the place, of the state or the country around it, or the general one", () => {
    const config = { ...approved, organization: { name: "Hartwell Mills" } };
    const text = (place: string | null, posting = POSTING) =>
      textFor("fair-chance", place, { text: posting, config })?.text;
    assert.equal(text("us-ca"), "Hartwell Mills hires people with a record in California.");
    assert.equal(text("us-ca-san-francisco"), "Hartwell Mills hires people with a record in California.");
    assert.equal(text("us-wa"), "Hartwell Mills looks at the person.");
    assert.equal(text("ca-on"), "Hartwell Mills hires people with a record.");
    assert.equal(text(null), "Hartwell Mills hires people with a record in California.");
    assert.equal(
      text(null, "# Baker\n\nLocation: Oakland, CA or Seattle, WA\n"),
      "Hartwell Mills looks at the person.",
      "what holds in both places",
    );
    assert.equal(text(null, "# Baker\n\nBake bread.\n"), "Hartwell Mills hires people with a record.");
  });

  it("has a prompt for what nobody has named, and takes the posting's title", () => {
    assert.deepEqual(textFor("accommodation", null, { text: POSTING, config: approved }), {
      text: "Looking at Baker? Write to [e-mail or telephone].",
      isApproved: true,
    });
    assert.equal(
      textFor("fair-chance", "us-ca", { text: POSTING, config: approved })?.text,
      "[company] hires people with a record in California.",
    );
  });

  it("is a sample of ours where the organisation has none, in the words of the place", () => {
    const given = { text: POSTING, config: {} };
    assert.deepEqual(textFor("fair-chance", "us-ca-san-francisco", given), {
      text: "Pursuant to the San Francisco Fair Chance Ordinance, we will consider for employment qualified applicants with arrest and conviction records.",
      isApproved: false,
    });
    assert.match(textFor("accommodation", "gb", given)?.text ?? "", /adjustments/);
    assert.match(textFor("equal-opportunity", "de", given)?.text ?? "", /^We are an equal opportunity .*colour/);
    assert.equal(textFor("privacy", null, given), undefined);
  });

  it("names the employer in a sample where the posting names it for sure, and says “we” where it may be another name", () => {
    const sample = (text: string) => textFor("equal-opportunity", "us", { text, config: {} })!.text.split(". ")[0];
    const twice = "# Baker\n\nHartwell Mills is looking for a baker.\n\nHartwell Mills bakes at night.\n";
    assert.equal(sample(twice), "Hartwell Mills is an equal opportunity employer");
    const field = "Company: Hartwell Mills\n\n# Baker\n\nBake bread.\n";
    assert.equal(sample(field), "Hartwell Mills is an equal opportunity employer");
    const once = "# Baker\n\nHartwell Mills is looking for a baker.\n";
    assert.equal(sample(once), "We are an equal opportunity employer");
    const joined = "# Baker\n\nJoin Hartwell Mills TODAY! You bake for Hartwell Mills TODAY and tomorrow.\n";
    assert.doesNotMatch(sample(joined)!, /TODAY/);
  });
});

describe("our sample texts", () => {
  const { config } = parseConfig(
    { organization: { name: "Hartwell Mills", accommodationContact: "help@hartwell.example" } },
    TODAY,
  );
  const samples = Object.entries(STANDARD_TEXTS).flatMap(([kind, { text, places }]) =>
    [["", text] as const, ...Object.entries(places)].map(([place, words]) => ({ kind, place, words })),
  );
  const FILLED: Readonly<Record<string, string>> = { company: "Hartwell Mills", contact: "help@hartwell.example" };
  for (const { kind, place, words } of samples) {
    it(`${kind} ${place}: it is read as such a statement, complete, and no rule on wording or statements marks it`, () => {
      const filled = words
        .replace(/\{(\w+)\}/g, (_, name: string) => FILLED[name]!)
        .replace("[job duties]", "handling cash and driving the van")
        .replace("[your domain]", "hartwell.example");
      const text = `# Baker\n\n## Responsibilities\n\n- Bake bread\n\n${filled}\n`;
      const { findings, posting } = lint(text, config);
      assert.deepEqual(
        posting.statements.filter((statement) => statement.kind === kind).map(({ complete }) => complete),
        [true],
        `read: ${posting.statements.map((statement) => statement.kind).join(", ")}`,
      );
      const marked = findings.filter(
        ({ rule, span, severity }) =>
          /^(?:bias|statements|draft|clarity)\//.test(rule) &&
          severity !== "hint" &&
          span.start >= text.indexOf(filled),
      );
      assert.deepEqual(
        marked.filter(({ rule }) => !/\/missing-/.test(rule)).map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });
  }

  it("there is one for each place whose law asks for a fair-chance statement, and for each kind that a fix inserts", () => {
    for (const place of [
      "us-ca",
      "us-ca-los-angeles-county",
      "us-ca-los-angeles",
      "us-ca-san-francisco",
      "us-pa-philadelphia",
    ])
      assert.ok(STANDARD_TEXTS["fair-chance"]?.places[place], place);
    for (const kind of ["accommodation", "ai-use", "vacancy-status", "disability-veteran", "e-verify", "visa"] as const)
      assert.ok(STANDARD_TEXTS[kind], kind);
    assert.ok(RULES.some(({ id }) => id === "statements/drifted"));
  });
});
