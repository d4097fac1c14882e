import assert from "node:assert/strict";
import type { PostingReport, TextSpan } from "../../server/src/protocol";
import { LspClient, VSCODE } from "../support/lsp-client";

const URI = "file:///jobs/baker.jd.md";
const POSTING = `\uFEFF# Night Baker

We are looking for a young and energetic baker in Seattle, Washington. Full-time.

## Responsibilities

- Bake the the bread before dawn
- Keep the ovens clean

## Required Qualifications

- 2 years of experience in a bakery
- A valid driver's license

## Preferred Qualifications

- Knowledge of sourdough

## Pay

$24 - $28 per hour

## Equal opportunity

Harbor Pine is an equal opportunity employer. We do not discriminate on the basis of race, religion, sex or age.
`;

describe("the report", () => {
  let client: LspClient;
  beforeEach(async () => {
    client = LspClient.inMemory();
    await client.initialize(VSCODE);
  });
  afterEach(() => client.dispose());

  async function report(text: string, uri = URI): Promise<PostingReport> {
    await client.open(uri, text);
    const answer = await client.request<PostingReport | null>("rolewright/report", { uri });
    assert.ok(answer, client.log().join("\n"));
    return answer;
  }
  const wordsAt = ({ start, end }: TextSpan) => POSTING.slice(start, end);

  it("ranks what to mend by its points, with the words and the first fix: it flags", async () => {
    const { findings, score } = await report(POSTING);
    const gains = findings.map(({ gain }) => gain);
    assert.deepEqual(
      gains,
      [...gains].sort((a, b) => b - a),
    );
    const doubled = findings.find(({ rule }) => rule === "clarity/write-good-illusion");
    assert.ok(doubled && doubled.gain > 0);
    assert.deepEqual(
      doubled.places.map(({ span, fix }) => [wordsAt(span), fix !== null]),
      [["the the", true]],
    );
    assert.equal(new Set(findings.map(({ rule }) => rule)).size, findings.length);
    assert.equal(score, (await client.status(URI))?.score);
  });

  it("gathers the places of a rule, with what mending all of them gives back: it flags each place, and the fix for all", async () => {
    const prompts = Array.from({ length: 5 }, (_, index) => `- [Duty ${index + 1}]`).join("\n");
    const text = `${POSTING.replace("\uFEFF", "")}\n## Tasks\n\n${prompts}\n\nWe bake  bread.  We sell it.\n`;
    const { findings, score, places } = await report(text, "file:///jobs/prompts.jd.md");
    const { counts } = (await client.status("file:///jobs/prompts.jd.md"))!;
    assert.deepEqual(places, {
      toFix: counts.error + counts.warning,
      toConsider: counts.information + counts.hint,
    });
    const found = findings.find(({ rule }) => rule === "draft/placeholder");
    assert.deepEqual([found?.name, found?.severity, found?.gain], ["Fill in every placeholder", "error", 20]);
    const words = (place: TextSpan) => text.slice(place.start, place.end);
    assert.deepEqual(
      found?.places.map(({ span, fix }) => [words(span), fix]),
      [1, 2, 3, 4, 5].map((number) => [`[Duty ${number}]`, null]),
    );
    const spacing = findings.find(({ rule }) => rule === "draft/spacing");
    assert.deepEqual(
      spacing?.places.map(({ fix }) => fix),
      ["Fix all 2 like this", "Fix all 2 like this"],
    );
    await client.change("file:///jobs/prompts.jd.md", text.replace(prompts, "- Bake bread at night"));
    const { score: after } = (await client.status("file:///jobs/prompts.jd.md"))!;
    assert.ok(Math.abs(after! - score! - 20) <= 1, `from ${score} to ${after}`);
  });

  it("tells of a contact that breaks off or was never filled in once, with what both findings give back: it flags the contact", async () => {
    for (const gap of ["please reach out to us at", "please reach out to us at [redacted]."]) {
      const text = `${POSTING}\nIf you need an accommodation during the application process, ${gap}\n`;
      const { findings } = await report(text, `file:///jobs/${gap.length}.jd.md`);
      const rules = findings.map(({ rule }) => rule);
      assert.ok(!rules.includes("draft/truncated") && !rules.includes("draft/placeholder"), rules.join(", "));
      assert.equal(findings.find(({ rule }) => rule === "statements/incomplete-accommodation")?.gain, 20);
    }
  });

  it("counts a part that waits for its prompts with the prompts: it flags them once, with what filling them in gives back", async () => {
    const text = `${POSTING.replace("\uFEFF", "").replace("## Pay\n\n$24 - $28 per hour\n\n", "")}\n## Pay\n\nThe pay range for this position is $[minimum] to $[maximum] per [year or hour].\n`;
    const { findings, score } = await report(text, "file:///jobs/begun.jd.md");
    const found = findings.find(({ rule }) => rule === "draft/placeholder");
    assert.equal(
      findings.find(({ rule }) => rule === "pay/missing-pay"),
      undefined,
    );
    const filled = text.replace("$[minimum] to $[maximum] per [year or hour]", "$24 to $28 per hour");
    const after = (await report(filled, "file:///jobs/filled.jd.md")).score;
    assert.deepEqual([found?.places.length, found?.gain], [3, 30]);
    assert.ok(Math.abs(after! - score! - 30) <= 1, `from ${score} to ${after}`);
  });

  it("of a note gives no score, and says why: it ignores what is too short, or no posting", async () => {
    const note = "Call the oven people on Monday about the new door. Ask whether they can come before noon.\n";
    const { score, verdict } = await report(note, "file:///jobs/note.jd.md");
    assert.deepEqual([score, verdict], [null, "Too short to score"]);
    const { score: inStatus, unscored } = (await client.status("file:///jobs/note.jd.md"))!;
    assert.deepEqual([inStatus, unscored], [null, "too-short"]);
    const minutes = `# Weekly meeting\n\nAttendees: Ana, Bo, Cy\n\nAgenda: ovens\n\n${"We spoke about the ovens and the doors of the ovens. ".repeat(9)}\n`;
    const other = await report(minutes, "file:///jobs/minutes.jd.md");
    assert.deepEqual([other.score, other.verdict], [null, "No score: it does not read like a posting"]);
    assert.equal((await client.status("file:///jobs/minutes.jd.md"))?.unscored, "other-kind");
  });

  it("lists the parts that are there with their places, and those that are missing: it reads", async () => {
    const { parts } = await report(POSTING);
    const part = (name: string) => parts.find((one) => one.name === name);
    assert.deepEqual([part("Responsibilities")?.isFound, part("Responsibilities")?.isRequired], [true, true]);
    assert.match(wordsAt(part("Responsibilities")!.span!), /Responsibilities/);
    assert.equal(part("Responsibilities")?.fix, null);
    assert.equal(part("Benefits")?.isFound, false);
    assert.ok(part("Benefits")?.fix, "nothing adds the benefits");
  });

  it("tells the pay, the law of the place, the statements and how requirements are split: it reads", async () => {
    const { pay, laws, statements, requirements, words, minutes } = await report(POSTING);
    assert.deepEqual(
      pay.map(({ text, span }) => [text, wordsAt(span)]),
      [["USD 24 – 28 an hour", "$24 - $28 per hour"]],
    );
    const [law] = laws;
    assert.deepEqual([law?.name, law?.standing, law?.url.startsWith("https://")], ["Washington", "applies now", true]);
    assert.match(wordsAt(law!.span!), /Washington/);
    assert.deepEqual(
      statements.map(({ text }) => text),
      ["Equal opportunity"],
    );
    const { required, preferred } = requirements;
    assert.deepEqual([required.count, wordsAt(required.span!)], [2, "2 years of experience in a bakery"]);
    assert.deepEqual([preferred.count, wordsAt(preferred.span!)], [1, "Knowledge of sourdough"]);
    assert.deepEqual([minutes, words > 60 && words < 100], [1, true]);
  });

  it("of an empty text says nothing that is not there: it ignores", async () => {
    const { pay, laws, statements, requirements, words, reading, leaning, address, shares } = await report("");
    assert.deepEqual([pay, laws, statements, words, shares], [[], [], [], 0, []]);
    const none = { count: 0, span: null };
    assert.deepEqual(requirements, { required: none, preferred: none });
    assert.deepEqual(reading, { grade: null, ease: null, longSentences: [], long: 0 });
    assert.deepEqual([leaning.masculine, leaning.feminine, leaning.masculineWords], [0, 0, []]);
    assert.deepEqual([address.you, address.we], [0, 0]);
  });

  it("tells where the words go, in the order of the text, with the place of each part: it reads", async () => {
    const { shares, words } = await report(POSTING);
    assert.deepEqual(
      shares.map(({ name }) => name),
      ["Title and other", "About the job", "Duties", "Requirements", "Pay and benefits", "Statements"],
    );
    assert.equal(
      shares.reduce((sum, share) => sum + share.words, 0),
      words,
    );
    const duties = shares.find(({ name }) => name === "Duties");
    assert.match(wordsAt(duties!.span), /Responsibilities/);
    assert.equal(duties?.percent, Math.round((100 * duties!.words) / words));
  });

  it("names words that lean towards a gender, and tells whom the posting speaks to: it flags", async () => {
    const text = `# Baker\n\n## Duties\n\n- You compete to dominate the market, and we want a dominant, ambitious fighter.\n- Your team is driven and competitive; you help us.\n`;
    const { leaning, address } = await report(text);
    assert.equal(leaning.verdict, "Leans towards a stereotype of men");
    const first = leaning.masculineWords.find((word) => word.text === "dominate");
    assert.equal(text.slice(first!.span.start, first!.span.end), "dominate");
    assert.ok(leaning.masculine > leaning.feminine);
    assert.deepEqual(address, { you: 3, we: 2, verdict: "Speaks to the reader" });
  });

  it("tells how hard it is to read in a word, with the longest sentences: it flags", async () => {
    const plain = Array.from({ length: 9 }, () => "You bake the bread and the cakes with us.");
    const easy = await report(`# Baker\n\n## About the job\n\n${plain.join(" ")}\n`);
    assert.equal(easy.reading.ease, "easy");
    assert.deepEqual([easy.reading.long, easy.reading.longSentences], [0, []]);
    const long = `You bake ${Array.from({ length: 40 }, () => "extraordinarily complicated confectionery").join(" and ")}.`;
    const text = `# Baker\n\n## About the job\n\n${[...plain, long].join(" ")}\n`;
    const hard = await report(text, "file:///jobs/hard.jd.md");
    assert.equal(hard.reading.ease, "hard");
    const [sentence] = hard.reading.longSentences;
    assert.equal(text.slice(sentence!.span.start, sentence!.span.end), long);
    assert.match(sentence!.note, /^\d{3} words$/);
  });

  it("says how ready a posting is, and of an empty one that there is too little: it reads", async () => {
    assert.equal((await report("")).verdict, "Too short to score");
    const { score, findings, verdict } = await report(POSTING, "file:///jobs/poor.jd.md");
    assert.ok(score !== null && score < 90 && findings.length > 0);
    assert.ok(["Needs work", "Nearly there"].includes(verdict), verdict);
  });

  it("counts what rests on another law of the place and on its least wage: it reads", async () => {
    const posting = (pay: string) =>
      `# Baker\n\nWe are looking for a baker in Spokane, Washington. Full-time.\n\n## Pay\n\n${pay}\n`;
    const countOf = async (pay: string) => {
      const { laws } = await report(posting(pay), `file:///jobs/${pay.slice(1, 3)}.jd.md`);
      return laws.find(({ id }) => id === "us-wa")?.findings;
    };
    assert.deepEqual([await countOf("$45 per hour"), await countOf("$11 per hour")], [2, 3]);
  });

  it("of a document that is not open there is none: it ignores it", async () => {
    assert.equal(await client.request("rolewright/report", { uri: "file:///nowhere.jd" }), null);
  });
});
