import { TECHNOLOGIES, type Technology } from "../../data/technologies";
import type { Requirement, Years } from "../../posting/posting";
import type { Block } from "../../blocks/block";
import { readSkills } from "../../posting/requirements/read-skills";
import { splitSentences } from "../../text/sentences";
import { wordKey } from "../../text/words";
import { NUMBER, numberOf } from "../wording";
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
  *check({ text, blocks, posting, setting }) {
    const year = Number(setting.today.slice(0, 4));
    const found = [
      ...posting.requirements.flatMap((requirement) =>
        requirement.years.map((years) => ({ years, technology: technologyOf(requirement, years) })),
      ),
      ...blocks.filter(({ kind }) => kind === "paragraph" || kind === "list-item").flatMap(spentYears),
    ];
    for (const { years, technology } of found) {
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
  },
});

const BY_NAME: ReadonlyMap<string, Technology> = new Map(
  TECHNOLOGIES.map((technology) => [technology.name, technology]),
);

/** The technology that the years are of, where they are plainly of it alone. */
function technologyOf({ text, skills, span }: Requirement, years: Years): Technology | undefined {
  if (/\b(?:or|and\/or) (?:similar|equivalent|related|comparable|other|another|any)\b/i.test(text)) return undefined;
  const start = years.span.start - span.start;
  const end = years.span.end - span.start;
  const named = skills.filter((skill) => {
    const from = skill.span.start - span.start;
    const to = skill.span.end - span.start;
    if (from >= start && to <= end)
      return isOwnOf(text.slice(start, from), text.slice(to)) && !isBehindChoice(text.slice(start, from));
    return from >= end
      ? leadsTo(text.slice(end, from), text.slice(to))
      : comesBefore(text.slice(0, from), text.slice(to, start));
  });
  return named.length === 1 ? BY_NAME.get(named[0]!.value) : undefined;
}

/** Words that do not tell what years are of. */
const AROUND =
  "(?:\\(?\\d{1,2}\\)?\\+?|years?['’]?|yrs?|of|in|with|the|using|on|a|an|as|for|at|least|minimum|more|than|over|plus|experience|experienced|exp|professional|professionally|commercial|hands-on|practical|proven|solid|strong|deep|extensive|production|working|work|worked|programming|coding|developing|writing|administering|required|must|have|you|relevant|direct|expertise|knowledge|someone|we|need|is|real-world|full-time|overall|total|recent|current)";
const ONLY_AROUND = new RegExp(`^(?:[\\s'’+(–-]*${AROUND}(?![\\p{L}\\d]))*[\\s'’+(:–-]*$`, "iu");
/** `building dashboards in`, `running clusters with`: what one does with the technology. */
const DOING = new RegExp(
  `^(?:[\\s'’+-]*${AROUND}(?![\\p{L}\\d])){0,6}[\\s'’]*\\p{L}{2,14}ing (?:[\\p{L}-]+ ){0,2}(?:in|with|on|using) $`,
  "iu",
);
/** What may stand behind the name: an end, or what one does with it; another name or a wider field means more than it. */
const ENDS =
  /^(?:['’]s)?(?: (?:programming|programmer|development|developer|developers|engineering|engineer|administration|administrator|applications?|framework|language|code|coding|clusters?|dashboards?|projects?|systems?|software|platform|environments?|experience|exp|expertise|in production|professionally|at scale|is required|required|needed|preferred|is a must|a must|for (?:at least|over|more than)|behind you)\b){0,4} ?(?:[.;)!:]|$|, (?!(?:and |or )?[\p{Lu}])|\(|–|- | and (?=\p{Ll}))/u;

function isOwnOf(before: string, after: string): boolean {
  return ONLY_AROUND.test(before) && ENDS.test(after);
}

function isBehindChoice(words: string): boolean {
  return /\b(?:including|such as|like|e\.g)\b/i.test(words);
}

function leadsTo(between: string, after: string): boolean {
  return between.length <= 90 && (ONLY_AROUND.test(between) || DOING.test(between)) && ENDS.test(after);
}

/** `TypeScript – 18 years`, `Experience in Swift of 14 years`. */
function comesBefore(before: string, between: string): boolean {
  return (
    between.length <= 40 &&
    before.length <= 60 &&
    ONLY_AROUND.test(before) &&
    ONLY_AROUND.test(between.replace(/\bdevelopment\b/i, ""))
  );
}

const SPENT = new RegExp(
  `\\byou(?:['’]ve| have)(?: (?!not\\b)[\\p{L}-]+){1,6}? (?:for|the (?:last|past))(?: (?:at least|over|more than|about|some))? (?:(${NUMBER})\\+? years)`,
  "giu",
);

/** `You have spent the last 20 years working in Kotlin` and `you’ve been writing Rust for 16 years` ask for years as well. */
function spentYears({ text, span }: Block): { years: Years; technology: Technology | undefined }[] {
  if (!/\byou(?:['’]ve| have)\b[^\n]{0,200}\byears\b/i.test(text.slice(0, 3000))) return [];
  return splitSentences(text.slice(0, 3000)).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    return Array.from(words.matchAll(SPENT)).flatMap((match) => {
      const skills = readSkills(words);
      const [skill] = skills;
      if (!skill || skills.length > 1) return [];
      const end = match.index + match[0].length;
      const isOf =
        skill.span.start >= end
          ? leadsTo(words.slice(end, skill.span.start), words.slice(skill.span.end))
          : (ENDS.test(words.slice(skill.span.end)) &&
              /\b(?:writing|using|coding in|working (?:in|with)|programming in|developing (?:in|with)) $/i.test(
                words.slice(0, skill.span.start),
              )) ||
            / (?:writing|using|coding in|working (?:in|with)|programming in) $/i.test(words.slice(0, skill.span.start));
      const from = match.index + match[0].lastIndexOf(match[1]!);
      const at = span.start + sentence.start;
      const years: Years = {
        min: numberOf(match[1]!),
        max: null,
        subject: null,
        span: { start: at + from, end: at + end },
      };
      return isOf ? [{ years, technology: BY_NAME.get(skill.value) }] : [];
    });
  });
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
