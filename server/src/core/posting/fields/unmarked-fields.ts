import { matchesIn } from "../../text/matches";

/** A label and its value with nothing but a space between them, as offsets of the text. */
export interface UnmarkedField {
  readonly label: string;
  readonly value: string;
  readonly start: number;
}

/**
 * The fields of a text that runs from label to label without colons, as pages of applicant systems are copied:
 * `Job Title Water Engineer Requisition ID 6410 Location TX, Dallas Time Type Part-Time`; none where the text begins otherwise.
 */
export function readFieldRun(text: string): UnmarkedField[] {
  const labels = chainOf([...matchesIn(text.slice(0, LONGEST_RUN), LABELS)]);
  if (labels.length < SHORTEST_CHAIN) return [];
  return labels.flatMap((label, index) => {
    const from = label.index + label[0].length;
    const rest = text.slice(from, labels[index + 1]?.index ?? from + LONGEST_LAST);
    const lead = rest.length - rest.trimStart().length;
    const end = rest.slice(lead).search(/\s{2}|[.!?]\s/);
    const value = (end < 0 ? rest.slice(lead) : rest.slice(lead, lead + end)).trimEnd();
    return value === "" ? [] : [{ label: label[0], value, start: from + lead }];
  });
}

/** The label at the start of a line with its value: `Schedule Full-Time`; undefined where it does not begin so. */
export function readFieldLine(line: string): UnmarkedField | undefined {
  const lead = line.length - line.trimStart().length;
  const [label] = matchesIn(line.slice(lead, lead + 60), AT_START);
  if (!label) return undefined;
  const rest = line.slice(lead + label[0].length);
  const value = rest.trim();
  if (!/^[\p{Lu}\d$£€-]/u.test(value) || value.length > LONGEST_VALUE) return undefined;
  return { label: label[0], value, start: lead + label[0].length + rest.indexOf(value) };
}

const LONGEST_RUN = 1500;
const LONGEST_VALUE = 160;
/** The last value of a run has no label behind it: it ends with its first words. */
const LONGEST_LAST = 40;
const SHORTEST_CHAIN = 4;
/** How far the next label stands behind a label at most. */
const WIDEST_GAP = 150;

/** The labels with which a text begins, up to the first that stands far behind the one before it. */
function chainOf(labels: readonly RegExpExecArray[]): RegExpExecArray[] {
  const chain: RegExpExecArray[] = [];
  for (const label of labels) {
    const last = chain.at(-1);
    if (label.index - (last ? last.index + last[0].length : 0) > (last ? WIDEST_GAP : 30)) break;
    chain.push(label);
  }
  return chain;
}

/** Labels with capitals as such pages have them. */
const LABEL = [
  "(?:(?:HR )?(?:Business|Working|Job|Position|Role|Posting|Official|Internal|Posted|Functional|Classification)) Title",
  "(?:(?:Posting|Job|Work|Working|Primary|Duty|Office|Store|Position|Campus) ){0,2}Locations?(?: Address| Name)?",
  "Work (?:Site|Address|City)|Duty Station",
  "(?:Employment|Time|Job|Position|Employee|Worker|Contract|Appointment|Work|Assignment|Recruitment|Vacancy) (?:[Tt]ype|[Ss]tatus|Category|Class)",
  "(?:FLSA|Exempt|Overtime) Status|FLSA",
  "(?:(?:Work|Job|Standard|Scheduled|Weekly) ){0,2}(?:Schedule|Shift|Hours)(?: Per Week| per week| Type)?",
  "(?:Job Requisition|Job|Requisition|Req|Position|Posting|Vacancy|Reference|Announcement|Opening) (?:ID|Id|Number|No\\.?|Code)",
  "(?:Job|EEO|Occupational|Position|Role) (?:Category|Family|Function|Group|Level|Grade|Code|Class)",
  "(?:Posting|Posted|Opening|Closing|Start|End|Job Open|Job Close|Job Posting) Date|Date Posted",
  "Business (?:Line|Unit|Area)|Department(?: Name)?|Division|Company(?: Name)?|Employer|Agency|Brand|Directorate",
  "(?:Pay|Salary|Hiring|Compensation) (?:Range|Band|Rate|Grade|Scale)|Salary",
  "Relocation\\?|Located Remotely\\?|Work [Rr]emotely(?= (?:[Yy]es|[Nn]o|YES|NO)\\b)|Remote(?: Work| Position)?\\?|Visa Sponsorship|Travel Required",
  "Number of (?:Vacancies|Openings|Positions)|Sensitive Position|Bargaining Unit|Reports To|Contact Name|Union",
  "Full[- ]Time or Part[- ]Time|Full\\/Part[- ]Time|Regular\\/Temporary|Experience Level|Seniority Level|Job Function|Education Level",
].join("|");
const LABELS = new RegExp(`(?<![\\p{L}\\d'’-])(?:${LABEL})(?=\\s[\\p{Lu}\\d$£€-])`, "gu");
/** At the start of a line a value may be glued to its label: `Employment TypeFull Time`. */
const AT_START = new RegExp(`^(?:${LABEL})(?=\\s|(?<=\\p{Ll})(?:\\p{Lu}\\p{Ll}|[A-Z]{2,3}-))`, "gu");
