import { matchesIn } from "../text/matches";
import { remember } from "../text/remember";

/**
 * Where the fields of a form begin that stand one behind the other in a line whose breaks were lost:
 * `… with us. Job Type: Full-time Pay: $20 an hour Schedule: Monday to Friday`. None where fewer than three are named.
 */
export const findFieldRuns: (text: string) => readonly number[] = remember(fieldRuns);

function fieldRuns(text: string): number[] {
  if (text.length < LEAST_BROKEN || text.split(":", LEAST_FIELDS + 1).length <= LEAST_FIELDS) return [];
  let run: RegExpExecArray[] = [];
  let longest: RegExpExecArray[] = [];
  for (const match of matchesIn(text, FIELD)) {
    const last = run.at(-1);
    if (last && match.index - last.index > LONGEST_FIELD) run = [];
    run.push(match);
    if (run.length > longest.length) longest = run;
  }
  const names = new Set(longest.map(([name]) => name));
  return names.size >= LEAST_FIELDS ? longest.map(({ index }) => index) : [];
}

/** A shorter text has lost no line breaks. */
const LEAST_BROKEN = 80;
/** So many fields of different names are no chance. */
const LEAST_FIELDS = 3;
const LONGEST_FIELD = 500;

/** The names of fields as forms and job boards write them; what stands before them must not belong to the name. */
const FIELD =
  /(?<![^\s.])(?<!\b(?:and|or|of|the|your|our|in|for|relevant|required|previous|work|additional) |[&/,] ?)(?:Job(?: (?:Types?|Title|Location|Category|Reference|Status|Description))?|Description|Organi[sz]ation|Employment Type|Contract(?: [Tt]ype)?|Salary(?: [Rr]ange)?|Pay(?: (?:[Rr]ate|[Bb]and|[Rr]ange))?|(?:Pay |Hourly )?Rate|Schedule|Benefits|(?:Work |Primary |Other )?Locations?|Expected (?:[Hh]ours|[Ss]tart [Dd]ate)|Application [Dd]eadline|Closing [Dd]ate|Start [Dd]ate|Reference ID|Ability to commute\/relocate|Education|Experience|Licen[cs]e\/Certification|Languages?|Department|Directorate|(?:Reports|Accountable) to|(?:Working )?Hours(?: of work)?|Supplemental [Pp]ay(?: types)?|Shifts?(?: availability)?|Duration|Company|Position|Vacancies|Band|Grade)\s?:(?=\s|$)/g;
