import { defineRule } from "../rule";

/** Words that stand in brackets when something is still to be filled in. */
const PROMPT =
  /\b(?:redacted|insert|tb[acd]|xx+|your|company|organi[sz]ation|employer|name|e-?mail|phone|telephone|link|url|web ?site|date|city|state|location|address|salary|pay|amount|number|job|title|role|department|team|manager|contact|currency|minimum|maximum|what|who|why|how|when|where|which|describe|list|add|enter|fill|specify|specific|specified|relevant|industry|field|example|placeholder|text|here|duty|duties|skill|benefit|requirement)s?\b|\b(?:month|year) or (?:year|hour)\b/i;

const PATTERNS: readonly RegExp[] = [
  /\[[^[\]\n]{1,120}\](?![(:])/g,
  /\{\{(?![%<])[^{}\n]{0,120}\}\}|\$\{[^{}\n]{1,80}\}|%%[\w ]{1,60}%%|«[\w ]{1,60}»/g,
  /<(?![\w.+-]{1,64}@[\w-]{1,64}\.)(?:insert|enter|add|your|company|name|job|role|title|department|link|date|location|city|salary|amount|contact|email|phone)\b[^<>\n]{0,80}>/gi,
  /#(?:E-?MAIL|PHONE|URL|NAME|[A-Z]{3,12})_[0-9a-f]{8,128}#/g,
  /\blorem ipsum\b/gi,
  /(?<![\w@.\/-])TB[ACD](?![\w@\]]|\.\w)/gi,
  /^\s{0,20}(?:undefined|null|NaN|\[object Object\])\s{0,20}$/g,
  /(?<!\b(?:format|form|as|in|of)[\s:(“"]{1,3})\b(?:DD([/.-])MM|MM([/.-])DD)(?:\1|\2)YY(?:YY)?\b(?![)”"]| format)|(?<=(?:^|\s))\?{3,6}(?=[\s.,;)]|$)/g,
  /(?:[$€£]|(?<!X))X{2,}(?:[,.-]X{2,})+[kK]?|[$€£]X{2,}[kK]?|(?<![\w-])X{3,}(?![\w-])|(?<=^\s{0,20})x{3,}(?=\s*$)/g,
  /(?<=\b(?:an?|the|our|your|as|at|in|for|of|join|with) )\((?:(?:job|position|role) (?:title|name)|(?:company|employer|client|team|department|manager)(?: name)?|location|city|state|country|name|date|salary|amount|industry|field)\)/gi,
  /(?<![_\w])_{4,50}(?![_\w])/g,
  /(?<=:\s{0,3}|^\s{0,20}|\b(?:to|by|with) )(?:N\. ?N\.|[Xx]\.[Xx]\.)(?=\s*$|[,;)])/gm,
];

/** What stands in every match of the patterns; looked for first because it is cheap. */
const NEEDED =
  /[[{<#«_]|\((?:job|position|role|company|employer|client|team|department|manager|location|city|state|country|name|date|salary|amount|industry|field)\b|%%|XX|TB[ACD]|lorem|undefined|null|NaN|YY|\?\?\?|(?:N\. ?N|X\.X)\./i;

/** A place that is still to be filled in. */
export const placeholder = defineRule({
  id: "draft/placeholder",
  scope: "block",
  severity: "error",
  summary: "Fill in every placeholder.",
  why: "A placeholder that reaches candidates hides what they need and shows that nobody read the posting before it went out.",
  messages: {
    fill: "“{found}” is still to be filled in.",
    decide: "“{found}” leaves this open. Fill it in, or take it out until it is decided.",
  },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Words that are meant as they stand, such as “[Remote]”." },
  shields: ["quotation"],
  *check({ kind, text, raw }, { allow }) {
    if (kind === "code" || kind === "front-matter" || !NEEDED.test(text)) return;
    for (const pattern of PATTERNS) {
      for (const match of text.matchAll(pattern)) {
        const found = match[0].replace(/ {2,}/g, " ");
        const span = { start: match.index, end: match.index + match[0].length };
        if (allow.includes(found) || isMeant(found, raw, span) || isToBeWritten(text, span)) continue;
        const isOpen = /^TB/i.test(found);
        // That the day of the interviews is not yet fixed is no slip.
        const severity = isOpen && LATER.test(text.slice(0, match.index)) ? "information" : "error";
        yield { span, severity, message: isOpen ? "decide" : "fill", values: { found } };
      }
    }
  },
});

/** `With the subject line “Baker [your last name]”` tells those who apply what to write. */
function isToBeWritten(text: string, { start }: { start: number }): boolean {
  return text[start] === "[" && SUBJECT.test(text.slice(Math.max(0, start - 120), start));
}

const SUBJECT = /\b(?:subject(?: line)?|file ?names?|named|titled|entitled|labell?ed)\b[^.\n]{0,100}$/i;

/** What is often settled after a posting went out. */
const LATER =
  /\b(?:interviews?|assessments?|selection|shortlisting|training|induction|start(?:ing)?) (?:is |are |will |day|date|dates|days|week|process|and assessment)[^.\n]{0,30}$/i;

/** “[1]”, “[sic]”, “[For Pay Transparency]”, a link's words, and the Roman thirty are meant as they stand. */
function isMeant(found: string, raw: string, { start, end }: { start: number; end: number }): boolean {
  if (found.startsWith("[")) {
    const words = found.slice(1, -1).trim();
    if (
      raw[end] === "(" ||
      raw.slice(start, end).includes("](") ||
      /^["']/.test(words) ||
      // `[3% of pay]` says how much.
      /^\d[\d.,]*\s?%(?!\w)/.test(words) ||
      /^(?:\d+|x|sic|\.\.\.|…| )?$/i.test(words)
    )
      return true;
    return (
      !(
        PROMPT.test(words) &&
        (/^[\p{Ll}\d$]/u.test(words) || words.split(/\s+/).length <= 3 || /^insert\b/i.test(words))
      ) || /^(?:for|remote|on-?site|hybrid)\b/i.test(words)
    );
  }
  // Guillemets are quotation marks too: a field of a mail merge is named for what it holds.
  if (found.startsWith("«")) return !(PROMPT.test(found) || /_|^«[A-Z\d ]+»$/.test(found));
  if (/^X+$/.test(found))
    return /\b(?:title|chapter|article|part|volume|section|super bowl|louis|class)\s$/i.test(
      raw.slice(Math.max(0, start - 12), start),
    );
  // A line of blanks to write on belongs to a form.
  return (
    /^_+$/.test(found) &&
    (raw.trim() === found ||
      /_{20}/.test(raw) ||
      /\b(?:signature|signed|date|initials?|name)\b\s*(?:[:.]\s*)?$/i.test(raw.slice(0, start)))
  );
}
