import { spanOfMatch } from "../../text/span";
import { defineRule } from "../rule";

/** Numbers that cannot be meant. */
export const impossibleNumber = defineRule({
  id: "requirements/impossible-number",
  scope: "posting",
  severity: "warning",
  summary: "Ask for numbers that can be met.",
  why: "A number that cannot be meant stops readers, and they fill in their own.",
  messages: {
    zero: "“{found}” asks for nothing. Leave it out, or say that no experience is needed.",
    many: "{years} years are more than nearly anyone has. Check the number.",
    singular: "“{found}” misses an s. Write “{better}”.",
    share: "“{found}” is more than the whole. Check the number.",
    limitOfRange: "“{found}” gives an upper limit and a range at once. Keep one of them.",
    week: "A week does not have {found}. Check the number.",
  },
  options: { mostYears: 25 },
  optionDescriptions: { mostYears: "From how many years of experience on the rule reports." },
  shields: ["other-language", "benefits", "address"],
  *check({ text, blocks, posting }, { mostYears }) {
    for (const { years, text: words } of posting.requirements) {
      for (const { min, max, span } of years) {
        const found = text.slice(span.start, span.end);
        if (min >= mostYears && OF_EMPLOYER.test(text.slice(Math.max(0, span.start - 40), span.start))) continue;
        if (min >= mostYears) yield { span, message: "many", values: { years: min } };
        else if (
          min === 0 &&
          max === null &&
          /^\(?(?:0|zero)\b/i.test(found) &&
          !isMet(words, text.slice(Math.max(0, span.start - 40), span.start))
        )
          yield { span, message: "zero", values: { found } };
      }
    }
    for (const block of blocks) {
      if (block.kind === "code" || !/\d/.test(block.text)) continue;
      const lost = LOST_DASH.exec(block.text);
      if (lost) {
        const end = block.span.start + lost[0].length;
        yield {
          span: { start: end - lost[1]!.length, end },
          message: "many",
          values: { years: Number.parseInt(lost[1]!, 10) },
        };
      }
      for (const match of block.text.matchAll(SINGULAR)) {
        const span = {
          start: block.span.start + match.index + match[1]!.length,
          end: block.span.start + match.index + match[1]!.length + match[2]!.length,
        };
        const better = `${match[2]!}s`;
        yield {
          span,
          message: "singular",
          values: { found: match[2]!, better },
          fixes: [{ title: `Write “${better}”`, safe: false, edits: [{ ...span, text: better }] }],
        };
      }
      for (const match of block.text.matchAll(SHARE)) {
        if (Number(match[1] ?? match[2]) > 100)
          yield { span: spanOfMatch(match, block.span.start), message: "share", values: { found: match[0] } };
      }
      for (const match of block.text.matchAll(LIMIT_OF_RANGE)) {
        const span = spanOfMatch(match, block.span.start);
        const range = match[1]!;
        const top = `${match[0].slice(0, match[0].length - range.length)}${/\d{1,3} ?%$/.exec(range)![0]}`;
        const fixes = [range, top].map((words) => ({
          title: `Write “${words}”`,
          safe: false,
          edits: [{ ...span, text: words }],
        }));
        yield { span, message: "limitOfRange", values: { found: match[0] }, fixes };
      }
      for (const match of block.text.matchAll(WEEK)) {
        const most = /day/i.test(match[2]!) ? 7 : 112;
        if (Number(match[1]) > most)
          yield {
            span: spanOfMatch(match, block.span.start),
            message: "week",
            values: { found: `${match[1]!} ${match[2]!.toLowerCase()}` },
          };
      }
    }
  },
});

/** Whether nobody is asked for nothing: `0 years, no experience needed`, `Applicants with zero years should send references`. */
function isMet(words: string, before: string): boolean {
  return (
    /\bno\b/i.test(words) ||
    // A doctorate stands for years that others need.
    (/\b(?:ph\.?\s?d|master|doctora|advanced)/i.test(words) &&
      (words.match(/(?:\d|\)|\bx\)?)\+? ?(?:or more )?years?\b/gi)?.length ?? 0) > 1) ||
    /\b(?:ph\.?d|master|doctora)[\p{L}.'’ ]{0,20} (?:and|with|plus|\+) $/iu.test(before) ||
    /\b(?:applicants?|candidates?|those|people|anyone|someone) (?:who have|with) $/i.test(before)
  );
}

/** `Hill Bakery has over 35 years of experience`. */
const OF_EMPLOYER = /(?:\b(?:we|our team|company|firm|\p{Lu}[\p{L}&]*)\s)(?:has|have|brings?|with)(?: \p{L}+)? $/u;

/** `3+ year experience`; `3-year degree` and `a two-year contract` are right. */
const SINGULAR =
  /(^|[^\d.$€£-])((?:[2-9]|[1-3]\d) ?\+ ?year|(?:\d|[1-3]\d) ?[-–] ?(?:[2-9]|[1-3]\d) year(?= (?:of )?(?:[\p{L}-]+ ){0,2}experience)|(?:[2-9]|[1-3]\d) year(?= of (?:[\p{L}-]+ ){0,3}experience))(?=\s(?!olds?\b|plans?\b|history\b|track\b|old\b))/giu;
/** `Experience: 712 years`: a span whose dash was lost. */
const LOST_DASH =
  /^\W{0,6}(?:(?:total|work|relevant|professional|required|minimum) ){0,2}experience(?: (?:required|needed|level|range))?\W{1,8}(\d{3,4} ?\+? ?(?:years?|yrs?))\b/i;
const SHARE =
  /\b(\d{3,4}) ?(?:%|percent) (?:of (?:the |your )?time\b|(?:business |overnight )?travel\b|remote\b|on-?site\b)|\btravel(?:ling)? (?:up to |of |is |required:? |: ?)?(\d{3,4}) ?(?:%|percent)/gi;
/** A span of numbers behind “up to”: the limit is either end. */
const LIMIT_OF_RANGE = /\bup to (\d{1,3} ?%? ?(?:-|–|to) ?\d{1,3} ?%)/gi;
const WEEK = /\b(\d{1,3}) ?(days|hours) (?:per|a|each|every) week\b/gi;
