/**
 * Plants contradictions into clean postings and tells how many are found at the right words, and what is found anew elsewhere.
 *
 *   npx tsx test/corpus/planted-contradictions.ts FOLDER [--misses]
 *
 * FOLDER holds postings as `.md` or `.txt`. Each kind is planted into 20 of them in turn; a posting in which the rule already reports
 * something, or that is about several roles, is passed over. Exit status 1 where fewer than 95 % are found or anything new is reported.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lint, parseConfig, RULES, type Finding, type Span } from "../../server/src/core/index";
import { PLANTED_KINDS, type PlantedKind } from "./planted-wordings";

const EACH = 20;
const TODAY = "2026-11-22";
const OWN = /^requirements\/(?!too-many|no-split|skills-list|vague|degree-without|seniority|hedged|drivers-license)/;

interface Planted {
  readonly text: string;
  readonly one: Span;
  readonly other: Span;
}

main(process.argv[2], process.argv.includes("--misses"));

function main(folder: string | undefined, showsMisses: boolean): void {
  if (folder === undefined) {
    console.error("usage: planted-contradictions.ts FOLDER [--misses]");
    process.exitCode = 2;
    return;
  }
  const { config } = parseConfig(
    { rules: Object.fromEntries(RULES.filter(({ id }) => !OWN.test(id)).map(({ id }) => [id, "off"])) },
    TODAY,
  );
  const postings = readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8").replace(/^\uFEFF/, "") }))
    .map((posting) => ({ ...posting, before: lint(posting.text, config) }))
    .filter(({ before }) => before.posting.roles.length < 2 && before.posting.language === "en");
  let found = 0;
  let planted = 0;
  let anew = 0;
  for (const [row, kind] of PLANTED_KINDS.entries()) {
    const clean = postings.filter(({ before }) => !before.findings.some(({ rule }) => rule === kind.rule));
    let hits = 0;
    let total = 0;
    let extras = 0;
    for (let round = 0; round < EACH && clean.length > 0; round++) {
      const { name, text, before } = clean[(round * 13 + row * 7) % clean.length]!;
      const pair = {
        one: kind.ones[round % kind.ones.length]!,
        other: kind.others[(round * 3 + row) % kind.others.length]!,
      };
      const seed = plant(kind, text, pair);
      const { findings } = lint(seed.text, config);
      const hit = findings.some((finding) => isHit(kind, finding, seed));
      const extra = extrasOf(seed, findings, before.findings, text);
      total++;
      if (hit) hits++;
      extras += extra.length;
      if (showsMisses && !hit) console.log(`MISS ${kind.name}: ${pair.one} | ${pair.other}  (${name})`);
      if (showsMisses)
        for (const one of extra)
          console.log(`NEW  ${kind.name}: ${one.rule} “${seed.text.slice(one.span.start, one.span.end)}”  (${name})`);
    }
    console.log(`${kind.name.padEnd(42)} ${hits}/${total} found, ${extras} new elsewhere`);
    found += hits;
    planted += total;
    anew += extras;
  }
  console.log(
    `${found} of ${planted} found (${((100 * found) / Math.max(1, planted)).toFixed(1)} %), ${anew} new elsewhere`,
  );
  if (found < 0.95 * planted || anew > 0) process.exitCode = 1;
}

/** Puts the two sides into a posting: the one after the first paragraph, the other towards the end; lists under headings of their own at the end. */
function plant(kind: PlantedKind, text: string, { one, other }: { one: string; other: string }): Planted {
  const breaks = Array.from(text.matchAll(/\n[ \t]*\n/g), (match) => match.index);
  if (kind.place === "prose") {
    const first = breaks[0] ?? text.length;
    const second = Math.max(first, breaks[Math.floor(breaks.length * 0.6)] ?? text.length);
    const head = `${text.slice(0, first)}\n\n`;
    const middle = `${head}${one}${first === second ? "" : `\n${text.slice(first, second)}`}\n\n`;
    return {
      text: `${middle}${other}\n${text.slice(second)}`,
      one: spanAt(head.length, one),
      other: spanAt(middle.length, other),
    };
  }
  const head = `${text.trimEnd()}\n\n## Minimum qualifications\n\n- `;
  const middle = `${head}${one}${kind.place === "required" ? "\n- " : "\n\n## Preferred qualifications\n\n- "}`;
  return { text: `${middle}${other}\n`, one: spanAt(head.length, one), other: spanAt(middle.length, other) };
}

function spanAt(start: number, words: string): Span {
  return { start, end: start + words.length };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Found at one of the two sides, and pointing to the other or to where the posting itself said it. */
function isHit(kind: PlantedKind, { rule, span, related }: Finding, { one, other }: Planted): boolean {
  if (rule !== kind.rule || !(overlaps(span, one) || overlaps(span, other))) return false;
  return related.length > 0 || kind.rule === "requirements/years-exceed-technology-age";
}

/** What is reported away from the planted words, and was not before. */
function extrasOf(
  { text, one, other }: Planted,
  after: readonly Finding[],
  before: readonly Finding[],
  clean: string,
): Finding[] {
  const known = new Set(before.map(({ rule, span }) => `${rule} ${clean.slice(span.start, span.end)}`));
  return after.filter(({ rule, span, related }) => {
    const touches = [span, ...related.map((place) => place.span)].some(
      (place) => overlaps(place, one) || overlaps(place, other),
    );
    return !touches && !known.has(`${rule} ${text.slice(span.start, span.end)}`);
  });
}
