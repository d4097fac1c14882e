import type { EmployerKind } from "./organization";
import type { Posting } from "./posting";

/** What an employer is, where a posting plainly says so; null elsewhere. Whose law binds an employer depends on it. */
export function readEmployerKind({ organization }: Pick<Posting, "organization">, text: string): EmployerKind | null {
  const name = organization?.value ?? "";
  if (FEDERAL_NAME.test(name) || FEDERAL_MARK.test(text)) return "federal";
  const signs = new Set(Array.from(text.matchAll(FEDERAL_SIGNS), (match) => match[0].toLowerCase().replace(/[\s\d-]+/g, " ")));
  if (signs.size >= 2) return "federal";
  if (LOCAL_NAME.test(name)) return "local";
  return STATE_NAME.test(name) ? "state" : null;
}

const FEDERAL_NAME =
  /^(?:the )?(?:U\.?S\.? |United States )?(?:(?:Department|Office|Bureau) of (?:the )?(?:Navy|Army|Air Force|Defense|State|Treasury|Justice|(?:the )?Interior|Agriculture|Commerce|Labor|Energy|Veterans Affairs|Homeland Security|Personnel Management)|General Services Administration|Federal [A-Z]\w+ (?:Administration|Agency|Commission)|18F\b|Technology Transformation Services?|Government of Canada|Canadian Digital Service|Public Service Commission of Canada)/;

/** One of these is enough: nobody but a federal employer writes them of its own jobs. */
const FEDERAL_MARK =
  /\b(?:usajobs\.gov|18f\.gsa\.gov|join\.tts\.gsa\.gov|time[- ]in[- ]grade requirements?|federal civilian employees? of|competitive service (?:position|appointment)|GS pay system|direct[- ]hire authority|Government of Canada (?:job|position|employee)s?|Canadian Digital Service|federal public service of Canada)\b/i;

/** Two kinds of these are enough: contractors and suppliers of the government use some of them too. */
const FEDERAL_SIGNS =
  /\b(?:GS-\d{1,2}|general schedule|merit promotion|specialized experience equivalent|federal (?:employees?|service|government employee)|selective service registration|veterans'? preference|probationary period of (?:one|two) years?|schedule a hiring|term appointment in the excepted service|excepted service|locality pay|treasury board|CS-0\d|IT-0\d|public servants?|thrift savings plan)\b/gi;

const LOCAL_NAME =
  /^(?:the )?(?:City|County|Town|Township|Village|Borough|Municipality|City and County) of \p{Lu}|(?:\bCounty(?: Government)?|School District(?: No\.? ?\d+)?|Public Schools|Public Library|Police Department|Fire Department|Transit Authority|Water District)$/u;

const STATE_NAME =
  /^(?:the )?(?:State|Commonwealth) of \p{Lu}|^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)(?: State)? (?:Department|Office|Division|Board) of\b/u;
