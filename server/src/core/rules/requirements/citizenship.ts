import { readEmployerKind } from "../../posting/jurisdiction/employer-kind";
import { holderOf } from "../requirement-text";
import { spanOfMatch } from "../../text/span";
import { defineRule, type Draft } from "../rule";

/** Citizens alone are wanted, and nothing says why. */
export const citizenship = defineRule({
  id: "requirements/citizenship",
  scope: "posting",
  severity: "warning",
  summary: "Ask whether people may work, not which passport they hold.",
  why: "Refugees, permanent residents and others may work as freely as citizens; a posting for citizens only may not meet the law unless a law or a government contract asks for it.",
  sources: [
    {
      title: "8 U.S.C. § 1324b(a)(1); 28 CFR part 44",
      url: "https://www.justice.gov/crt/immigrant-and-employee-rights-section",
    },
  ],
  messages: {
    citizens:
      "“{found}” may leave out people who are allowed to work. Ask for authorization to work, or name the law or contract that asks for citizenship.",
  },
  shields: ["other-language", "quotation"],
  *check(draft) {
    const blocks = draft.blocks.filter(({ kind, text }) => kind !== "code" && mayHold(text));
    if (blocks.length === 0 || mayAsk(draft)) return;
    for (const block of blocks) {
      for (const match of block.text.matchAll(CITIZENS)) {
        const sentence = block.text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 80);
        if (FREE.test(sentence)) continue;
        const span = spanOfMatch(match, block.span.start);
        yield {
          span,
          message: "citizens",
          values: { found: match[0] },
          fixes: [
            { title: "Ask for authorization to work", safe: false, edits: [{ ...span, text: instead(match[0]) }] },
          ],
        };
      }
    }
  },
});

const mayHold = holderOf(["citizen", "citisen", "green card"]);

const OF_US = "(?:U\\.?S\\.?A?\\.?|United States|American)";
const GC = "(?:green[- ]card holders?|permanent residents?|GC(?: holders?)?)";
const CITIZENS = new RegExp(
  `\\b(?:must|should|need to|needs to|has to|have to) be an? (?:natural[- ]born )?(?:${OF_US} )?citi[sz]en(?:s)?(?: (?:or|and|\\/) (?:an? )?(?:lawful )?${GC})?|\\b(?:only )?${OF_US} citi[sz]ens?(?: ?(?:or|and|\\/|&) ?(?:${GC}))? (?:only|are encouraged to apply only)\\b|\\bonly (?:${OF_US} )?citi[sz]ens(?: (?:or|and) ${GC})?(?: (?:may|can|will|need|should)(?: (?:apply|be (?:considered|accepted|hired|employed)))?)?\\b|\\b(?:open|limited|restricted) (?:only )?to ${OF_US} citi[sz]ens(?: (?:and|or) ${GC})?(?: only)?|\\b${OF_US} citi[sz]enship (?:is )?(?:required|mandatory|a must)\\b|\\b(?:green card|GC) holders? (?:and|or) (?:${OF_US} )?citi[sz]ens? only\\b|\\bno (?:visa holders|H-?1B|OPT|CPT)(?:,? (?:or )?(?:H-?1B|OPT|CPT|visas?)){0,4} (?:candidates|applicants|holders)?(?:please)?, ?citi[sz]ens only`,
  "gi",
);
const FREE =
  /\b(?:or|and)(?: otherwise)?(?: be)? (?:authori[sz]ed|eligible|permitted|entitled|able|legally|have (?:the right|work|permission))\b|\bnot (?:required|a requirement)|\bregardless\b|\bor nationals?\b|\band nationals?\b|\bsenior citi[sz]ens\b|\bprotected individuals?\b|\bvisa\b.{0,20}\bwelcome/i;

/** Public employers, clearances, export control and government contracts have law that asks for citizenship. */
function mayAsk({ posting, text, setting }: Draft): boolean {
  if (
    (setting.organization.kind ?? readEmployerKind(posting, text) ?? "private") !== "private" ||
    setting.organization.federalContractor
  )
    return true;
  if (
    posting.locations.some(({ country }) => country !== null) &&
    posting.locations.every(({ country }) => country !== null && country !== "US")
  )
    return true;
  return /\b(?:clearances?|TS\/SCI|top secret|ITAR|EAR\b|export[- ](?:control|administration|compliance)\w*|public trust|federal|government|DoD|department of|defen[sc]e|military|classified|NASA|homeland|FAA|TSA|nuclear|law enforcement|police|peace officer|peace corps|U\.?S\.? Courts|judiciary|excepted service|required by (?:law|regulation|statute)|polygraph|USAJOBS)\b/i.test(
    text,
  );
}

function instead(found: string): string {
  if (/^(?:must|should|need|needs|has|have)\b/i.test(found))
    return `${/^\p{Lu}/u.test(found) ? "Must" : "must"} be authorized to work in the United States`;
  return "Authorization to work in the United States is required";
}
