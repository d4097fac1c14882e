import { spanOfMatch } from "../../text/span";
import { withCaseOf } from "../replacement";
import { defineRule } from "../rule";

/** “he or she”, “his/her”, “(s)he”, with the verb that must agree. */
const PAIR =
  /(?<![\p{L}\p{N}/-])(?:(he\/she|she\/he|s\/he|\(s\)he|he or she|she or he)|(his\/her|her\/his|his or her|her or his)|(him\/her|her\/him|him or her|her or him)|(himself\/herself|herself\/himself|himself or herself|herself or himself)|(his\/hers|his or hers))(?![\p{L}\p{N}]|\/\p{L})(?![-/ ]?(?:\/|or |and )?they\b)(?: (is|has|was|does|isn['’]t|hasn['’]t|doesn['’]t|\p{Ll}{3,14}s)(?![\p{L}\p{N}]))?/giu;
const SINGLE = /(?<![\p{L}\p{N}/'’-])(?:he|she|his|him|her|hers|himself|herself)(?![\p{L}\p{N}/'’-]|\/\p{L})/giu;
/** Those who may get the job. */
const CANDIDATE =
  /\b(?:candidates?|applicants?|incumbents?|job ?holders?|post ?holders?|appointees?|new hires?|the (?:employee|worker|successful person|right person|person we)|(?:ideal|right|successful) (?:person|individual|hire|candidate)|(?:each|every) (?:person|employee|worker|team member|colleague|staff member|individual|intern|trainee|apprentice)|every(?:one|body)|(?:developer|engineer|analyst|designer|programmer|technician|nurse|driver|teacher|assistant|clerk|officer|specialist|coordinator|consultant|scientist|accountant|administrator|operator)(?= (?:will|must|should|shall)\b))\b/giu;
/** Others of whom a pronoun may speak. */
const OTHERS =
  /\b(?:patients?|clients?|customers?|guests?|residents?|child(?:ren)?|students?|pupils?|members?|users?|famil(?:y|ies)|founders?|CEO|president|owners?|boss|mother|father|wife|husband|women|woman|girls?|boys?|man|men|Mr|Mrs|Ms|Dr|Miss|Sir)\b/iu;
const VERBS: Readonly<Record<string, string>> = {
  is: "are",
  has: "have",
  was: "were",
  does: "do",
  isnt: "aren’t",
  hasnt: "haven’t",
  doesnt: "don’t",
};

/** A verb, or a noun that looks like one, which “and” ties to the first. */
const OTHER_VERB =
  /^[^.;!?\n]{0,80}?(?:,|\band|\bor|\bbut) (?:then |also |\w{2,12}ly )?(?:is|has|was|does|[a-z]{3,12}s)\b/;

/** A verb that would have to agree, behind an adverb. */
const LATER_VERB =
  /^ (?:also|then|often|always|usually|typically|regularly|normally|generally|directly|\w{3,12}ly) (?:is|has|was|does|[a-z]{3,12}s)\b/;

/** Pronouns that speak of the candidate as a man, a woman, or one of the two. */
export const genderedPronoun = defineRule({
  id: "bias/gendered-pronoun",
  scope: "block",
  severity: "warning",
  summary: "Speak to “you”, or of “they”, rather than of he or she.",
  why: "“He” tells women that the job is not for them, and “he or she” leaves out readers who are neither.",
  sources: [
    {
      title: "APA Style, Singular “They”",
      url: "https://apastyle.apa.org/style-grammar-guidelines/grammar/singular-they",
    },
  ],
  messages: {
    replace: "“{found}” does not speak to every reader. Consider “{better}”, or speak to “you”.",
    reword: "“{found}” does not speak to every reader. Speak to “you” instead, or write “they”.",
  },
  shields: ["heading", "statement", "quotation", "address", "other-language", "name"],
  *check({ text }) {
    if (!/\b(?:s?he|his|hers?|him|himself|herself)\b/i.test(text)) return;
    for (const match of text.matchAll(PAIR)) {
      const [whole, subject, possessive, object, reflexive, , verb] = match;
      if (/\b(?:they|their|them)[/ ,]+(?:or )?$/i.test(text.slice(Math.max(0, match.index - 12), match.index)))
        continue;
      const behind = text.slice(match.index + whole.length, match.index + whole.length + 120);
      const asked =
        subject && !verb ? /\b(is|was|has|does) $/i.exec(text.slice(Math.max(0, match.index - 6), match.index)) : null;
      const agreed = subject && verb ? pluralOfVerb(verb) : "";
      const start = match.index - (asked ? asked[0].length : 0);
      const end = match.index + whole.length - (verb && !agreed ? verb.length + 1 : 0);
      const span = { start, end };
      const found = text.slice(span.start, span.end);
      // “He/she’s”, and another verb that would have to agree: “he or she bakes and sells”, “he or she also bakes”.
      if (
        agreed === undefined ||
        /^['’]s\b/.test(behind) ||
        (agreed && OTHER_VERB.test(behind)) ||
        (subject && !verb && LATER_VERB.test(behind))
      ) {
        yield { span, message: "reword", values: { found } };
        continue;
      }
      const noun = /^ \p{L}/u.test(text.slice(end));
      const words = subject
        ? `${asked ? `${VERBS[asked[1]!.toLowerCase()]} ` : ""}they ${agreed}`.trim()
        : possessive
          ? "their"
          : object
            ? "them"
            : reflexive
              ? "themselves"
              : noun
                ? "their"
                : "theirs";
      const better = withCaseOf(found.replace(/^\(/, ""), words);
      yield {
        span,
        message: "replace",
        values: { found, better },
        fixes: [{ title: `Replace with “${better}”`, safe: false, edits: [{ ...span, text: better }] }],
      };
    }
    const demands = [...demandsOf(text)];
    yield* demands;
    if (!text.match(CANDIDATE)) return;
    for (const match of text.matchAll(SINGLE)) {
      if (demands.some(({ span }) => span.start === match.index) || isShortForm(text, match)) continue;
      const before = text.slice(Math.max(0, match.index - 200), match.index);
      if (PAIR_NEAR.test(text.slice(Math.max(0, match.index - 12), match.index + 16)) || !speaksOfCandidate(before))
        continue;
      yield { span: spanOfMatch(match), message: "reword", values: { found: match[0] } };
    }
  },
});

/** `He should be able to bake`: a sentence that begins with what somebody has to be or do, where nobody else was named. */
function* demandsOf(text: string) {
  for (const match of text.matchAll(DEMAND)) {
    const before = text.slice(Math.max(0, match.index - 200), match.index);
    if (OTHERS.test(before) || SOMEBODY.test(before)) continue;
    const start = match.index + match[0].search(/\p{L}/u);
    const found = match[1]!;
    yield { span: { start, end: start + found.length }, message: "reword" as const, values: { found } };
  }
}

const DEMAND =
  /(?:^|[.!?:;]\s{0,2}|\n)(He|She)(?= (?:should|must|shall|needs? to|has to|(?:is|will be) (?:expected|required) to|is responsible for|will be responsible for)\b)/g;
/** Somebody with a name or a rank, of whom the sentence may speak. */
const SOMEBODY =
  /\b(?:reports? to|reporting to|named|called|[Dd]irector|[Mm]anager|[Ss]upervisor|[Ll]ead|[Dd]ean|[Pp]rincipal|[Cc]hair|[Pp]rofessor)\b|\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+ (?:is|was|has|will|founded|leads)\b/u;

const PAIR_NEAR =
  /\b(?:he|she|his|her|him|himself|herself|s)\)?(?:\/| or | and )\(?(?:he|she|his|her|him|hers|himself|herself)\b|\(s\)he|\bthey\b/i;

/** Whether a word is in capitals among small letters: `higher education (HE)`. */
function isShortForm(text: string, { 0: word, index }: RegExpExecArray): boolean {
  return /^\p{Lu}{2,}$/u.test(word) && /\p{Ll}{2}/u.test(text.slice(Math.max(0, index - 30), index + 30));
}

/** Whether a candidate is the last who was named, in the same sentence or the one before. */
function speaksOfCandidate(before: string): boolean {
  const last = Array.from(before.matchAll(CANDIDATE)).at(-1);
  if (!last) return false;
  const since = before.slice(last.index + last[0].length);
  if ((since.match(/[.!?]\s/g) ?? []).length > 1 || OTHERS.test(since)) return false;
  // A capitalised word inside the sentence may be someone's name.
  return !/[\p{Ll},] \p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+|and|said|who|has|is)\b/u.test(since);
}

/** The verb that agrees with “they”; undefined where the word is none. */
function pluralOfVerb(verb: string): string | undefined {
  const key = verb.toLowerCase().replace(/['’]/g, "");
  if (VERBS[key]) return VERBS[key];
  if (/(?:ss|us|is|ays|times|haps|wards)$/.test(key) && !/^(?:says|pays|stays|plays|displays)$/.test(key))
    return undefined;
  if (/ies$/.test(key)) return key.replace(/ies$/, "y");
  return /(?:s|x|z|ch|sh|go|do)es$/.test(key) &&
    !/(?:us|rais|clos|purpos|focuss|manag|practis|exercis|supervis|organis|analys|advis|revis|promis)es$/.test(key)
    ? key.slice(0, -2)
    : key.slice(0, -1);
}
