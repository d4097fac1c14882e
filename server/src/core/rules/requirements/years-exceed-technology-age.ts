import { TECHNOLOGIES, type Technology } from "../../data/technologies";
import type { Requirement, Years } from "../../posting/posting";
import { wordKey } from "../../text/words";
import { defineRule } from "../rule";

/** More years of a technology than it has existed. */
export const yearsExceedTechnologyAge = defineRule({
  id: "requirements/years-exceed-technology-age",
  scope: "posting",
  severity: "error",
  summary: "Ask for no more years of a technology than it has existed.",
  why: "Nobody can meet the requirement, and people who know the field will doubt the rest of the posting.",
  messages: {
    tooLong:
      "{name} came out in {released}, so nobody has {years} years of it. Ask for {possible} at most, or for years in the wider field.",
  },
  shields: ["other-language"],
  *check({ text, posting, setting }) {
    const year = Number(setting.today.slice(0, 4));
    for (const requirement of posting.requirements) {
      for (const years of requirement.years) {
        const technology = technologyOf(requirement, years);
        if (!technology?.released || !technology.source) continue;
        const possible = year - technology.released;
        if (years.min < possible + 1) continue;
        const { name, released } = technology;
        yield {
          span: years.span,
          message: "tooLong",
          values: { name, released, years: years.min, possible: possible === 1 ? "one year" : `${possible} years` },
          sources: [{ title: `${name}, first public release`, url: technology.source }],
          fixes: fixes(text, years, possible),
        };
      }
    }
  },
});

const BY_NAME: ReadonlyMap<string, Technology> = new Map(
  TECHNOLOGIES.map((technology) => [technology.name, technology]),
);

/** The technology that the years are of, where they are plainly of it alone. */
function technologyOf({ text, skills }: Requirement, { subject }: Years): Technology | undefined {
  if (/\b(?:or|similar|equivalent|related|comparable|including|such as|e\.g|like)\b|\//i.test(subject ?? text))
    return undefined;
  const words = bare(subject ?? text);
  const behind = /\b(?:or|and\/or) (?:similar|equivalent|related|comparable|other|another|any)\b/i.test(text);
  if (!words || behind) return undefined;
  const named = skills.filter(({ value }) => BY_NAME.get(value) && spellings(BY_NAME.get(value)!).includes(words));
  return named.length === 1 ? BY_NAME.get(named[0]!.value) : undefined;
}

function spellings({ name, variants, misspellings }: Technology): string[] {
  return [name, ...variants, ...misspellings].map(symbolKey);
}

/** Lower case with single spaces; marks such as `+`, `#` and `.` stay, for `C#` is not `C`. */
function symbolKey(words: string): string {
  return words.toLowerCase().replace(/\s+/g, " ").trim();
}

const AROUND =
  /\b(?:\d+(?:\.\d+)?\+?|\(?\d+\)?|years?['’]?|yrs?|of|in|with|the|using|a|an|as|for|at|least|minimum|more|than|over|plus|experience|experienced|professional|commercial|hands-on|practical|proven|solid|strong|deep|extensive|production|working|work|programming|programmer|development|developing|developer|coding|engineering|engineer|administration|required|must|have|you|relevant|direct|expertise|framework|language|knowledge|building|applications|developers)\b/gi;

/** The words of a subject without those that do not tell what it is. */
function bare(words: string): string {
  return symbolKey(words.replace(AROUND, " ").replace(/[(),:;–—•*]|\.(?=\s|$)|(?<=\s)[-+](?=\s|$)|^\s*\+/g, " "));
}

/** The possible number, where the years stand in figures and are no range. */
function fixes(text: string, years: Years, possible: number) {
  const words = text.slice(years.span.start, years.span.end);
  const number = /\d+/.exec(words);
  if (
    !number ||
    possible < 1 ||
    years.max !== null ||
    Number(number[0]) !== years.min ||
    wordKey(words)
      .split(" ")
      .filter((word) => /^\d/.test(word)).length !== 1
  )
    return [];
  const start = years.span.start + number.index;
  return [
    {
      title: `Ask for ${possible}`,
      safe: false,
      edits: [{ start, end: start + number[0].length, text: String(possible) }],
    },
  ];
}
