import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { hashOfPlace, RULES } from "../../server/src/core/index";
import { checkToSarif } from "../../server/src/reporters/sarif";
import type { CheckedFile } from "../../server/src/reporters/reporter";
import { ROOT } from "../support/project-files";
import { onlyRules } from "../support/test-rules";
import { wordFile } from "./office-files";
import { runCli, useFolder } from "./run-cli";
import { count, listOf, matching, objectOf, oneOf, text, truth, type Shape } from "./shape";

const RULE_IDS = ["clarity/write-good-illusion", "draft/placeholder", "requirements/conflicting-years"];
const POSTING = `# Baker\r
\r
🎉 We bake the the bread. Write to [email].\r
\r
## Requirements\r
\r
- 5 years of baking experience\r
\r
## Nice to have\r
\r
- 3 years of baking experience\r
`;

const MESSAGE = objectOf({ text });
const URI = matching(/^(?:file:\/\/)?[\w/.~%!'()*-]+$/);
const LOCATION = objectOf({ uri: URI, index: count });
const REGION = objectOf(
  { startLine: count },
  { startColumn: count, endLine: count, endColumn: count, charOffset: count, charLength: count },
);
const PLACE = objectOf({ artifactLocation: LOCATION, region: REGION });
const REPLACEMENT = objectOf({ deletedRegion: REGION }, { insertedContent: MESSAGE });
const RESULT = objectOf(
  {
    ...{ ruleId: matching(/^[a-z]+\/[a-z-]+$/), ruleIndex: count, message: MESSAGE },
    level: oneOf("error", "warning", "note"),
    locations: listOf(objectOf({ physicalLocation: PLACE })),
    partialFingerprints: objectOf({
      "rolewrightPlace/v1": matching(/^[\da-f]{16}$/),
      primaryLocationLineHash: matching(/^[\da-f]{16}:[1-9]\d*$/),
    }),
  },
  {
    relatedLocations: listOf(objectOf({ id: count, physicalLocation: PLACE, message: MESSAGE })),
    fixes: listOf(
      objectOf({
        description: MESSAGE,
        artifactChanges: listOf(objectOf({ artifactLocation: LOCATION, replacements: listOf(REPLACEMENT) })),
        properties: objectOf({ safe: truth }),
      }),
    ),
  },
);
const RULE = objectOf({
  ...{ id: text, shortDescription: MESSAGE, fullDescription: MESSAGE, helpUri: matching(/^https:\/\//) },
  help: objectOf({ text, markdown: text }),
  defaultConfiguration: objectOf({}, { level: oneOf("error", "warning", "note"), enabled: truth }),
  properties: objectOf({ tags: listOf(text) }),
});
/** The part of the published schema that is used; what it does not know it forbids. */
const LOG: Shape = objectOf({
  $schema: matching(/sarif-schema-2\.1\.0\.json$/),
  version: oneOf("2.1.0"),
  runs: listOf(
    objectOf({
      tool: objectOf({
        driver: objectOf({
          name: text,
          version: text,
          semanticVersion: text,
          informationUri: text,
          rules: listOf(RULE),
        }),
      }),
      columnKind: oneOf("utf16CodeUnits"),
      newlineSequences: listOf(text),
      invocations: listOf(objectOf({ executionSuccessful: truth })),
      artifacts: listOf(objectOf({ location: objectOf({ uri: URI }), roles: listOf(text) }, { description: MESSAGE })),
      results: listOf(RESULT),
    }),
  ),
});

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: { readonly region: Region } }[];
  readonly relatedLocations?: readonly { readonly physicalLocation: { readonly region: Region } }[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: Region;
        readonly insertedContent?: { readonly text: string };
      }[];
    }[];
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface Log {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] };
      };
      readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
      readonly results: readonly Result[];
    },
  ];
}

describe("SARIF of the command line", () => {
  const folder = useFolder();
  const log = (...names: string[]): Log["runs"][0] => {
    folder.write(".rolewright.json", JSON.stringify(onlyRules(...RULE_IDS)));
    const { stdout, stderr } = runCli(["check", "--format", "sarif", ...names], { cwd: folder.path });
    assert.equal(stderr, "");
    const answer = JSON.parse(stdout) as Log;
    LOG(answer, "log");
    return answer.runs[0];
  };
  const resultsOf = (content: string) => log((folder.write("a.jd", content), "a.jd")).results;
  const wordsAt = ({ charOffset, charLength }: Region) => POSTING.slice(charOffset, charOffset + charLength);

  it("it has every finding with its rule, its level, its words and the lines and columns to them", () => {
    const results = resultsOf(POSTING);
    assert.deepEqual(
      results.map(({ ruleId, level, locations }) => [ruleId, level, wordsAt(locations[0]!.physicalLocation.region)]),
      [
        ["clarity/write-good-illusion", "warning", "the the"],
        ["draft/placeholder", "error", "[email]"],
        ["requirements/conflicting-years", "error", "3 years of baking experience"],
      ],
    );
    const region = results[1]!.locations[0]!.physicalLocation.region;
    // The emoji takes two columns of UTF-16.
    assert.deepEqual([region.startLine, region.startColumn, region.endLine, region.endColumn], [3, 36, 3, 43]);
    for (const { ruleId, ruleIndex } of results) assert.equal(RULES[ruleIndex]?.id, ruleId);
  });

  it("each rule has the address of a page that exists", () => {
    folder.write("a.jd", "Cook\n");
    const { rules } = log("a.jd").tool.driver;
    assert.equal(rules.length, RULES.length);
    for (const { id, helpUri } of rules) {
      assert.ok(helpUri.endsWith(`/docs/rules/${id}.md`));
      assert.ok(existsSync(`${ROOT}/docs/rules/${id}.md`), helpUri);
    }
  });

  it("a fix takes out and puts in what the finding says", () => {
    const [illusion] = resultsOf(POSTING);
    const [replacement] = illusion!.fixes![0]!.artifactChanges[0]!.replacements;
    assert.deepEqual([wordsAt(replacement!.deletedRegion), replacement!.insertedContent], [" the", undefined]);
  });

  it("the other side of a contradiction is a related location", () => {
    const [, , years] = resultsOf(POSTING);
    assert.equal(wordsAt(years!.relatedLocations![0]!.physicalLocation.region), "5 years of baking experience");
  });

  it("a fingerprint is the hash by which a team ignores a finding; it stays when lines move, and tells two of a kind apart", () => {
    const before = resultsOf(POSTING);
    const moved = resultsOf(`Read this first.\r\n\r\n${POSTING}`);
    assert.deepEqual(
      moved.map(({ partialFingerprints }) => partialFingerprints),
      before.map(({ partialFingerprints }) => partialFingerprints),
    );
    const at = POSTING.indexOf("[email]");
    const hash = hashOfPlace(POSTING, { start: at, end: at + 7 });
    assert.equal(before[1]!.partialFingerprints["rolewrightPlace/v1"], hash);
    const twice = resultsOf(
      "Write to [email] now please.\n\n\nWrite to [email] now please.\n\n\nWrite to [email] now please.\n",
    );
    const own = new Set(twice.map(({ partialFingerprints }) => partialFingerprints["primaryLocationLineHash"]));
    assert.equal(own.size, twice.length);
  });

  it("paths are relative URIs with slashes, whatever signs a name has", () => {
    folder.write("jobs/cook #1 (50%) für.jd", "Write to [email].\n");
    assert.deepEqual(
      log("./jobs").artifacts.map(({ location }) => location.uri),
      ["jobs/cook%20%231%20(50%25)%20f%C3%BCr.jd"],
    );
  });

  it("whole paths, also those of Windows, are URIs of files", () => {
    const file: CheckedFile = {
      path: "",
      text: "",
      isConverted: false,
      score: 100,
      unscored: null,
      jurisdictions: [],
      findings: [],
    };
    const uris = ["/srv/a b.jd", "C:\\jobs\\a.jd", "..\\a.jd"].map(
      (path) => (JSON.parse(checkToSarif([{ ...file, path }], "1.0.0")) as Log).runs[0].artifacts[0]!.location.uri,
    );
    assert.deepEqual(uris, ["file:///srv/a%20b.jd", "file:///C:/jobs/a.jd", "../a.jd"]);
  });

  it("braces of a posting are no places for arguments, and half a character does no harm", () => {
    const [result] = resultsOf("Write to [e-mail of {name} \ud83d].\n");
    assert.match(result!.message.text, / of \{\{name\}\} \ufffd\]/);
  });

  it("a Word file is marked as a whole, with the line of its text in words and without fixes for it", async () => {
    folder.write("a.docx", await wordFile());
    const [result] = log("a.docx").results;
    assert.deepEqual(result!.locations[0]!.physicalLocation.region, { startLine: 1 });
    assert.match(result!.message.text, /^Line 8 of its text: “\[email\]”/);
    assert.ok(!("fixes" in result!));
  });
});
