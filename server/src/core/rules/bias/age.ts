import { oneOf } from "../../data/one-of";
import { findPhrases, inOneLine, phraseBook } from "../phrases";
import { suggestWords } from "../replacement";
import type { Span } from "../../text/span";
import { defineRule } from "../rule";

/** Young people whom the work is for, and young things. */
const SERVED =
  /^\s+(?:people|persons?|adults?|children|child|learners?|students?|famil(?:y|ies)|carers?|offenders?|minds|girls|boys|women|men|readers|travell?ers|patients|athletes|musicians|artists|audiences?|ones|age|life|industry|field|brand|plants?|trees|animals|(?:(?!team|individual|person|professional|candidate|people|staff)[a-z-]+ ){0,2}(?:compan(?:y|ies)(?! culture)|organi[sz]ations?|start-?ups?|firms?|business(?:es)?|agenc(?:y|ies)|studios?|practices?|institutes?|brokerages?|consultanc(?:y|ies)|charit(?:y|ies)|retailers?))\b/i;
/** Graduates who are welcome, among others or to a scheme. */
const WELCOME = oneOf("i")`
  ^,? (?:who )?(?:are |is )?(?:also |especially |very |more than )?(?:welcome|encouraged|invited|eligible|may|can|considered|fine|ok(?:ay)?)\b
  ^,? (?:and|or|as well as) [^.\n]{0,30}\b(?:experienced?\b|seasoned|senior|professionals|returners|veterans|career changers)
  ^[^.\n]{0,50}\b(?:will|may) be considered\b
  ^,? but (?:we(?: are|['’]re) )?also\b
  ^,? (?:and|or) [^.\n]{0,40} (?:is|are) (?:also |especially )?(?:welcome|encouraged|invited|eligible)\b
  ^\s*(?:programme|program|scheme|residency|nurses?\b|hire program)
`;
const EXPERIENCED = /^[^.\n]{0,20}\b(?:or|and) experienced\b/i;
/** Those who apply are meant, not those who are served: these stand before, or the line or sentence begins. */
const ASKED =
  /(?:^|[.;:•!?]|\b(?:candidates?|applicants?|you|you['’]re|you are|must be|should be|only|someone|anyone|people who are|who is|who are|individuals|persons?))[\s-]{0,3}(?:(?:who are|are|is|be) )?$/i;
const WANTED =
  /\b(?:seek|seeking|needs?|wants?|hire|hiring|look for|looking for) (?:an? |some |more )?(?:[a-z-]{1,20} )?$/i;
/** People of one age whom the work is for, or for whom the state pays. */
const SERVING =
  /\b(?:serv(?:e|es|ing)|support(?:s|ing)?|help(?:s|ing)?|teach(?:es|ing)?|train(?:s|ing)?|coach(?:es|ing)?|mentor(?:s|ing)?|work(?:s|ing)? with) (?:[a-z-]{1,20} ){0,3}$|\b(?:among(?:st)?|reach(?:es|ing)?|engag(?:e|es|ing)|mobili[sz](?:e|es|ing)|empower(?:s|ing)?|educat(?:e|es|ing)|car(?:e|es|ing) for|turnout of|(?:programm?e?s?|services|activities|camps?|classes|clubs?|groups?|cohorts?|lives|needs|units?|wards?|homes?|schools?|colleges?|provision|facilit(?:y|ies)) (?:for|of)) (?:[a-z-]{1,20} ){0,3}$|\bfund(?:ing|ed)\b[^.\n]{0,60}$/i;
const CUSTOMERS = /^ (?:customers?|consumers?|shoppers?|buyers?|audiences?|travell?ers?)/i;
/** What else than the reader may be full of energy. */
const NOT_THE_READER =
  /^,? (?:(?:and )?[a-z-]{1,20},? ){0,2}(?:atmosphere|environment|culture|workplace|workspace|office|place|setting|core|group|community|neighbou?rhood|downtown|city|town|company|organi[sz]ation|start-?up|school|firm|business|brand|children|kids|toddlers|pupils|students|dogs?|teaching|lessons?|classes|approach|style|pace|delivery|service|enterprise|responsiveness|participation|engagement|performances?|presentations?|discussions?|debates?)\b|^(?:, (?:and )?(?:[a-z]+ly )?[a-z-]{2,20}){1,4},? (?:and )?(?:atmosphere|environment|culture|workplace|workspace|office|setting|community|company|organi[sz]ation|start-?up|school|firm|business)\b/i;
/** Those among whom one would work. */
const TEAM = /^[^.\n]{0,25}\b(?:team|environment|workforce|colleagues?|company culture|crowd|office)\b/i;
/** `One year but less than two years` is one answer of several; `if less than two years` is a condition, and what may be substituted has a limit. */
const BETWEEN = /\byears? (?:to|but|and) $|\b(?:if|substitut\w+ for|in lieu of|up to) (?:an? )?$/i;
/** Pay by years of work. */
const PAY = /^ ?[-–:=] ?[£$€]/;
const COUNT = "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)";
const PEOPLE = "(?:workers?|candidates?|applicants?|people|persons?)";
const EXPERIENCE = "years?(?:['’])? (?:of )?(?:\\w+ ){0,3}experience";

/** Looked for first because it is cheap. */
const MENTION =
  /young|youth|grad|digital nat|energetic|millen|\bgen|retire|mature|older|elder|qualified|somethings|fresh|leaver|pension|\bage[sd]?\b|\bmax|at most|maximum|or less|experience only|(?:more|less|fewer) than|\b(?:under|below|over|above|between) (?:the |\d)|years?[ -]old/i;

// prettier-ignore
const BOOK = phraseBook([
  { words: /digital natives/, better: "people at home with digital tools", message: "replace" },
  { words: /digital native/, better: "person at home with digital tools", message: "replace" },
  { words: /(?:recent|new|fresh) (?:college |university |high[- ]school )?grad(?:uate)?s?/, message: "graduates", fineBefore: new RegExp(`${WELCOME.source}|${EXPERIENCED.source}`, "i"), fineAfter: /\bnot (?:accepting|considering|hiring|taking) (?:any )?$|\bnot [^.!?\n]{0,20}(?:suitable|suited|open|meant|intended) (?:role |post |job |position )?(?:for|to) (?:[a-z]{1,12} (?:or|and) )?$|\b(?:programm?e|scheme|preceptorship|mentoring|induction|residency)s? (?:for|of) (?:our |all )?$/i },
  { words: /(?:school|college|university) leavers?/, message: "graduates", fineBefore: WELCOME, fineAfter: SERVING },
  { words: /fresh out of (?:high |law |business |nursing )?(?:school|college|university|uni)/, message: "reword" },
  { words: /youthful/, better: "lively", message: "replace", fineBefore: SERVED },
  { words: /young(?:er)?(?:,| and| &) (?:dynamic|energetic|hungry|ambitious|vibrant|motivated)/, better: "motivated", message: "replace", fineBefore: SERVED },
  { words: /young (?:at heart|blood)|fresh-faced/, message: "reword" },
  { words: /young (?:(?:wo)?m[ae]n)(?: and (?:wo)?men)?/, message: "reword", onlyAfter: WANTED },
  { words: /young(?:er)?(?=[^.\n]{0,20}\b(?:team|environment|workforce|talents?|professionals?|candidates?|colleagues?|company culture|crowd|group|office|individuals?)\b)/, message: "young", fineBefore: SERVED, fineAfter: /\b(?:still|help(?:s|ing)?|support(?:s|ing)?|serv(?:es?|ing)|train(?:s|ing)?|mentor(?:s|ing)?|develop(?:s|ing)?|students and|empower(?:s|ing)?) (?:an? )?$/i },
  { words: /energetic/, better: "motivated", message: "taste", fineBefore: NOT_THE_READER },
  { words: /(?:millennials?|gen(?:eration)?[- ]?z(?:ers?)?)(?= (?:candidates?|applicants?|preferred|wanted|only)\b)/, message: "reword" },
  { words: /(?:tech-savvy )?(?:millennials?|gen(?:eration)?[- ]?z(?:ers?)?)/, message: "reword", onlyAfter: WANTED, fineBefore: CUSTOMERS },
  { words: new RegExp(`(?:older|elderly|mature|retired|over-?qualified) ${PEOPLE} (?:need not|should not|will not|are not)|no (?:retirees|pensioners|old people)|not (?:suitable|suited) for (?:older|elderly|mature|retired) ${PEOPLE}`), message: "reword" },
  { words: /team of (?:20|30|twenty|thirty)[- ]?somethings?/, message: "reword" },
  { words: /average age of (?:our|the) (?:team|staff|office|crew|workforce|employees|colleagues) is (?:just |only |around |about )?[23]\d/, message: "years" },
  { words: new RegExp(`(?:maximum|max\\.?|up to a maximum) (?:of )?${COUNT} ${EXPERIENCE}`), message: "limit", fineAfter: BETWEEN },
  { words: new RegExp(`(?:no more than|not more than|at most|(?<!\\b(?:not?|never) )(?:less than|fewer than)) ${COUNT} ${EXPERIENCE}`), message: "limit", fineAfter: BETWEEN, fineBefore: PAY },
  { words: new RegExp(`(?:\\d{1,2} ?(?:-|–|to) ?)?${COUNT} ${EXPERIENCE} (?:maximum|max\\b|at most|or less|only(?= *(?:[.;,)]|$)))`), message: "limit" },
  { words: /(?:candidates|applicants|anyone|those) (?:over|above|older than) (?:the age of )?[3-6]\d (?:will not|need not|should not|are not|cannot)/, message: "years" },
  { words: /(?:no|not) more than [2-6]\d years (?:of age|old)/, message: "years" },
  { words: /(?:under|below|younger than) the age of (?:2[5-9]|[3-5]\d)/, message: "years", onlyAfter: ASKED },
  { words: /(?:under|below|younger than) (?:2[5-9]|[3-5]\d)(?= years? (?:old|of age)|\s*$|[.,;)]| and\b)/, message: "years", onlyAfter: ASKED },
  { words: /(?:no|not) older than [2-6]\d(?! (?:days|hours|minutes|months|weeks|pages))/, message: "years", onlyAfter: ASKED },
  { words: /[2-6]\d (?:years old )?or (?:younger|under)/, message: "years", onlyAfter: ASKED },
  { words: /(?:no[- ]one|nobody|no (?:candidates|applicants|people)) (?:over|above|older than) (?:the age of )?[2-6]\d/, message: "years" },
  { words: /(?:maximum age|max\.? age|(?:upper )?age limit)(?: is| of|:)? ?[2-6]\d/, message: "years" },
  { words: /[12]\d ?(?:-|–|to) ?[1-5]\d[- ]year[- ]olds?(?: only)?/, message: "years", fineBefore: /^ (?:child|student|pupil|kid|learner|boy|girl)/i, fineAfter: SERVING },
  { words: /(?:age|aged|ages)(?: group| range)?:? (?:between |from )?(?:1[6-9]|2\d|3\d) ?(?:-|–|to|and) ?[2-6]\d/, message: "years", onlyAfter: ASKED },
  { words: /between the ages of (?:1[6-9]|2\d|3\d) (?:and|to) [2-6]\d/, message: "years", onlyAfter: ASKED },
  { words: /between (?:1[6-9]|2\d|3\d)(?: and | to | ?[-–] ?)[2-6]\d(?= years (?:old|of age))/, message: "years", onlyAfter: ASKED },
  { words: /(?:1[6-9]|2\d|3\d) ?(?:-|–|to) ?[2-6]\d years? (?:old|of age)/, message: "years", onlyAfter: ASKED },
]);

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
  shields: ["heading", "statement", "quotation", "address", "other-language", "name"],
  *check({ kind, section, text }, { allow }) {
    if (!MENTION.test(text)) return;
    for (const { span, found, phrase } of findPhrases(text, BOOK, allow)) {
      const { message } = phrase;
      const isSaid =
        phrase.better === "motivated" && /motivated/i.test(text.slice(Math.max(0, span.start - 60), span.end + 60));
      const better = isSaid ? "enthusiastic" : phrase.better;
      const values = { found: inOneLine(found) };
      // Among what is offered, only a young team is a reason to stay away.
      if (section === "benefits" && !(/^young/i.test(found) && TEAM.test(text.slice(span.end, span.end + 40))))
        continue;
      // A line that says nothing else, without a full stop, and is no item of a list, is an answer in a form.
      if (message === "limit" && kind === "paragraph" && text.trim() === found && /^(?:less|fewer)/i.test(found))
        continue;
      if (message === "limit" || message === "years") yield { span, message, values };
      else if (better === undefined) {
        if (!isName(text, found, span)) yield { span, message: "reword", values };
      } else {
        // “Energetic” by itself is a matter of taste; beside “young” it is not.
        const severity = message === "taste" ? "information" : "warning";
        const fixes = [suggestWords(text, span, better)];
        yield { span, message: "replace", severity, values: { ...values, better }, fixes };
      }
    }
  },
});

/** “the Recent Graduate Scheme”, “the Young Professionals Network”: with capitals it is the name of a scheme; and so is “Anna Young”. */
function isName(text: string, found: string, { start, end }: Span): boolean {
  if (/^(?:Recent|New) (?:\p{Lu}\p{Ll}+ )?Grad/u.test(found)) return true;
  if (!/^Young$/.test(found)) return false;
  return (
    /^ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 60)) ||
    /\p{Lu}\p{Ll}{1,20} $/u.test(text.slice(Math.max(0, start - 24), start))
  );
}
