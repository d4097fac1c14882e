import { oneOf } from "../../data/one-of";
import { spanOfMatch } from "../../text/span";
import { defineRule } from "../rule";

/** Who is asked inside of the employer. */
const COLLEAGUE =
  "(?:the )?(?:HM|hiring manager|HR(?:BP)?|human resources|legal(?: team| department)?|finance|comp(?:ensation)? team|recruiting|recruiter|TA|talent (?:team|acquisition)|marketing|comms|payroll|client)";
/** Tasks that a writer leaves for a colleague; an item of duties may begin with the same words. */
const TASK = `(?:ask (?=(?:the )?(?:HM|legal|finance|comp|TA|comms|client)\\b)|(?:check|confirm|verify|clarify) with |run (?:this )?(?:by|past) |waiting (?:for|on) |awaiting |ping )${COLLEAGUE}\\b`;
/** Where a remark begins that is none of the text: in brackets, behind a dash or behind what is not decided. */
const ASIDE = "(?<=[([*]\\s?|\\s[–—-]\\s|\\bTB[ACD][,;:.]?\\s|\\?\\s)";
/** Where a sentence, a value or such a remark begins. */
const CLAUSE = "(?<=^\\s{0,20}|[([*:;,.!?]\\s{0,4}|\\s[–—-]\\s|\\bTB[ACD]\\s)";

/** Patterns with what stands in each of their matches, which is looked for first because it is cheap. */
const PATTERNS: readonly { readonly needed: RegExp; readonly pattern: RegExp }[] = [
  {
    needed: /TODO|FIXME|TO-DO/,
    pattern: /\b(?:TODO|FIXME|TO-DO)\b(?=\s?[:(–—-]|\s\p{Ll})[^\r\n.]{0,80}/gu,
  },
  {
    needed: /\b(?:ask|check|confirm|verify|clarify|run|waiting|awaiting|ping) /i,
    pattern: new RegExp(`${ASIDE}(?:please )?${TASK}[^\\r\\n.;)\\]]{0,80}`, "gi"),
  },
  {
    needed: /\b(?:ask|check|confirm|verify|clarify|run|waiting|awaiting|ping) /i,
    pattern: new RegExp(
      `\\b${TASK}(?=[^\\r\\n.;)\\]]{0,40}\\b(?:before (?:we |you )?(?:post|publish|go)|(?:whether|if) we|on this (?:section|line|wording)))[^\\r\\n.;)\\]]{0,80}`,
      "gi",
    ),
  },
  {
    needed: / to (?:confirm|check|verify|provide|fill in|update|advise|approve|decide)/i,
    pattern: new RegExp(
      `${CLAUSE}(?!(?:Failure|Refusal|Ability|Inability|Able|Unable|Need|Duty|Opportunity|Willingness|Authority|How|When|What|Where|Please|Helps?|Works?)\\b)(?:\\p{Lu}\\p{Ll}{1,20}|\\p{Lu}{2,20}) (?:to (?:confirm|check|verify|provide|fill in|update|advise|approve|decide)|TO (?:CONFIRM|CHECK|VERIFY|PROVIDE|FILL IN|UPDATE|ADVISE|APPROVE|DECIDE))(?= (?:this|THIS|with \\p{Lu}|WITH \\p{Lu})|\\s?[.)?\\]]|\\s{0,3}$)[^\\r\\n.;)\\]]{0,80}`,
      "gmu",
    ),
  },
  {
    needed: /@\p{Lu}/u,
    pattern:
      /(?<![^\s([*])@\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?,? ?[:,–—-]?\s(?:please|pls|can you|could you|would you|do we|should we|is this|are we|we need|need to)\b[^\r\n.;)\]]{0,80}/gu,
  },
  {
    needed: /needs? to /i,
    pattern: new RegExp(
      `${CLAUSE}(?:I |we )?(?:still )?needs? to (?:update|fill in|rewrite|revise|finish|complete|add to|confirm) this(?: (?:section|part|line|paragraph|bullet|before|after|once|when|later)\\b[^\\r\\n.;)\\]]{0,80}|(?=\\s?[.)\\]]|\\s{0,3}$))`,
      "gim",
    ),
  },
  {
    needed: /\?/,
    pattern:
      /(?<=[([]\s?|\s[–—-]\s)(?:include|keep|remove|confirm|check|correct|needed|still needed|update|change)(?: (?:this|it|here|or not))?\?{1,5}(?=\s*(?:$|[)\]]))/gim,
  },
  {
    needed: /action|to-?do|note|internal/i,
    pattern:
      /\b(?:(?:hm|hiring manager|recruiter|hr|legal|editor) (?:action|to-?do)|note (?:to|for) (?:self|hm|hr|the hiring manager|hiring managers?|the recruiters?|recruiters?|recruiting|the editor|editor|legal|the client|the reviewer|reviewers?)|notes? from (?:hm|the hiring manager|legal)|internal (?:note|comment|only note)s?)\s?(?:\*\*|__)?\s?[:–—-][^\r\n]{0,80}/gi,
  },
  {
    needed: /remove|delete|take out|cut|not |is this|should we|do we/i,
    pattern:
      /\b(?:(?:remove|delete|take out|cut) (?:this|these|the above|the below|before|prior to)(?: (?:section|line|lines|part|paragraph|note|text|bullet|sentence)s?)? ?(?:before|prior to|when) (?:posting|publishing|publication|you post|going live|release|sending)|do not (?:publish|post)(?: (?:this|yet|until|before|externally)\b[^\r\n.;)\]]{0,60}|(?=\s?[.!)\]:–—]|\s{0,3}$))|not (?:yet )?(?:approved )?for (?:publication|external use)|(?<!\b(?:what|how|why|when|where|who|which)\b[^.!?\n]{0,40})(?:is this|should we|do we) (?:still )?(?:correct|right|accurate|needed|keep|need|mention)\b[^\r\n.?]{0,60}\?(?=\s{0,3}$|[)\]]))/gim,
  },
];

/**
 * What a chatbot says before and behind the text that it was asked for: it offers changes, and names its own work. An employer lets
 * people know as well, and has samples and versions of its own; these are not those of the text.
 */
const REPLIES = oneOf("gimu")`
  \bas an AI (?:language )?(?:model|assistant)\b[^\r\n.]{0,80}
  \b(?:let me know|tell me) (?:if|whether|how) you(?:['’]d| would)? (?:like|want|need|prefer)(?: me to| any(?: further)? (?:changes|adjustments|edits|tweaks|revisions)| (?:an?|another|it|this) (?:\p{L}+ )?(?:version|tailored|shorter|longer|adjusted|adapted))\b[^\r\n.?!]{0,80}[.?!]?
  \b(?:would you like|do you want) me to (?:adjust|adapt|add|expand|format|include|make|polish|revise|rewrite|shorten|tailor|tweak|turn|write|create|draft|customi[sz]e)\b[^\r\n?]{0,120}\??
  (?<=^\W{0,4})(?:sure|certainly|absolutely|of course)[!,.] (?:here(?:['’]s| is| are)|below is)\b[^\r\n]{0,120}
  (?<=^\W{0,4})(?:here(?:['’]s| is)|below is) (?:an?|the|your) (?:\p{L}+[ -]){0,3}?(?:job (?:description|posting|post|ad|advert)|version of (?:the|your) (?:job|posting|description))\b[^\r\n]{0,80}:(?=\s*$)
  \bfeel free to (?:adjust|adapt|customi[sz]e|edit|modify|tailor|tweak) (?:it|this|the)(?: (?:\p{L}+ ){0,2}(?:description|posting|template|text|draft|sections?|details))?(?= (?:to|as|for|based|with)\b|[.,;!]|\s*$)[^\r\n.]{0,80}
`;

const REPLYING =
  /\bAI (?:language )?(?:model|assistant)|(?:let me know|tell me) |\bme to |here['’ ]|below is|feel free to/i;

/** A note of the writers to each other. */
export const commentToSelf = defineRule({
  id: "draft/comment-to-self",
  scope: "block",
  severity: "error",
  summary: "Take out notes to yourself and to colleagues, and what a chatbot says to you.",
  why: "A note such as “check with legal” is meant for one reader and seen by all, and says that the text is not done.",
  messages: {
    note: "“{found}” reads like a note to a colleague. Settle it and take it out.",
    reply: "“{found}” reads like the reply of a chatbot. Take it out.",
  },
  shields: ["quotation", "address", "other-language"],
  *check({ kind, text }) {
    if (kind === "code" || kind === "front-matter") return;
    let end = 0;
    const found = PATTERNS.flatMap(({ needed, pattern }) =>
      needed.test(text) ? [...text.matchAll(pattern)].map(trimmed) : [],
    );
    for (const { words, span } of found.sort((a, b) => a.span.start - b.span.start)) {
      if (span.start < end) continue;
      end = span.end;
      yield { span, message: "note", values: { found: shortened(words) } };
    }
    if (!REPLYING.test(text)) return;
    for (const { words, span } of Array.from(text.matchAll(REPLIES), trimmed))
      yield { span, message: "reply", values: { found: shortened(words) } };
  },
});

/** Without the mark and the spaces before the first word. */
function trimmed(match: RegExpMatchArray) {
  const words = match[0].trimEnd();
  const lead = words.search(/[\p{L}\p{N}]/u);
  const { start } = spanOfMatch(match);
  return { words: words.slice(lead), span: { start: start + lead, end: start + words.length } };
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, words.lastIndexOf(" ", 57))} …` : words;
}
