import type { Block } from "../../blocks/block";
import { readDates } from "../../posting/read-valid-through-dates";
import { spanOfMatch, type Span } from "../../text/span";
import { defineRule } from "../rule";

/** A start in the past, or a weekday that the date does not fall on. */
export const pastDate = defineRule({
  id: "draft/past-date",
  scope: "posting",
  severity: "warning",
  summary: "Give start dates that are still to come, and the weekday that the date falls on.",
  why: "A date that cannot be right shows that the posting was taken over from an older one, and makes the other dates doubtful.",
  messages: {
    start: "The start, {date}, has passed. Give a new one.",
    time: "“{date}”, the time of the job, has passed. Give a new one.",
    weekday: "{date} is a {right}, not a {found}. Correct the day or the date.",
  },
  *check({ blocks, posting, setting }) {
    const { today } = setting;
    for (const block of blocks) {
      if (block.kind === "code" || block.kind === "front-matter") continue;
      yield* wrongWeekdays(block);
      for (const season of seasons(block))
        if (season.last < today) yield { span: season.span, message: "time", values: { date: season.words } };
      for (const start of starts(block)) {
        if (start.last < today && start.span.start !== posting.validThrough?.span.start)
          yield { span: start.span, message: "start", values: { date: start.words } };
      }
    }
  },
});

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const WEEKDAY = /\b(sun|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?)(?:day)?\b\.?,?\s{0,2}(?:the )?$/i;

function* wrongWeekdays({ text, span }: Block) {
  // Figures alone can be read in two orders; a month by name cannot.
  for (const date of readDates(text, () => "month-first").filter((one) =>
    /\p{L}/u.test(text.slice(one.span.start, one.span.end)),
  )) {
    const before = text.slice(Math.max(0, date.span.start - 16), date.span.start);
    const named = WEEKDAY.exec(before);
    if (!named) continue;
    const right = DAYS[weekdayOf(date.value)]!;
    if (right.toLowerCase().startsWith(named[1]!.toLowerCase())) continue;
    const found = DAYS.find((day) => day.toLowerCase().startsWith(named[1]!.slice(0, 3).toLowerCase()))!;
    const start = date.span.start - before.length + named.index;
    const fix = {
      title: `Write “${right}”`,
      safe: false,
      edits: [{ start: span.start + start, end: span.start + start + named[0].search(/[.,\s]|$/), text: right }],
    };
    yield {
      span: { start: span.start + start, end: span.start + date.span.end },
      message: "weekday" as const,
      values: { date: text.slice(date.span.start, date.span.end), right, found },
      fixes: [fix],
    };
  }
}

/** From Sunday, which is 0; by Sakamoto's method. */
function weekdayOf(date: string): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month < 3 ? 1 : 0);
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!;
  return (
    (year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + shift + Number(date.slice(8))) % 7
  );
}

/** Words that lead to the day on which the job begins. */
const CUE =
  /\b(?:(?:anticipated|expected|planned|projected|desired|target|tentative|proposed|estimated|job|contract|employment)? ?start(?:ing)? date(?: is| will be| of)?\s?:?|(?:position|job|role|contract|employment|internship|appointment|assignment|successful candidates?|candidate) (?:starts|begins|will (?:start|begin|commence)|to (?:start|begin)|starting|beginning|commencing|commences)|(?:to|will) (?:start|commence) (?:work|employment)|for (?:a|an) (?:start|immediate start)|(?:position|job|role|post|appointment) (?:is|will be|becomes) (?:available|vacant)(?: as of| starting| beginning| effective)?|(?:positions?|post|appointments?|fellowships?|internships?|professor(?:ship)?|librarian|lecturer|teacher)\b[^.;:\n]{1,60}\b(?:to begin|beginning|(?:expected to|and) begin)|starting|commencing|start|we(?: will|['’]ll) welcome you(?: (?:to|in|at) [^.!?;\n]{1,40}?)?)(?: on or after| on| in| from| about| around| approximately| or about)*\s{0,2}(?:the )?(?:early |mid-?|late )?$/i;
const MONTH_YEAR =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?,? (20\d\d)\b/g;
const ELSEWHERE =
  /\b(?:salary|pay|rate|wages?|since|posted|posting (?:start|date)|effective|policy|applications?|apply|fiscal|founded|company|vaccin\w+|law|ordinance|registration|graduat\w+|interviews?)\b|\b(?:review|screening)\b[^.;]{1,50}\bbegin/i;

/** The starts that a block names: the words, and the last day that they can mean. */
function* starts({
  text,
  span,
}: Block): Generator<{ readonly span: Span; readonly words: string; readonly last: string }> {
  const found: { at: Span; last: string }[] = readDates(text, () => "month-first").map((date) => ({
    at: date.span,
    last: date.value,
  }));
  for (const match of text.matchAll(MONTH_YEAR)) {
    const month = MONTHS.indexOf(match[1]!.slice(0, 3).toLowerCase()) + 1;
    const at = spanOfMatch(match);
    if (!found.some((one) => one.at.start < at.end && at.start < one.at.end))
      found.push({ at, last: `${match[2]!}-${String(month).padStart(2, "0")}-31` });
  }
  for (const { at, last } of found) {
    const before = text.slice(Math.max(0, at.start - 90), at.start);
    const sentence = before.slice(Math.max(...[...before.matchAll(/[.!?;]\s/g)].map((stop) => stop.index + 1), 0));
    if (!CUE.test(sentence) || ELSEWHERE.test(sentence)) continue;
    // A span of time is over when it ends.
    if (/^\s?(?:[-–—]|to|through|until|or later)\s?/i.test(text.slice(at.end, at.end + 12))) continue;
    yield {
      span: { start: span.start + at.start, end: span.start + at.end },
      words: text.slice(at.start, at.end),
      last,
    };
  }
}

const SEASON =
  /\b(?:(?:spring|summer|fall|autumn|Q[1-4]|(winter))(?: of| semester(?: of)?| term(?: of)?|,)? (20\d\d)|(20\d\d)\s?[-–/]\s?(20)?(\d\d) (?:school|academic) year)\b/gi;
/** Words that say that the time is that of the job. */
const OF_THE_JOB =
  /\b(?:intern(?:ship)?s?|co-?op|positions?|roles?|jobs?|placements?|fellowships?|assistantships?|vacanc(?:y|ies)|openings?|hiring|available|start(?:s|ing)?|begin(?:s|ning)?|commenc\w+|employment|contract|seasonal|semester)\b/i;
const IN_THE_PAST =
  /\b(?:since|until|by|posted|founded|established|launched|opened|began|started|completed|won|was|were|has been|have been|published|created|graduat\w+|class of|salary|pay|rate|last|previous|report|survey)\b/i;

/** The season or school year of the job: `for the summer of 2017`. Where it is summer in January, its year may be over later. */
function* seasons({
  text,
  span,
}: Block): Generator<{ readonly span: Span; readonly words: string; readonly last: string }> {
  if (!/\b20\d\d\b/.test(text)) return;
  for (const match of text.matchAll(SEASON)) {
    const [words, winter, year, first, century, second] = match;
    const end = match.index + words.length;
    const before = /[^.!?;\n]{0,120}$/.exec(text.slice(Math.max(0, match.index - 120), match.index))![0];
    const sentence = before + words + /^[^.!?;\n]{0,60}/.exec(text.slice(end, end + 60))![0];
    if (!OF_THE_JOB.test(sentence) || IN_THE_PAST.test(sentence)) continue;
    const closes = second ? (century ?? first!.slice(0, 2)) + second : String(Number(year) + (winter ? 1 : 0));
    yield {
      span: { start: span.start + match.index, end: span.start + end },
      words,
      last: `${closes}-12-31`,
    };
  }
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
