import { spanOfMatch } from "../../text/span";
import { defineRule } from "../rule";

/** Named or “top” universities are asked for. */
export const eliteSchool = defineRule({
  id: "requirements/elite-school",
  scope: "block",
  severity: "warning",
  summary: "Ask for what people can do, not for where they studied.",
  why: "The name of a school says more about a family’s means than about the work, and it turns away strong people from everywhere else.",
  messages: { school: "“{found}” narrows the field to a few schools. Ask for the knowledge or the degree itself." },
  shields: ["statement", "benefits", "name", "quotation", "address", "other-language"],
  *check({ text }) {
    if (
      !/universit|school|college|ivy|institution|program|mba|degree|harvard|stanford|oxford|alum|graduate/i.test(text)
    )
      return;
    for (const match of text.matchAll(SCHOOLS)) {
      const before = text.slice(Math.max(0, match.index - 90), match.index);
      const sentence = before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n")) + 1);
      const after = /^[^.\n]{0,50}/.exec(text.slice(match.index + match[0].length))![0];
      if (
        OF_OTHERS.test(sentence) ||
        SAID_OF.test(sentence) ||
        (!ASKED.test(match[0]) && !ASKED.test(sentence) && !ASKED_AFTER.test(after))
      )
        continue;
      yield { span: spanOfMatch(match), message: "school", values: { found: match[0] } };
    }
  },
});

const RANK =
  "(?:top(?:[- ](?:tier|ranked|rated|notch|\\d{1,3}|ten|twenty|fifty))?|elite|prestigious|leading|world[- ]class|tier[- ](?:1|one|i)|first[- ]tier|best|renowned|highly[- ]ranked|target)";
const NAMED =
  "(?:Harvard|Stanford|MIT|Yale|Princeton|Oxford|Cambridge|Oxbridge|Wharton|Caltech|INSEAD|IITs?|Ivy League)";
const SCHOOLS = new RegExp(
  `\\b${RANK}[,]? (?:[\\p{L}-]+ ){0,2}?(?:universit(?:y|ies)|schools?|colleges?|business schools?|engineering schools?|MBA(?: programs?)?|institutions?|CS programs?|computer science programs?)\\b|\\b(?:the )?Ivy[- ]League(?: (?:universit(?:y|ies)|schools?|degree|graduates?|education|or equivalent))?\\b|\\bRussell Group(?: universit(?:y|ies))?\\b|\\b(?:degrees?|MBA|PhD|BSc?|MSc?|diploma|graduates?|alumni|alumn[ai]e?) (?:from|of|at) (?:[\\p{L}-]+ ){0,2}?${NAMED}(?:,? (?:or )?${NAMED}){0,6}`,
  "giu",
);
const ASKED =
  /\b(?:degrees?|graduat\w+|alumni|alumn[ai]e?|diploma|mba|ph\.?d|bsc?|msc?|bachelor\S*|master\S*|educated|education|studied|attended|academic|pedigree)\b/i;
const ASKED_AFTER = /^[^.\n]{0,50}\b(?:degrees?|graduates?|alumni|preferred|required|a plus|only|education)\b/i;
const OF_OTHERS =
  /\b(?:our (?:founders?|team|students|clients|customers|partners?|researchers)|founded|partner\w*|collaborat\w*|recruit\w* (?:at|from)|help\w*|serv(?:e|es|ing)|admission\w*|we are|(?:is|are|considered|among)(?: to be)? (?:one|some) of|considered|consortium|composed of|member of|research(?:ers)? at|used in|work(?:ing)? with|sell\w*|clients?|customers?)\b/i;
/** “… is the leading institution of the province” says what somebody is, and asks for nothing. */
const SAID_OF = /\b(?:is|are|was|were|as)(?: (?!of\b|from\b|at\b)[\p{L}'’-]+){0,4} $/iu;
