import { oneOf } from "../../data/one-of";
import { removals } from "../contradictions";
import { surroundings } from "../requirement-text";
import { spanOfMatch } from "../../text/span";
import { defineRule } from "../rule";

/** A driving licence is asked for though no duty needs one, in a state that restricts this. */
export const driversLicense = defineRule({
  id: "requirements/drivers-license",
  scope: "posting",
  severity: "warning",
  summary: "Ask for a driver’s license only where driving is part of the work.",
  why: "People who cannot drive are shut out by a stock line; some states allow the requirement only where driving is a duty and other ways to travel would not do.",
  messages: {
    noDuty:
      "“{found}” is asked for, but no driving duty is named. In {state} it may be asked only where driving is part of the job: name the duty, or leave it out.",
  },
  shields: ["other-language", "quotation"],
  *check(draft) {
    const { text, blocks, jurisdictions, posting } = draft;
    if (!/licen[sc]e/i.test(text) || !/driv/i.test(text)) return;
    const ids = jurisdictions.map(({ jurisdiction }) => jurisdiction.id);
    if (DRIVES.test(`${posting.title?.value ?? ""}\n${text.replace(LICENCE, " ").replace(NO_DUTY, " ")}`)) return;
    for (const block of blocks) {
      for (const match of block.text.matchAll(LICENCE)) {
        // A licence of a certain state tells where the job is.
        const law = LAWS.find(
          ({ place, state }) =>
            match[0].includes(state) || ids.some((id) => id === place || id.startsWith(`${place}-`)),
        );
        if (
          !law ||
          /\bsome (?:positions|jobs|assignments)\b/i.test(block.text.slice(Math.max(0, match.index - 60), match.index))
        )
          continue;
        const after = block.text.slice(match.index, match.index + 120);
        if (
          /\bmay (?:also )?(?:require|need)\b[^.\n]{0,30}$/i.test(block.text.slice(0, match.index)) ||
          /\bor (?:other |a |an )?(?:state[- ]issued |government[- ]issued |valid )?(?:identification|ID\b|photo|reliable|access|alternative|equivalent)/i.test(
            after,
          )
        )
          continue;
        const span = spanOfMatch(match, block.span.start);
        const around = surroundings(draft, span);
        const fixes = around ? removals(draft, around, "Remove the driver’s license") : [];
        yield {
          span,
          message: "noDuty",
          values: { found: match[0], state: law.state },
          sources: [{ title: law.title, url: law.url }],
          fixes,
        };
        return;
      }
    }
  },
});

const LAWS = [
  {
    place: "us-ca",
    state: "California",
    title: "California Government Code § 12940 (SB 1100, 2024)",
    url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=12940",
  },
  {
    place: "us-wa",
    state: "Washington",
    title: "RCW chapter 49.58 (SB 5501, 2025); WAC 296-123-065",
    url: "https://app.leg.wa.gov/WAC/default.aspx?cite=296-123-065",
  },
] as const;

const LICENCE =
  /\b(?:an? )?(?:valid |current |unrestricted |clean )*(?:(?:California|Washington|state|Class [A-C]|CA|WA)(?: state)?(?: Class [A-C])? )?(?:driver(?:['’]?s)?(?:['’])?|driving) licen[sc]es?\b/gi;

/** What speaks of driving and is no duty to drive. */
const NO_DUTY = oneOf("gi")`
  \bdriving (?:record|under|history|privileges?|offen[cs]es?)
  \bdrive (?:results|growth|revenue|sales|change|innovation|engagement|adoption|projects?|strategy|performance|improvements?|success|business|value|alignment|the \w+)
  \b(?:data|results|metrics|mission|customer|purpose|detail|goal|quality|deadline|self)[- ]driven\b
  \bhard drives?\b
  \bgoogle drive\b
  \bdrive[- ]?(?:through|thru|train)\b
  \bdriving (?:results|growth|change|record|innovation|revenue|sales|force)\b
  \bservice delivery\b
  \bdeliver (?:results|projects?|solutions?|value|software|presentations?|training|high|on|the|a|an)\b
`;
const DRIVES =
  /\b(?:driv(?:e|es|ing)\b|drivers?\b(?!['’])|motor vehicles?|vehicles?|chauffeur|courier|deliver(?:y|ies) (?:route|van|truck|goods|packages|of (?:goods|meals|packages|food))|travel(?:s|ing)? (?:between|to (?:various|different|multiple|other|job|work|client|customer|field)|throughout)|field (?:visits?|work|inspections?)|home visits?|site visits?|forklift|trucks?|cars?|buses|mileage|on the road|routes?|run(?:ning)? errands|\d{1,3} ?% (?:of )?travel|automobile insurance)\b/i;
