import type { Fix } from "../../finding";
import type { Span } from "../../text/span";
import {
  changesOf,
  differencesOf,
  filled,
  fillsOf,
  spanOfMatch,
  type ApprovedMatch,
  type Difference,
} from "../approved-match";
import { findApproved } from "../find-approved";
import { defineRule, type Draft } from "../rule";
import { snippetWithPrompts } from "../snippet";
import { inDocument, statementName } from "../statement-insertion";

/** A statement that is nearly an approved text of the organisation. */
export const drifted = defineRule({
  id: "statements/drifted",
  scope: "posting",
  severity: "warning",
  summary: "Use approved statements word for word.",
  why: "Somebody has checked the approved text. Words that were changed on the way from posting to posting have been checked by nobody.",
  messages: {
    drifted:
      "This is close to your approved {name}, but not the same: {differences}. Use the approved text, or have the change approved.",
  },
  *check(draft) {
    for (const match of findApproved(draft).close) {
      const differences = differencesOf(match, draft);
      yield {
        span: placeToShow(match),
        message: "drifted",
        values: { name: statementName(match.statement.kind), differences: inWords(differences) },
        fixes: [fixFor(match, draft)],
        comparison: changesOf(match, draft),
      };
    }
  },
});

/** No underline is longer. */
const LONGEST_UNDERLINE = 80;

/** From the first word that differs to the last one, or the first place alone where they are far apart; for a missing word the one before it. */
function placeToShow({ near, words }: ApprovedMatch): Span {
  const places = near.hunks
    .filter(({ isSame }) => !isSame)
    .map(({ secondStart, secondEnd }) => {
      if (secondStart < secondEnd) return { start: words[secondStart]!.start, end: words[secondEnd - 1]!.end };
      const { start, end } = words[Math.max(secondStart - 1, near.start)]!;
      return { start, end };
    });
  const { start, end } = places[0]!;
  const last = places.filter((place) => place.end - start <= LONGEST_UNDERLINE).at(-1);
  if (last) return { start, end: last.end };
  const fits = words.filter((word) => word.start >= start && word.end <= Math.min(end, start + LONGEST_UNDERLINE));
  return { start, end: fits.at(-1)?.end ?? end };
}

/** How many differences a message tells. */
const MOST_TOLD = 3;

function inWords(differences: readonly Difference[]): string {
  const told = differences.slice(0, MOST_TOLD).map(({ here, wanted }) => {
    if (here === "") return `“${clipped(wanted)}” is left out`;
    return wanted === "" ? `“${clipped(here)}” is added` : `“${clipped(here)}” stands for “${clipped(wanted)}”`;
  });
  const more = differences.length - told.length;
  return told.join(", ") + (more > 0 ? `, and ${more} more` : "");
}

function clipped(words: string): string {
  const all = words.split(/\s+/);
  return all.length > 8 ? `${all.slice(0, 7).join(" ")} …` : all.join(" ");
}

/** Puts the approved text in place of what stands there, with the posting's own words in its holes. */
function fixFor(match: ApprovedMatch, draft: Draft): Fix {
  const { statement, near, words } = match;
  const { text: own } = draft;
  const span = spanOfMatch(match);
  const head = statement.text.slice(0, statement.words[0]!.start);
  const tail = statement.text.slice(statement.words.at(-1)!.end);
  const start = own.slice(0, span.start).endsWith(head) ? span.start - head.length : span.start;
  const mark = own.startsWith(tail, span.end)
    ? tail
    : (/^[.!?]{1,3}/.exec(own.slice(span.end, span.end + 3))?.[0] ?? "");
  // In the middle of a longer sentence the approved text has no full stop.
  const next = words[near.end];
  const ends = mark !== "" || next === undefined || next.startsSentence;
  const to = ends ? statement.text.length : statement.words.at(-1)!.end;
  const text = inDocument(draft, filled(statement, { start: 0, end: to }, fillsOf(match, draft)));
  const snippet = snippetWithPrompts(text);
  return {
    title: `Use your approved ${statementName(statement.kind)}`,
    safe: snippet === undefined && words[near.start]!.startsSentence && !losesFacts(match, draft),
    edits: [{ start, end: span.end + mark.length, text }],
    ...(snippet !== undefined && { snippet }),
  };
}

/** What a law is called: whoever wrote its name into a statement may have had a reason. */
const NAME_OF_LAW = /\b(?:Act|Ordinance|Law|Code|Order|Regulations?|Initiative|Statute|Amendment)\b|§/;

/** More words than these may say something of their own. */
const MOST_LOST = 12;

/** Whether something would go with the posting's own words that a person should decide upon: an address, a figure, a link, a law, a sentence. */
function losesFacts({ near, words }: ApprovedMatch, { text }: Draft): boolean {
  return near.hunks.some(({ isSame, secondStart, secondEnd }) => {
    if (secondStart === secondEnd) return false;
    const start = words[secondStart]!.start;
    const end = words[secondEnd - 1]!.end;
    const raw = text.slice(start, end);
    if (isSame) return secondEnd - secondStart > 1 && /\]\(|<[a-z]/i.test(raw);
    const isSentence = words[secondStart]!.startsSentence && (words[secondEnd]?.startsSentence ?? true);
    return (
      secondEnd - secondStart > MOST_LOST ||
      isSentence ||
      NAME_OF_LAW.test(raw) ||
      /\d|@|\]\(|<[a-z]|www\.|https?:/i.test(raw)
    );
  });
}
