import { spanOfMatch } from "../../text/span";
import { suggestWords } from "../replacement";
import { defineRule } from "../rule";

/** Young people whom the work is for. */
const SERVED =
  /^\s+(?:people|persons?|adults?|children|child|learners?|students?|famil(?:y|ies)|carers?|offenders?|minds|girls|boys|women|men|readers|patients|athletes|musicians|artists|audiences?|ones|age|life|compan(?:y|ies)|organi[sz]ations?|start-?ups?|firms?|business(?:es)?|industry|field|brand)\b/i;

/** Words that speak of age, with what to write instead; an empty list where nothing fits. */
const PHRASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bdigital natives?\b/gi, ["confident with digital tools"]],
  [/\b(?:recent|new|fresh) (?:college |university )?grad(?:uate)?s?\b/gi, []],
  [/\byouthful\b/gi, ["lively"]],
  [/\byoung(?:er)?(?:,| and| &) (?:dynamic|energetic|hungry|ambitious|vibrant|motivated)\b/gi, ["motivated"]],
  [/\byoung(?:er)?\b(?=[^.\n]{0,20}\b(?:team|environment|workforce|talents?|professionals?|candidates?|colleagues?|company culture|crowd|group|office|individuals?)\b)/gi, []],
  [/\benergetic\b/gi, ["motivated"]],
  [/\b(?:maximum|max\.?) (?:of )?\d{1,2} years?(?:['’])? (?:of )?(?:\w+ ){0,3}experience\b/gi, []],
  [/\b(?:no more than|not more than|at most|less than|fewer than) \d{1,2} years?(?:['’])? (?:of )?(?:\w+ ){0,3}experience\b/gi, []],
  [/\b(?:under|below) (?:the age of )?(?:2[5-9]|[3-5]\d)\b(?= years? (?:old|of age)|$|[.,;)])/gi, []],
  [/\b[12]\d ?(?:-|–|to) ?[1-5]\d[- ]year[- ]olds?(?: only)?(?! (?:child|student|pupil|kid|learner|boy|girl))/gi, []],
  [/\b(?:aged?|ages) (?:between )?[12]\d ?(?:-|–|to|and) ?[2-5]\d\b/gi, []],
]; // prettier-ignore

/** Wording that tells older or younger readers that the job is not for them. */
export const age = defineRule({
  id: "bias/age",
  scope: "block",
  severity: "warning",
  summary: "Describe the work, not the age of who does it.",
  why: "Words about age turn away experienced people, and a stated preference for youth may not meet age-discrimination law.",
  sources: [
    {
      title: "29 U.S.C. § 623(e), Age Discrimination in Employment Act",
      url: "https://www.eeoc.gov/age-discrimination",
    },
  ],
  messages: {
    replace: "“{found}” may read as a preference for young people. Consider “{better}”.",
    reword: "“{found}” may read as a preference for young people. Say what the work asks for instead.",
    limit: "“{found}” sets an upper limit to experience. Say what level the job is instead.",
    years: "“{found}” asks for people of one age. Say what the work asks for instead.",
  },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Phrases that are fine, such as “recent graduates” for a graduate programme." },
  shields: ["statement", "benefits", "quotation", "address", "other-language", "name"],
  *check({ text }, { allow }) {
    let end = 0;
    for (const { match, better } of matches(text)) {
      const span = spanOfMatch(match);
      const found = match[0];
      if (span.start < end || allow.includes(found.toLowerCase()) || isHarmless(text, span.end, found)) continue;
      end = span.end;
      if (/\b(?:year[- ]olds?|aged?|ages|under|below)\b/i.test(found))
        yield { span, message: "years", values: { found } };
      else if (/\d/.test(found)) yield { span, message: "limit", values: { found } };
      else if (better === undefined) yield { span, message: "reword", values: { found } };
      // “Energetic” by itself is a matter of taste; beside “young” it is not.
      else
        yield {
          span,
          message: "replace",
          severity: /^energetic$/i.test(found) ? "information" : "warning",
          values: { found, better },
          fixes: [suggestWords(text, span, better)],
        };
    }
  },
});

function matches(text: string): { match: RegExpMatchArray; better: string | undefined }[] {
  return PHRASES.flatMap(([pattern, better]) =>
    Array.from(text.matchAll(pattern), (match) => ({ match, better: better[0] })),
  ).sort((a, b) => a.match.index! - b.match.index! || b.match[0].length - a.match[0].length);
}

/** “young people” are served, “new graduate nurse programme” names a scheme, “regardless of age” welcomes. */
function isHarmless(text: string, end: number, found: string): boolean {
  if (/^young/i.test(found) && SERVED.test(text.slice(end))) return true;
  // With capitals it is the name of a scheme.
  if (/^(?:Recent|New) (?:\p{Lu}\p{Ll}+ )?Grad/u.test(found)) return true;
  if (/grad/i.test(found) && /^\s*(?:programme|program|scheme|residency|nurses?\b|hire program)/i.test(text.slice(end)))
    return true;
  return /\b(?:or|and) experienced\b/i.test(text.slice(end, end + 40));
}
