import type { EmployerKind } from "../organization";
import type { Posting } from "../posting";
import { matchesIn } from "../../text/matches";

/** What an employer is, where a posting plainly says so; null elsewhere. Whose law binds an employer depends on it. */
export function readEmployerKind({ organization }: Pick<Posting, "organization">, text: string): EmployerKind | null {
  const name = organization?.value ?? "";
  if (FEDERAL_NAME.test(name) || FEDERAL_MARK.test(text)) return "federal";
  const signs = new Set(
    Array.from(matchesIn(text, FEDERAL_SIGNS), (match) => match[0].toLowerCase().replace(/[\s\d-]+/g, " ")),
  );
  if (signs.size >= 2) return "federal";
  if (LOCAL_NAME.test(name)) return "local";
  return STATE_NAME.test(name) ? "state" : null;
}

const DEPARTMENTS =
  "(?:Department|Office|Bureau) of (?:the )?(?:Navy|Army|Air Force|Defense|Homeland Security|Veterans Affairs|Treasury|Interior|Agriculture|Commerce|Labor|Energy|State|Justice|Personnel Management)";
const AGENCIES =
  "General Services Administration|Social Security Administration|Internal Revenue Service|Small Business Administration|National Aeronautics and Space Administration|NASA|Environmental Protection Agency|(?:U\\.?S\\.? )?(?:Census Bureau|Forest Service|Army Corps of Engineers|Fish and Wildlife Service|Geological Survey)|National Park Service|National Institutes of Health|Centers for Disease Control and Prevention|Food and Drug Administration|Transportation Security Administration|Customs and Border Protection|Immigration and Customs Enforcement|Federal (?:Bureau of \\w+|Aviation Administration|Emergency Management Agency|Trade Commission|Communications Commission)|Government of Canada|Public Service Commission of Canada";
/** Departments and agencies of Canada, whom the law of provinces does not bind. */
const CANADIAN =
  "(?:Canadian|Canada) (?:Revenue Agency|Border Services Agency|Food Inspection Agency|Space Agency|Security Intelligence Service|Security Establishment|Digital Service|Heritage|Armed Forces|Coast Guard|School of Public Service)|(?:Service|Health|Statistics|Parks|Transport|Infrastructure|Elections|Public Safety|Global Affairs|Shared Services|Employment and Social Development|Environment and Climate Change|Public Services and Procurement|Fisheries and Oceans|Natural Resources|Indigenous Services|National Research Council|Library and Archives) Canada|Immigration, Refugees and Citizenship Canada|Royal Canadian Mounted Police|Treasury Board of Canada";
const FEDERAL_NAME = new RegExp(
  `^(?:[Tt]he )?(?:U\\.?S\\.? |United States )?(?:${DEPARTMENTS}|${AGENCIES}|${CANADIAN})\\b|, ${DEPARTMENTS}$`,
);

/** One of these is enough: nobody but a federal employer writes them of its own jobs. */
const FEDERAL_MARK =
  /\b(?:(?:usajobs|gsa|opm)\.gov|time[- ]in[- ]grade requirements?|federal civilian employees? of|competitive service (?:position|appointment)|GS pay system|direct[- ]hire authority|tbs-sct\.gc\.ca|Government of Canada (?:job|position|employee)s?|federal public service of Canada)\b/i;

/** Two kinds of these are enough: contractors and suppliers of the government use some of them too. */
const FEDERAL_SIGNS =
  /\b(?:GS-\d{1,2}|general schedule|merit promotion|specialized experience equivalent|federal (?:employees?|service|government employee)|selective service registration|veterans'? preference|probationary period of (?:one|two) years?|schedule a hiring|term appointment in the excepted service|excepted service|locality pay|treasury board|CS-0\d|IT-0\d|public servants?|thrift savings plan)\b/gi;

const LOCAL_NAME =
  /^(?:the )?(?:City|County|Town|Township|Village|Borough|Municipality|City and County) of \p{Lu}|(?:\bCounty(?: Government)?|School District(?: No\.? ?\d+)?|Public Schools|Public Library|Police Department|Fire Department|Transit Authority|Water District)$/u;

const STATE_NAME =
  /^(?:the )?(?:State|Commonwealth) of \p{Lu}|^(?:the )?(?:Government of the )?District of Columbia\b|^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)(?: State)? (?:Department|Office|Division|Board) of\b/u;
