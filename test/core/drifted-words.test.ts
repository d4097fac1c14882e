import assert from "node:assert/strict";
import { applyEdits, lint, parseConfig, RULES } from "../../server/src/core/index";
import { TODAY } from "../support/describe-rule";

const TEXTS = [
  "{company} is an equal opportunity employer. We consider all qualified applicants without regard to race, color, religion, sex, national origin, age, disability or any other status protected by law.",
  "If you need something to be different for the interview, write to {contact} or tell the person who called you. We answer within two days, and nobody who decides about the job reads what you wrote.",
  "We hire people with an arrest or conviction record. These duties of the job bear on it: [job duties]. We look at each person and at what the person does now, and we say so before we decide.",
] as const;
const FILLED = [
  TEXTS[0].replace("{company}", "St. Mary’s Bakery, Inc."),
  TEXTS[1].replace("{contact}", "people@hartwell.example"),
  TEXTS[2].replace("[job duties]", "counting the money in the shop; driving the van to schools"),
];
const OTHERS = [
  "We bake for the whole valley and have done so for forty years.",
  "All of our bread is made by hand, and nobody works on a Sunday.",
  "Come and see us before you write: the door is open from six.",
];
const RULE = "statements/drifted";
const { config, problems } = parseConfig(
  {
    statements: { "equal-opportunity": TEXTS[0], accommodation: TEXTS[1], "fair-chance": TEXTS[2] },
    rules: { ...Object.fromEntries(RULES.map(({ id }) => [id, "off"])), [RULE]: "warning" },
  },
  TODAY,
);

describe("approved texts and versions of them", () => {
  before(() => assert.deepEqual(problems, []));

  it("wherever the approved texts stand, whatever stands around them: it ignores them", () => {
    const random = randomNumbers(7);
    for (let round = 0; round < 40; round++) {
      const text = postingOf(FILLED, random);
      assert.deepEqual(found(text), [], text);
    }
  });

  it("whatever few words of one of them are changed: it flags that one alone, and its fix gives back the approved words", () => {
    const random = randomNumbers(11);
    for (let round = 0; round < 120; round++) {
      const which = Math.floor(random() * FILLED.length);
      const changed = FILLED.map((text, index) => (index === which ? changedWords(text, random) : text));
      const text = postingOf(changed, random);
      const findings = found(text);
      assert.equal(findings.length, 1, `${findings.map(({ message }) => message).join("\n")}\nin\n${text}`);
      const [fix] = findings[0]!.fixes;
      const fixed = applyEdits(text, fix!.edits);
      assert.deepEqual(found(fixed), [], fixed);
      assert.ok(fixed.includes(FILLED[which]!), `${fixed}\nshould hold\n${FILLED[which]!}`);
      for (const other of OTHERS) assert.equal(fixed.includes(other), text.includes(other), `${other} in\n${fixed}`);
    }
  });

  it("a text in which half of the words are others: it ignores it", () => {
    const random = randomNumbers(13);
    for (let round = 0; round < 40; round++) {
      let count = Math.floor(random() * 2);
      const half = FILLED.map((text) =>
        text.replace(/\p{L}+/gu, (word) => (count++ % 2 === 0 ? `oven${count}` : word)),
      );
      const text = postingOf(half, random);
      assert.deepEqual(found(text), [], text);
    }
  });
});

function found(text: string) {
  const { findings, faults } = lint(text, config);
  for (const { error } of faults) throw error;
  return findings;
}

/** The texts in paragraphs of a posting, some in one with other sentences, some below a heading or in a list. */
function postingOf(texts: readonly string[], random: () => number): string {
  const pieces = texts.map((text, index) => {
    const form = Math.floor(random() * 4);
    if (form === 0) return `${OTHERS[index]!} ${text}`;
    if (form === 1) return `${OTHERS[index]!} ${text} ${OTHERS[(index + 1) % OTHERS.length]!}`;
    return form === 2 ? `## Please note\n\n${text}` : `- ${text}`;
  });
  return `# Baker\n\n## Responsibilities\n\n- Bake bread\n\n${pieces.join("\n\n")}\n`;
}

/** A text in which one to three words, never those that the writer filled in, are left out, put in or changed. */
function changedWords(text: string, random: () => number): string {
  const own =
    /^St\. Mary’s Bakery, Inc\.|people@hartwell\.example|counting the money in the shop; driving the van to schools/;
  const words = text.split(" ");
  const filledIn = new Set<number>();
  const at = text.search(own);
  const before = text.slice(0, at).split(" ").length - 1;
  own
    .exec(text)![0]
    .split(" ")
    .forEach((_, index) => filledIn.add(before + index));
  const count = 1 + Math.floor(random() * 3);
  let out = [...words];
  for (let change = 0; change < count; change++) {
    // Away from the filled-in words, where one cannot tell whose words those beside them are.
    const free = out.flatMap((word, index) =>
      /^\p{Ll}+$/u.test(word) &&
      ![-1, 0, 1].some((by) => [...filledIn].some((known) => words[known] === out[index + by]))
        ? [index]
        : [],
    );
    const place = free[Math.floor(random() * free.length)]!;
    const form = Math.floor(random() * 3);
    out = [
      ...out.slice(0, place),
      ...(form === 0 ? [] : form === 1 ? ["never", out[place]!] : ["oven"]),
      ...out.slice(place + 1),
    ];
  }
  return out.join(" ");
}

/** Numbers from 0 to 1, the same in each run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
